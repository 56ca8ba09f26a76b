/**
 * A name as words that can be compared: without case, accents, vowel marks, punctuation, articles and small words.
 *
 * In: a name in any script. Out: its words, folded; never empty for a name that has a letter or digit. Letters that Arabic,
 * Persian and Kurdish keyboards write alike are one; “Abd al-”, “Abdul ” and “عبد ال” are one with the word that follows.
 * Only for comparing: never for ids, display or what is kept.
 */
const ALIKE: ReadonlyMap<string, string> = new Map([
	...pairs('ٱ', 'ا'),
	...pairs('ىیېێ', 'ي'),
	...pairs('ۆۇۈۋ', 'و'),
	...pairs('کڪ', 'ك'),
	...pairs('ھہة', 'ه'),
	...pairs('ڕ', 'ر'),
	...pairs('ڵ', 'ل'),
	...pairs('ڤ', 'ف'),
	...pairs('ءـ', ''),
	...pairs('øØ', 'o'),
	...pairs('łŁ', 'l'),
	...pairs('đĐ', 'd'),
	...pairs('ı', 'i'),
	['ß', 'ss'],
	['æ', 'ae'],
	['œ', 'oe'],
	// ٠ to ٩ and ۰ to ۹
	...Array.from({ length: 10 }, (_, digit): [string, string] => [
		String.fromCodePoint(0x660 + digit),
		`${digit}`
	]),
	...Array.from({ length: 10 }, (_, digit): [string, string] => [
		String.fromCodePoint(0x6f0 + digit),
		`${digit}`
	])
]);

function pairs(letters: string, one: string): [string, string][] {
	return Array.from(letters, (letter) => [letter, one]);
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'de', 'du', 'des', 'la', 'le']);
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'ال']);
/** Articles whose l has become the letter that follows: as-Sadr, an-Nasr. */
const ASSIMILATED: ReadonlySet<string> = new Set(['as', 'ash', 'an', 'ar', 'at', 'ath', 'az', 'ad', 'adh']);
const SERVANT: ReadonlySet<string> = new Set(['abd', 'abdul', 'abdel', 'abdal', 'abdol', 'abdu', 'عبد']);
const SON: ReadonlyMap<string, string> = new Map([
	['ibn', 'bin'],
	['ben', 'bin'],
	['ابن', 'بن']
]);

export function foldName(text: string): readonly string[] {
	const words = toWords(text);
	const folded: string[] = [];
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at] ?? '';
		const next = words[at + 1];
		if (SMALL_WORDS.has(word) || isArticle(word, next)) continue;
		if (SERVANT.has(word) && next !== undefined) {
			at += isArticle(next, words[at + 2]) ? 2 : 1;
			folded.push(joinServant(withoutArticle(words[at] ?? ''), word));
		} else folded.push(joinServant(SON.get(word) ?? withoutArticle(word)));
	}
	return folded.length > 0 ? folded : words;
}

/** The words with articles and small words, lower case and plain. */
export function toWords(text: string): readonly string[] {
	return (
		foldLetters(text)
			.toLowerCase()
			.replace(/['’‘`´ʿʾʼʻ]/g, '')
			// “U.S.” is one word, “J. Smith” two.
			.replace(/(?<![\p{L}\p{N}])(\p{L})\./gu, '$1')
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word !== '')
	);
}

const ASCII = /^[\x20-\x7e]*$/;

function foldLetters(text: string): string {
	if (ASCII.test(text)) return text;
	let folded = '';
	// NFKD takes hamza and madda off their letters and turns printed forms into plain ones.
	for (const letter of text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, ''))
		folded += ALIKE.get(letter) ?? letter;
	return folded;
}

function isArticle(word: string, next: string | undefined): boolean {
	if (next === undefined) return false;
	return ARTICLES.has(word) || (ASSIMILATED.has(word) && next.startsWith(word.slice(1)));
}

const withoutArticle = (word: string): string =>
	word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;

/** `abdmahdi` of “Abdul Mahdi”, “Abdulmahdi” and “Abd al-Mahdi”. */
function joinServant(word: string, servant?: string): string {
	if (servant === 'عبد') return servant + word;
	const whole = servant === undefined ? word : `abd${word}`;
	return whole.replace(/^abd[aeou]l(?=...)/, 'abd').replace(/^عبدال(?=...)/, 'عبد');
}
