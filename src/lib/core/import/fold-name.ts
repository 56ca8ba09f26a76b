/**
 * A column's name or a word in a cell as it is compared with the words that are known. In: any text. Out: lower case,
 * without accents, blanks and punctuation: “Actor_1 Name” and “actor1name” are one. Only for recognising, never for ids.
 */
export const foldName = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}]/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of a text, folded one by one: “Stop_military aid” is stop, military, aid. */
export const foldWords = (text: string): readonly string[] =>
	text
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.map(foldName)
		.filter((word) => word !== '');
