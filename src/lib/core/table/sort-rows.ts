/**
 * Sorts the rows of a table by one column.
 *
 * In: rows, what a row shows in the column, and the way. Out: a new list. Stable: rows that show the same keep the order
 * in which they came. Rows that show nothing (`undefined`, `NaN`) come last in either way.
 */
export type SortValue = string | number | undefined;
export type SortWay = 'ascending' | 'descending';

/** Fixed to one language, so that the same rows sort alike on every machine; numbers within names by their size. */
const COLLATOR = new Intl.Collator('en', { numeric: true });

export function sortRows<Row>(
	rows: readonly Row[],
	valueOf: (row: Row) => SortValue,
	way: SortWay
): readonly Row[] {
	const keyed = rows.map((row) => ({ row, value: valueOf(row) }));
	const shown = keyed.filter(({ value }) => !isNothing(value));
	const nothing = keyed.filter(({ value }) => isNothing(value));
	const sign = way === 'ascending' ? 1 : -1;
	shown.sort((a, b) => sign * compareValues(a.value, b.value));
	return [...shown, ...nothing].map(({ row }) => row);
}

const isNothing = (value: SortValue): boolean => value === undefined || value === '' || Number.isNaN(value);

function compareValues(a: SortValue, b: SortValue): number {
	if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : a > b ? 1 : 0;
	return COLLATOR.compare(String(a), String(b));
}
