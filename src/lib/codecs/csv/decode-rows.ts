/**
 * The rows of an ordinary table to columns.
 *
 * In: a table's beginning, the names of its columns, and whether its first row holds them. Out: the table with the line of
 * each row; rows with more cells than columns are rejected, missing cells are empty. Blank rows are passed over.
 */
import { LIMITS } from '#lib/core/dataset/limits.ts';
import type { RejectedRow } from '#lib/core/import/draft.ts';
import { UNSAFE_NAME } from '../draft/notice-kinds.ts';
import type { Fault, Read } from '../draft/refuse.ts';
import type { Beginning, DecodedTable } from './beginning.ts';
import { ColumnBuilder } from './column-builder.ts';
import { namesEnds } from './find-header.ts';
import { findFault } from './find-fault.ts';
import { SHORT_ROW } from './table-notices.ts';
import { withoutGuard } from './to-csv-text.ts';

const UNSAFE_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** Columns of a table with as many rows as are read; a short file can promise very many cells. */
const MANY_COLUMNS = 60;
/** Rows between two reports. */
const STRIDE = 16_384;

export function decodeRows(
	{ name, line, delimiter, mostRows, rowsAbove, hasEvenRows, newReader, report, notices }: Beginning,
	header: readonly string[],
	startsWithNames: boolean
): Read<DecodedTable> {
	const width = header.length;
	const named = lengthOf(header);
	if (width > LIMITS.attributes) return { fault: tooManyColumns(width, line) };
	const columns = header.slice(0, width).map(() => new ColumnBuilder());
	const lines: number[] = [];
	const rejected: RejectedRow[] = [];
	const what = !startsWithNames || namesEnds(header) ? 'relation' : 'actor';
	const reader = newReader();
	const above = rowsAbove + (startsWithNames ? 1 : 0);
	for (let passed = 0; passed < above && reader.next();) if (!isBlank(reader.cells)) passed += 1;
	while (reader.next()) {
		const { cells } = reader;
		if (isBlank(cells)) continue;
		const length = lengthOf(cells);
		if (lines.length >= mostRows) return { fault: tooManyRows(mostRows, reader.line) };
		if (lines.length * width > mostRows * MANY_COLUMNS)
			return { fault: tooManyTableCells(mostRows * MANY_COLUMNS, reader.line) };
		const reason = length > width ? tooManyCells(length, width) : findLongText(cells);
		if (reason !== undefined) {
			rejected.push({ what, table: name, line: reader.line, ...reason });
			continue;
		}
		if (hasEvenRows && cells.length < named) notices.add(SHORT_ROW, { line: reader.line });
		for (let index = 0; index < width; index += 1) columns[index]?.push(reader.value(index));
		lines.push(reader.line);
		if (lines.length % STRIDE === 0) report(reader);
	}
	const fault = findFault(reader, notices);
	if (fault !== undefined) return { fault };
	if (rejected.length > lines.length) return { fault: unevenRows(rejected, header.length) };
	const filled = columns.flatMap(({ values }, index) => {
		const column = { name: withoutGuard(header[index] ?? ''), values };
		// Spreadsheets write columns beyond the last one that holds anything.
		return index >= named && values.every((value) => value === undefined) ? [] : [column];
	});
	const isSafe = (column: { name: string }): boolean => !UNSAFE_NAMES.has(column.name);
	for (const column of filled) if (!isSafe(column)) notices.add(UNSAFE_NAME, { line }, column.name);
	const table = {
		name,
		rowCount: lines.length,
		columns: filled.filter(isSafe),
		lines: new Uint32Array(lines)
	};
	return { value: { tables: [table], rejected, delimiter, directed: undefined } };
}

/** How many cells there are up to the last one that is not empty. */
function lengthOf(cells: readonly string[]): number {
	let length = cells.length;
	while (length > 0 && cells[length - 1] === '') length -= 1;
	return length;
}

/** Also a row of blanks, as spreadsheets leave it behind. */
const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

type Reason = Pick<RejectedRow, 'code' | 'reason'>;

const tooManyCells = (length: number, width: number): Reason => ({
	code: 'too-many-cells',
	reason: `The row has ${length} cells, the table ${width} columns; a delimiter inside a cell wants quotation marks.`
});

function findLongText(cells: readonly string[]): Reason | undefined {
	const long = cells.find((cell) => cell.length > LIMITS.textLength);
	if (long === undefined) return undefined;
	const most = LIMITS.textLength.toLocaleString('en');
	return { code: 'text-too-long', reason: `A cell has ${long.length} characters; at most ${most} are read.` };
}

const tooManyRows = (most: number, line: number): Fault => ({
	code: 'too-many-relations',
	line,
	message: `The table has more than ${most.toLocaleString('en')} rows; so many are read${most < LIMITS.mostRelations ? ' without asking' : ''}.`,
	remedy:
		most < LIMITS.mostRelations
			? 'Say yes to a large file, or split it.'
			: 'Split the file into smaller ones.'
});

const tooManyTableCells = (most: number, line: number): Fault => ({
	code: 'too-many-cells',
	line,
	message: `The table has more than ${most.toLocaleString('en')} cells.`,
	remedy: 'Take out columns that are not needed, or split the file.'
});

const tooManyColumns = (width: number, line: number): Fault => ({
	code: 'too-many-columns',
	line,
	message: `The table has ${width} columns; at most ${LIMITS.attributes} are read.`,
	remedy: 'Take out columns that are not needed, or choose another delimiter.'
});

const unevenRows = ([first]: readonly RejectedRow[], width: number): Fault => ({
	code: 'uneven-rows',
	...(first?.line === undefined ? {} : { line: first.line }),
	message: `Most rows have more cells than the first row has columns (${width}), so the text is no table.`,
	remedy: 'Name every column in the first row, or choose another delimiter.'
});
