/**
 * Texts of a workbook: characters that XML cannot hold stand as `_x0001_` (ISO/IEC 29500-1, 22.9.2.19, ST_Xstring).
 *
 * In: text. Out: text with such escapes, or without them. What looks like an escape already is escaped once more.
 */
const NEEDS_ESCAPE = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

export const toEscapedText = (text: string): string =>
	text.replace(
		NEEDS_ESCAPE,
		(mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
	);

export const fromEscapedText = (text: string): string =>
	text.includes('_x')
		? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).toWellFormed()
		: text;
