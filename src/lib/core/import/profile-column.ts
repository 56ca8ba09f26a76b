/**
 * What is in a column, for telling what it may be. In: the cells. Out: counts over a sample that is spread evenly over the
 * rows; a large table is not read whole for this.
 */
import { cellText } from './cell-text.ts';
import { parseDecimal } from './parse-decimal.ts';
import type { DraftCell } from './draft.ts';

export interface ColumnProfile {
	/** Cells of the sample that are filled. */
	readonly filled: number;
	/** Different values with their counts in the sample. */
	readonly values: ReadonlyMap<string, number>;
	/** Filled cells that are numbers, with either decimal mark. */
	readonly numbers: number;
}

const SAMPLE = 5000;

/** Columns of a draft never change, and are looked at for the plan, the preview and each correction. */
const known = new WeakMap<readonly DraftCell[], ColumnProfile>();

export function profileColumn(cells: readonly DraftCell[]): ColumnProfile {
	const profile = known.get(cells) ?? countCells(cells);
	known.set(cells, profile);
	return profile;
}

function countCells(cells: readonly DraftCell[]): ColumnProfile {
	const step = Math.max(1, Math.ceil(cells.length / SAMPLE));
	const values = new Map<string, number>();
	let filled = 0;
	let numbers = 0;
	for (let row = 0; row < cells.length; row += step) {
		const cell = cells[row];
		const text = cellText(cell);
		if (text === undefined) continue;
		filled += 1;
		values.set(text, (values.get(text) ?? 0) + 1);
		if (parseDecimal(cell, '.') !== undefined || parseDecimal(cell, ',') !== undefined) numbers += 1;
	}
	return { filled, values, numbers };
}

/** True when nearly all filled cells are numbers: one slip of the pen does not make a column of texts. */
export const isNumeric = ({ filled, numbers }: ColumnProfile): boolean =>
	filled > 0 && numbers >= 0.8 * filled;

/** True when values come again so often that they are rather classes than names. */
export const isRepeating = ({ filled, values }: ColumnProfile): boolean =>
	values.size > 0 && (values.size <= 2 || values.size <= Math.max(12, filled / 3)) && values.size < filled;

/** True when no value comes twice. */
export const isUnique = ({ filled, values }: ColumnProfile): boolean => filled > 0 && values.size === filled;

/** Share of the filled cells of which the test holds, 0 to 1. */
export function shareOf({ filled, values }: ColumnProfile, holds: (text: string) => boolean): number {
	let sum = 0;
	for (const [text, count] of values) if (holds(text)) sum += count;
	return filled === 0 ? 0 : sum / filled;
}

/** Share of the different values of one column that stand in another too. */
export function overlapOf(one: ColumnProfile, other: ColumnProfile): number {
	let both = 0;
	for (const text of one.values.keys()) if (other.values.has(text)) both += 1;
	return one.values.size === 0 ? 0 : both / one.values.size;
}
