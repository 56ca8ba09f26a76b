/**
 * An adjacency list to actors and relations: each row an actor, then those it is tied to (Gephi, networkx).
 *
 * In: a table's beginning. Out: a table of every actor that begins a row, so that none without ties is lost, and a table
 * of relations with the line of their row. Nothing is merged.
 */
import type { DraftTable } from '#lib/core/import/draft.ts';
import type { Read } from '../draft/refuse.ts';
import type { Beginning, DecodedTable } from './beginning.ts';
import { findFault } from './find-fault.ts';
import { ADJACENCY_LIST } from './table-notices.ts';

/** Rows of different length, most of whose further cells begin a row themselves; an edge list has even rows. */
export function isAdjacencyList(rows: readonly (readonly string[])[]): boolean {
	const widths = new Set(rows.map(({ length }) => length));
	if (rows.length < 2 || widths.size < 2) return false;
	const heads = new Set(rows.map(([head]) => head));
	const others = rows.flatMap(([, ...tied]) => tied).filter((cell) => cell !== '');
	return others.filter((cell) => heads.has(cell)).length >= others.length / 2;
}

export function decodeAdjacencyList(beginning: Beginning): Read<DecodedTable> {
	const { name, line, delimiter, newReader, report, notices, mostRows } = beginning;
	const heads = new Map<string, number>();
	const [from, to, lines]: [string[], string[], number[]] = [[], [], []];
	const reader = newReader();
	let rows = 0;
	while (reader.next()) {
		const [head = '', ...tied] = reader.cells;
		if (head === '' && tied.every((cell) => cell === '')) continue;
		rows += 1;
		if (!heads.has(head)) heads.set(head, reader.line);
		for (const cell of tied) {
			if (cell === '') continue;
			from.push(head);
			to.push(cell);
			lines.push(reader.line);
		}
		if (lines.length > mostRows) return { fault: tooMany(mostRows, reader.line) };
		report(reader);
	}
	const fault = findFault(reader, notices);
	if (fault !== undefined) return { fault };
	notices.add(ADJACENCY_LIST, { line }, '', rows);
	const actors: DraftTable = {
		name: `${name} (actors)`,
		holds: 'actors',
		rowCount: heads.size,
		columns: [{ name: 'id', role: 'id', values: [...heads.keys()] }],
		lines: new Uint32Array(heads.values())
	};
	const relations: DraftTable = {
		name,
		holds: 'relations',
		rowCount: from.length,
		columns: [
			{ name: 'source', role: 'from', values: from },
			{ name: 'target', role: 'to', values: to }
		],
		lines: new Uint32Array(lines)
	};
	return { value: { tables: [actors, relations], rejected: [], delimiter, directed: undefined } };
}

const tooMany = (most: number, line: number) => ({
	code: 'too-many-relations',
	line,
	message: `The list holds more than ${most.toLocaleString('en')} relations.`,
	remedy: 'Say yes to a large file, or split it.'
});
