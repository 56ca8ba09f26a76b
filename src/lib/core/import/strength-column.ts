/**
 * The strength of a row: the size of its number. In: the column, what negative numbers say. Out: a number above 0; zero,
 * negative numbers and words are kept as an attribute beside it, and counted.
 */
import { HOSTILE_STRENGTH, NEGATIVE_STRENGTH, NO_NUMBER, ZERO_STRENGTH } from './notice-kinds.ts';
import { NumberColumn } from './read-number.ts';
import type { ImportPlan } from './plan.ts';
import type { Column, TableColumns, WithAttributes } from './table-columns.ts';

export type ReadStrength = (row: number, target: WithAttributes) => number;

/** @param hasSigns whether another column tells who is hostile */
export function toStrength(
	columns: TableColumns,
	{ negative }: ImportPlan,
	hasSigns: boolean
): ReadStrength | undefined {
	const column = columns.field('strength');
	if (column === undefined) return undefined;
	const numbers = new NumberColumn(column, columns.decimal);
	const zero = column.tally(ZERO_STRENGTH);
	const below = column.tally(negative === 'hostile' && !hasSigns ? HOSTILE_STRENGTH : NEGATIVE_STRENGTH);
	const none = column.tally(NO_NUMBER);
	return (row, target) => {
		const value = numbers.at(row);
		if (value !== undefined && value > 0) return value;
		if (value === undefined && !numbers.isFilled(row)) return 1;
		(value === undefined ? none : value === 0 ? zero : below).add(row, column.values[row]);
		keepNumber(column, row, target, value);
		return value === undefined || value === 0 ? 1 : -value;
	};
}

/** As a number where it is one, also when it was read from text. */
function keepNumber(column: Column, row: number, target: WithAttributes, value: number | undefined): void {
	if (value === undefined) column.keep(row, target);
	else column.keepAs(value, target);
}
