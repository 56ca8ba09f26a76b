/** Text of a figure: lines broken to a width, and one line as an SVG element. */
import { textWidth } from '../scene/text-width.ts';
import { textDirection } from '../scene/text-direction.ts';
import { ARABIC_FONT_FAMILY } from './fonts.ts';
import { round, svg, type SvgNode } from './svg-node.ts';

/** Breaks at spaces; a word wider than the width, such as a long address, is broken within itself. */
export function breakText(text: string, fontSize: number, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/u).flatMap((whole) => breakWord(whole, fontSize, width))) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && textWidth(longer, fontSize) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, fontSize: number, width: number): readonly string[] {
	if (textWidth(word, fontSize) <= width) return [word];
	const parts = [''];
	let taken = 0;
	for (const character of word) {
		const more = textWidth(character, fontSize);
		if (taken > 0 && taken + more > width) {
			parts.push('');
			taken = 0;
		}
		parts[parts.length - 1] += character;
		taken += more;
	}
	return parts;
}

export interface TextLook {
	readonly size: number;
	readonly fill: string;
	readonly weight?: number;
	readonly family?: string;
}

export function drawText(text: string, x: number, y: number, look: TextLook): SvgNode {
	const rtl = textDirection(text) === 'rtl';
	return svg(
		'text',
		{
			x: round(x),
			y: round(y),
			'font-size': look.size,
			'font-weight': look.weight,
			'font-family': rtl ? ARABIC_FONT_FAMILY : look.family,
			fill: look.fill,
			direction: rtl ? 'rtl' : undefined,
			// The line begins at the left of the figure whatever its direction.
			'text-anchor': rtl ? 'end' : undefined
		},
		text
	);
}
