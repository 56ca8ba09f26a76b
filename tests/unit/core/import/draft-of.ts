/** Drafts for tests, written as tables of rows. In: a header and rows, and what else differs from a plain CSV. Out: a draft. */
import type { Draft, DraftCell, DraftTable } from '#lib/core/import/draft.ts';

/** Rows begin at line 2 of their file, as below a header. */
export function tableOf(
	header: readonly string[],
	rows: readonly (readonly DraftCell[])[],
	more: Partial<DraftTable> = {}
): DraftTable {
	return {
		name: 'table.csv',
		rowCount: rows.length,
		columns: header.map((name, index) => ({ name, values: rows.map((row) => row[index]) })),
		lines: Uint32Array.from(rows, (_, index) => index + 2),
		...more
	};
}

export const draftOf = (tables: readonly DraftTable[], more: Partial<Draft> = {}): Draft => ({
	format: 'csv',
	file: 'table.csv',
	flavour: '',
	title: '',
	description: '',
	directed: undefined,
	yUp: false,
	tables,
	rejected: [],
	issues: [],
	...more
});

/** A table as it is written: cells parted by commas, lines by line feeds; empty cells are absent. */
export function csvTable(text: string, more: Partial<DraftTable> = {}): DraftTable {
	const [header = [], ...rows] = text
		.trim()
		.split('\n')
		.map((line) => line.trim().split(','));
	return tableOf(
		header,
		rows.map((row) => header.map((_, index) => row[index] || undefined)),
		more
	);
}
