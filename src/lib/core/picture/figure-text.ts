/** Text of a figure: lines broken to a width, and one line as an SVG element. */
import { textWidth } from '../scene/text-width.ts';
import { textDirection } from '../scene/text-direction.ts';
import { ARABIC_FONT_FAMILY } from './fonts.ts';
import { round, svg, type SvgNode } from './svg-node.ts';

/** Breaks at spaces; a word longer than the width stands alone on its line. */
export function breakText(text: string, fontSize: number, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/u)) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && textWidth(longer, fontSize) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return line === '' ? lines : [...lines, line];
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
