/**
 * Text as a searcher types it: without case, accents, Arabic vowel marks and the article “al-”, and with the letters
 * that Arabic, Persian and Kurdish keyboards write alike made one. Only for finding: never for ids or display.
 */
const ALIKE: readonly (readonly [RegExp, string])[] = [
	[/ٱ/g, 'ا'],
	[/[ىیې]/g, 'ي'],
	[/[کڪ]/g, 'ك'],
	[/[ةەھہ]/g, 'ه']
];

/** Nothing but what an English keyboard writes: no marks to take off and no letters to make one. */
const PLAIN = /^[\x20-\x7e]*$/;

export function foldForSearch(text: string): string {
	return spaced(PLAIN.test(text) ? text.toLowerCase() : withoutMarks(text));
}

function withoutMarks(text: string): string {
	// NFKD takes hamza and madda off their letters (they are marks then) and turns printed forms into plain letters.
	const plain = text
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}ـ]/gu, '')
		.toLowerCase();
	return ALIKE.reduce((folded, [letters, one]) => folded.replace(letters, one), plain);
}

const spaced = (folded: string): string =>
	folded
		.replace(/\b(al|el)[-\s](?=\p{L})/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
