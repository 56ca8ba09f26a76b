/** Where a row of a table stands in its file. In: a table, a row from 0. Out: the line, else the JSON path. */
import { showText } from '../dataset/show-value.ts';
import type { DraftTable } from './draft.ts';

export interface RowPlace {
	readonly line?: number;
	readonly path?: string;
}

export function placeOfRow(table: DraftTable, row: number): RowPlace {
	const line = table.lines?.[row] ?? 0;
	if (line > 0) return { line };
	return { path: `${table.path ?? ''}[${row}]` };
}

/** Number of the row for a locator, from 1: the line, else the place in the list. */
export const rowNumber = (table: DraftTable, row: number): number => {
	const line = table.lines?.[row] ?? 0;
	return line > 0 ? line : row + 1;
};

/** “line 7” or “[6]”, for a sentence. */
export function showPlace({ line, path }: RowPlace): string {
	return line === undefined ? (path ?? '') : `line ${line}`;
}

export const showTable = ({ name }: DraftTable): string => showText(name);
