/**
 * Rows of a table that are equal in every cell. In: a table. Out: for each row how many rows are like it, counted at the
 * first of them; 0 at the later ones.
 */
import type { DraftTable } from './draft.ts';

export function countCopies(table: DraftTable): Uint32Array {
	const copies = new Uint32Array(table.rowCount);
	const first = new Map<string, number>();
	for (let row = 0; row < table.rowCount; row += 1) {
		const key = JSON.stringify(table.columns.map(({ values }) => values[row] ?? null));
		const at = first.get(key) ?? row;
		first.set(key, at);
		copies[at] = (copies[at] ?? 0) + 1;
	}
	return copies;
}
