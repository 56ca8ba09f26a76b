/**
 * Text as passages are compared: what a browser and a careful typist do not care about is folded away.
 *
 * In: text. Out: white space of any kind as one blank, none at the ends; apostrophes, quotation marks, hyphens and
 * dashes of any shape as their ASCII forms; soft hyphens, zero-width spaces and direction marks taken out; canonical
 * equivalents (NFC); lower case. Letters are never folded into other letters: Arabic and Kurdish forms stay apart,
 * and the zero-width non-joiner of Persian and Kurdish stays.
 */
export const foldText = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
		.replace(/[\u2018\u2019\u201a\u201b\u02bc\u2032`´]/g, "'")
		.replace(/[\u201c\u201d\u201e\u201f\u2033«»]/g, '"')
		.replace(/[\u2010-\u2015\u2212]/g, '-')
		.replace(/\s+/gu, ' ')
		.trim()
		.toLowerCase();
