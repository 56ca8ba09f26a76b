/**
 * The order of the actors by how much changes without them, and the leaders of each figure.
 *
 * In: rows of figures. Out: the rows sorted, with ranks, and for each column all who share its most telling value.
 * Figures that differ by less than a billionth count as equal. Never weighs unlike figures against each other: one
 * stated headline decides, the other columns have leaders of their own.
 */
import { isSameScore } from '../measures/ranks.ts';
import { IMPORTANCE_COLUMNS, type ImportanceLeader, type ImportanceRow } from './importance.ts';

export type UnrankedRow = Omit<ImportanceRow, 'rank'>;

/** By gain of fragmentation, then pairs of others cut off; equal ones keep their order and share a rank. */
export function rankImportance(rows: readonly UnrankedRow[]): readonly ImportanceRow[] {
	const sorted = rows.toSorted(compareRows);
	let rank = 1;
	return sorted.map((row, place) => {
		const previous = sorted[place - 1];
		if (previous !== undefined && compareRows(previous, row) !== 0) rank = place + 1;
		return { ...row, rank };
	});
}

function compareRows(a: UnrankedRow, b: UnrankedRow): number {
	return (
		compareHigh(a.figures.fragmentation, b.figures.fragmentation) ||
		compareHigh(a.figures.cutPairs, b.figures.cutPairs)
	);
}

/** Without a figure comes last. */
function compareHigh(a = -Infinity, b = -Infinity): number {
	return a === b || isSameScore(a, b) ? 0 : b - a;
}

export function deriveImportanceLeaders(rows: readonly ImportanceRow[]): readonly ImportanceLeader[] {
	return IMPORTANCE_COLUMNS.flatMap(({ id: column, leads, still }) => {
		const direction = leads === 'high' ? 1 : -1;
		const telling = rows
			.flatMap(({ id, figures }) => {
				const value = figures[column];
				return value === undefined ? [] : [{ id, value }];
			})
			.filter(({ value }) => direction * (value - still) > 1e-9);
		const [first] = telling.toSorted((a, b) => direction * (b.value - a.value));
		if (first === undefined) return [];
		const ids = telling.filter(({ value }) => isSameScore(value, first.value)).map(({ id }) => id);
		return [{ column, ids, value: first.value }];
	});
}
