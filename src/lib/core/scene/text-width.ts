/**
 * How wide a text will be, without a screen: advance widths of Inter in classes of letters, in em. Errs on the wide
 * side by a few percent, so that labels that were found not to collide do not.
 */
const NARROW = new Set("iljtfrI.,:;'’!|()[] ·");
const WIDE = new Set('mwMWØ@%—…');

function emOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	if (NARROW.has(character)) return 0.34;
	if (WIDE.has(character)) return 0.9;
	// Combining marks and joiners take no room of their own.
	if (/\p{M}|\p{Cf}/u.test(character)) return 0;
	if (code >= 0x0590 && code <= 0x08ff) return 0.56;
	if (code >= 0x1100 && (code <= 0x11ff || (code >= 0x2e80 && code <= 0xd7ff) || code >= 0x1f000))
		return 1.05;
	if (/\p{Lu}|\p{Nd}/u.test(character)) return 0.69;
	return 0.57;
}

/** Width of one line at the given font size, in the unit of the font size. */
export function textWidth(text: string, fontSize: number): number {
	let em = 0;
	for (const character of text) em += emOf(character);
	return em * fontSize;
}
