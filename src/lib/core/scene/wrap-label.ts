/**
 * A name as one to three short lines, broken at spaces, the lines of similar length. Long single words stay whole;
 * what does not fit into three lines ends in an ellipsis.
 */
import { textWidth } from './text-width.ts';

const MOST_LINES = 3;

export function wrapLabel(name: string, fontSize: number, width: number): readonly string[] {
	const words = name
		.trim()
		.split(/\s+/u)
		.filter((word) => word !== '');
	if (words.length === 0) return [];
	const whole = words.join(' ');
	const wanted = Math.min(MOST_LINES, words.length, Math.ceil(textWidth(whole, fontSize) / width));
	if (wanted <= 1) return [whole];
	const target = Math.max(width * 0.6, (textWidth(whole, fontSize) / wanted) * 1.12);
	const lines: string[] = [];
	let line = '';
	for (const word of words) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && textWidth(longer, fontSize) > target) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	lines.push(line);
	if (lines.length <= MOST_LINES) return lines;
	return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ''}…`];
}
