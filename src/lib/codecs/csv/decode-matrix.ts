/**
 * An adjacency matrix to actors and relations: the first row and the first column hold the same names, numbers stand
 * inside (UCINET, Gephi, R).
 *
 * In: a table's beginning. Out: a table of actors and one of relations, row to column, for cells other than 0; undefined
 * where the table turns out to be none. A symmetric matrix gives each pair once, without a direction.
 */
import type { DraftCell, DraftTable } from '#lib/core/import/draft.ts';
import type { Read } from '../draft/refuse.ts';
import type { Beginning, DecodedTable } from './beginning.ts';
import { findFault } from './find-fault.ts';
import { MATRIX, SYMMETRIC_MATRIX } from './table-notices.ts';

const NUMBER = /^\s*[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?\s*$/i;

const isZero = (cell: string): boolean => Number(cell.trim().replace(',', '.')) === 0;
const isNumber = (cell: string): boolean => cell.trim() === '' || NUMBER.test(cell);

/** A matrix of one actor is no matrix; R leaves out the corner above the names of the rows. */
export function isMatrix(rows: readonly (readonly string[])[]): boolean {
	const [first = [], ...others] = rows;
	const names = namesOf(first, others[0]?.length ?? 0);
	if (names.length < 2 || new Set(names).size < names.length || others.length < 2) return false;
	return others.every(
		(row, index) => row[0] === names[index] && row.length === names.length + 1 && row.slice(1).every(isNumber)
	);
}

const namesOf = (first: readonly string[], width: number): readonly string[] =>
	first.length === width ? first.slice(1) : first;

interface Entry {
	readonly from: number;
	readonly to: number;
	readonly cell: string;
	readonly line: number;
}

export function decodeMatrix(beginning: Beginning): Read<DecodedTable> | undefined {
	const { name, line, rows, delimiter, newReader, report, notices, mostRows } = beginning;
	const names = namesOf(rows[0] ?? [], rows[1]?.length ?? 0);
	const reader = newReader();
	const lines: number[] = [];
	const entries: Entry[] = [];
	let isFirst = true;
	while (reader.next()) {
		const { cells } = reader;
		if (cells.every((cell) => cell.trim() === '')) continue;
		if (isFirst) {
			isFirst = false;
			continue;
		}
		const from = lines.length;
		if (cells[0] !== names[from] || cells.length !== names.length + 1 || !cells.slice(1).every(isNumber))
			return undefined;
		cells.slice(1).forEach((cell, to) => {
			if (!isZero(cell)) entries.push({ from, to, cell, line: reader.line });
		});
		if (entries.length > 2 * mostRows) return { fault: tooMany(mostRows, reader.line) };
		lines.push(reader.line);
		report(reader);
	}
	const fault = findFault(reader, notices);
	if (fault !== undefined) return { fault };
	if (lines.length !== names.length) return undefined;
	const isSymmetric = isSame(entries, names.length);
	const kept = isSymmetric ? entries.filter(({ from, to }) => from <= to) : entries;
	if (kept.length > mostRows) return { fault: tooMany(mostRows, line) };
	notices.add(isSymmetric ? SYMMETRIC_MATRIX : MATRIX, { line }, '', names.length);
	const tables = [toActors(`${name} (actors)`, names, lines), toRelations(name, names, kept)];
	return { value: { tables, rejected: [], delimiter, directed: !isSymmetric } };
}

const tooMany = (most: number, line: number) => ({
	code: 'too-many-relations',
	line,
	message: `The matrix holds more than ${most.toLocaleString('en')} relations.`,
	remedy: 'Say yes to a large file, or split it.'
});

/** A matrix without any relation, or with loops only, says nothing on direction; it counts as symmetric. */
function isSame(entries: readonly Entry[], order: number): boolean {
	const cells = new Map(entries.map(({ from, to, cell }) => [from * order + to, cell]));
	return entries.every(({ from, to, cell }) => cells.get(to * order + from) === cell);
}

const toActors = (name: string, names: readonly string[], lines: readonly number[]): DraftTable => ({
	name,
	holds: 'actors',
	rowCount: names.length,
	columns: [{ name: 'id', role: 'id', values: names }],
	lines: new Uint32Array(lines)
});

const toRelations = (name: string, names: readonly string[], entries: readonly Entry[]): DraftTable => ({
	name,
	holds: 'relations',
	rowCount: entries.length,
	columns: [
		{ name: 'source', role: 'from', values: entries.map(({ from }): DraftCell => names[from]) },
		{ name: 'target', role: 'to', values: entries.map(({ to }): DraftCell => names[to]) },
		{ name: 'weight', role: 'strength', values: entries.map(({ cell }): DraftCell => cell.trim()) }
	],
	lines: new Uint32Array(entries.map(({ line }) => line))
});
