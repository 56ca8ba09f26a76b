/**
 * New ids. In: words for what is new, and the ids in use. Out: an id in kebab-case that nobody has, the same for the same
 * input. Ids that exist are never changed here.
 */

/** Ids stand in addresses and tables; longer ones help nobody. */
const LONGEST = 60;

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ı: 'i'
};

/** Words in small letters a to z, digits and hyphens; empty when nothing of the text can be written so. */
export function toKebabCase(text: string): string {
	const plain = text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\p{M}'’ʿʾʼ‘]/gu, '')
		.replace(/[ßæœøłđı]/g, (letter) => LETTERS[letter] ?? '');
	const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
	return words.join('-').slice(0, LONGEST).replace(/-$/, '');
}

/**
 * @param words what the thing is called; each in kebab-case, joined by hyphens
 * @param noun begins the id where nothing of the words can be written in it: `actor-1`
 */
export function makeId(words: readonly string[], noun: string, taken: ReadonlySet<string>): string {
	const wanted = words
		.map(toKebabCase)
		.filter((word) => word !== '')
		.join('-');
	if (wanted !== '' && !taken.has(wanted)) return wanted;
	return makeNumberedId(wanted === '' ? noun : wanted, taken, wanted === '' ? 1 : 2);
}

/** `iran-pressure-us-3`: the first number from `first` on that nobody has. */
export function makeNumberedId(stem: string, taken: ReadonlySet<string>, first = 1): string {
	let number = first;
	while (taken.has(`${stem}-${number}`)) number += 1;
	return `${stem}-${number}`;
}

export const idsOf = (items: readonly { readonly id: string }[]): ReadonlySet<string> =>
	new Set(items.map(({ id }) => id));
