/**
 * What shape the rows of a table have, and the tables of a draft that they make: an ordinary table with or without names
 * of columns, an adjacency matrix, an adjacency list.
 *
 * In: a reader of rows and what is known of them. Out: the tables (a matrix or an adjacency list gives two), the rows that
 * do not fit, notices; or the fault that refuses them. What columns mean is not asked here.
 */
import type { Fault, Read } from '../draft/refuse.ts';
import type { Beginning, DecodedTable, RowReader } from './beginning.ts';
import { decodeAdjacencyList, isAdjacencyList } from './decode-adjacency-list.ts';
import { decodeMatrix, isMatrix } from './decode-matrix.ts';
import { decodeRows } from './decode-rows.ts';
import { findHeaderRow, hasHeader, isColumnName, toColumnNames } from './find-header.ts';
import { NO_HEADER, ROWS_ABOVE } from './table-notices.ts';

const SAMPLE_ROWS = 200;

export function decodeShape(known: Omit<Beginning, 'rows' | 'rowsAbove'>): Read<DecodedTable> {
	const sample = readSample(known.newReader());
	const rowsAbove = findHeaderRow(sample);
	const rows = sample.slice(rowsAbove);
	const beginning: Beginning = { ...known, rows, rowsAbove };
	const { line, comment, delimiter, notices } = known;
	const [first] = rows;
	if (first === undefined) return { fault: EMPTY };
	if (rows.every(({ length }) => length < 2) && !first.some(isColumnName)) return { fault: noTable(line) };
	if (rowsAbove > 0) notices.add(ROWS_ABOVE, { line }, '', rowsAbove);
	const matrix = isMatrix(rows) ? decodeMatrix(beginning) : undefined;
	if (matrix !== undefined) return matrix;
	if (hasHeader(rows)) return decodeRows(beginning, withRowNames(first, rows), true);
	const commented = comment === undefined ? undefined : namesInComment(comment, delimiter, first.length);
	if (commented !== undefined) return decodeRows(beginning, commented, false);
	if (isAdjacencyList(rows)) return decodeAdjacencyList(beginning);
	notices.add(NO_HEADER, { line });
	return decodeRows(beginning, toColumnNames(Math.max(...rows.map(({ length }) => length))), false);
}

function readSample(reader: RowReader): readonly (readonly string[])[] {
	const rows: string[][] = [];
	while (rows.length < SAMPLE_ROWS && reader.next())
		if (reader.cells.some((cell) => cell.trim() !== '')) rows.push([...reader.cells]);
	return rows;
}

/** R names every column but the first, which holds the names of the rows: all rows are one cell longer then. */
function withRowNames(first: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
	const isLonger = (row: readonly string[]): boolean => row.length === first.length + 1 && row.at(-1) !== '';
	return rows.length > 1 && rows.slice(1).every(isLonger) ? ['', ...first] : first;
}

/** The names of the columns as SNAP writes them, in the last comment above the rows. */
function namesInComment(comment: string, delimiter: string, width: number): readonly string[] | undefined {
	const names = comment.split(delimiter).map((name) => name.trim());
	return width > 1 && names.length === width && names.every((name) => name !== '') ? names : undefined;
}

const EMPTY: Fault = {
	code: 'empty-file',
	message: 'The table has no rows.',
	remedy: 'Save the data into the file again.'
};

const noTable = (line: number): Fault => ({
	code: 'not-a-table',
	line,
	message: 'The text is no table: its rows have a single cell, and no first row says what that is.',
	remedy: 'Name the columns in the first row, such as “name” or “source” and “target”.'
});
