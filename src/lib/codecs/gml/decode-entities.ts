/**
 * Character references in GML texts: `&quot;`, `&#1574;`, `&auml;`.
 *
 * In: text. Out: the text with the references of ISO 8859-1 that GML allows, and numbers, in place; what is no reference
 * stays as it stands. Linear.
 */

/** HTML's names for the characters from 160 to 255, in that order. */
const LATIN_1 = (
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
	'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
	'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
	'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
	'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
	'thorn yuml'
).split(' ');

const NAMED: ReadonlyMap<string, string> = new Map([
	['quot', '"'],
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['apos', "'"],
	...LATIN_1.map((name, index): [string, string] => [name, String.fromCodePoint(160 + index)])
]);

export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(
		/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));/g,
		(all, decimal?: string, hexadecimal?: string, name?: string) => {
			if (name !== undefined) return NAMED.get(name) ?? all;
			return toCharacter(decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal));
		}
	);
}

/** Numbers that are no character become U+FFFD. */
function toCharacter(code: number): string {
	const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
	return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}
