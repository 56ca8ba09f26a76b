/**
 * Lines for relation types that declare none: distinguishable by pattern, arrowhead and colour together.
 *
 * Colours follow Okabe & Ito 2008 ("Color Universal Design"), darkened or lightened until each has at least 3:1
 * against white (#ffffff) and, in its dark form, against the dark ground (#14161a).
 */
import { ARROWHEADS, LINE_PATTERNS, type LineStyle } from '../model/relation-type.ts';

const COLOURS: readonly (readonly [light: string, dark: string])[] = [
	['#0072b2', '#56b4e9'],
	['#c77400', '#f0c040'],
	['#8c1048', '#e8488f'],
	['#00785a', '#2fd0a3'],
	['#4d4d4d', '#d9d9d9']
];

/** The index-th style; styles repeat only after 20. The first three are those of the default relation types. */
export function lineStyleAt(index: number): LineStyle {
	const [colour, darkColour] = COLOURS[index % COLOURS.length] ?? ['#4d4d4d', '#d9d9d9'];
	const pattern = LINE_PATTERNS[index % LINE_PATTERNS.length] ?? 'solid';
	const arrowhead =
		ARROWHEADS[(index + Math.floor(index / COLOURS.length)) % ARROWHEADS.length] ?? 'triangle';
	return { pattern, colour, darkColour, arrowhead };
}
