/**
 * Text as a searcher types it: without case, accents, Arabic vowel marks and the article “al-”, and with the letters
 * that Arabic, Persian and Kurdish keyboards write alike made one. Only for finding: never for ids or display.
 */
const ALIKE: readonly (readonly [RegExp, string])[] = [
	[/[أإآٱ]/g, 'ا'],
	[/[ىیې]/g, 'ي'],
	[/[کڪ]/g, 'ك'],
	[/[ةەھ]/g, 'ه'],
	[/ؤ/g, 'و'],
	[/ئ/g, 'ي']
];

export function foldForSearch(text: string): string {
	// Precomposed Arabic letters are told apart before their marks are taken off.
	const arabic = ALIKE.reduce(
		(folded, [letters, one]) => folded.replace(letters, one),
		text.normalize('NFC')
	);
	return arabic
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}ـ]/gu, '')
		.toLowerCase()
		.replace(/\b(al|el)[-\s](?=\p{L})/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
