/**
 * How decimals are written in a table, by the cells of its columns of numbers. In: the columns. Out: a comma only where
 * some number can be read in no other way, and none needs a point; never against the evidence.
 */
import { cellText } from './cell-text.ts';
import type { DraftColumn } from './draft.ts';
import type { ColumnRole } from './roles.ts';

const NUMBERS: ReadonlySet<ColumnRole> = new Set(['strength', 'sign', 'x', 'y', 'z', 'size', 'thickness']);
/** Rows that are looked at. */
const SAMPLE = 20_000;
const LIKE_NUMBER = /^[+\-−]?[\d.,' ]{1,40}(?:e[+-]?\d{1,4})?$/i;

export function inferDecimal(columns: readonly DraftColumn[], roles: readonly ColumnRole[]): '.' | ',' {
	let [commas, points] = [0, 0];
	for (const [index, { values }] of columns.entries()) {
		if (!NUMBERS.has(roles[index] ?? 'attribute')) continue;
		const step = Math.max(1, Math.ceil(values.length / SAMPLE));
		for (let row = 0; row < values.length; row += step) {
			const mark = decimalMark(cellText(values[row])?.trim() ?? '');
			if (mark === ',') commas += 1;
			else if (mark === '.') points += 1;
		}
	}
	return commas > 0 && points === 0 ? ',' : '.';
}

/** The mark that can only be the decimal one: the last of two kinds, or one that does not part groups of three. */
function decimalMark(text: string): '.' | ',' | undefined {
	if (!LIKE_NUMBER.test(text)) return undefined;
	const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
	if (comma < 0 && point < 0) return undefined;
	if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
	const mark = comma >= 0 ? ',' : '.';
	const parts = text
		.replace(/^[+\-−]/, '')
		.replace(/e.*$/i, '')
		.split(mark);
	const [first = '', ...others] = parts;
	// Several of one kind part thousands, so the other kind is the decimal mark.
	if (others.length > 1) return mark === '.' ? ',' : '.';
	return first.length > 3 || first === '' || /^0/.test(first) || others[0]?.length !== 3 ? mark : undefined;
}
