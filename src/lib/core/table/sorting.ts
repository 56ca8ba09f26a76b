/**
 * Which column of a table sorts it, and which way. In: the sorting that stands and the column that was pressed. Out: the
 * next sorting: a new column begins with its best first, the same column turns round.
 */
import type { SortWay } from './sort-rows.ts';

export interface Sorting<Column extends string = string> {
	readonly column: Column;
	readonly way: SortWay;
}

export function nextSorting<Column extends string>(
	current: Sorting<Column> | undefined,
	column: Column,
	bestFirst: SortWay
): Sorting<Column> {
	if (current?.column !== column) return { column, way: bestFirst };
	return { column, way: current.way === 'ascending' ? 'descending' : 'ascending' };
}

/** The value of `aria-sort` for a column. */
export const toAriaSort = (current: Sorting | undefined, column: string): SortWay | 'none' =>
	current?.column === column ? current.way : 'none';
