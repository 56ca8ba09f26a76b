/**
 * Cytoscape Exchange, version 1 (https://cytoscape.org/cx/specification/cytoscape-exchange-format-specification-(version-1)/).
 *
 * In: the aspects of a file. Out: tables with every node and edge; attributes, which stand in aspects of their own as texts
 * with a declared type, become cells of that type. What has no place is told with its number.
 */
import { rejectIfEmpty, type JsonGraph } from '../draft/json-graph.ts';
import { fieldIn, isList, isNumberCell, textIn, toCell } from '../draft/json-record.ts';
import { counted, type NoticeKind } from '../draft/notice-counts.ts';
import { FOREIGN_PART, GRAPH_ATTRIBUTE, LOOKS } from '../draft/notice-kinds.ts';
import type { TableBuilder } from '../draft/table-builder.ts';
import type { Aspects, AspectItem } from './collect-aspects.ts';
import type { NetworkWords } from './decode-cx2.ts';

const UNKNOWN_OWNER: NoticeKind = {
	code: 'attribute-of-nothing',
	say: (count, which) =>
		`${counted(count, 'attribute value')} of nodes or edges that the file does not have, left out (${which}).`,
	remedy: 'Check whether something is missing in the file.'
};

export function decodeCx1(aspects: Aspects, graph: JsonGraph): NetworkWords {
	const nodes = readNodes(aspects.of('nodes'), graph);
	const edges = readEdges(aspects.of('edges'), graph);
	readAttributes(aspects.of('nodeAttributes'), nodes, graph.actors, graph);
	readAttributes(aspects.of('edgeAttributes'), edges, graph.relations, graph);
	readPlaces(aspects.of('cartesianLayout'), nodes, graph);
	graph.actors.giveRole('name', 'name');
	graph.relations.giveRole('weight', 'strength', isNumberCell);
	tellOthers(aspects, graph);
	return readNetwork(aspects, graph);
}

function readNodes(items: readonly AspectItem[], graph: JsonGraph): ReadonlyMap<string, number> {
	const { actors, ids, notices } = graph;
	const rows = new Map<string, number>();
	for (const { record, path } of items) {
		const row = actors.addRow();
		const id = ids.declare(fieldIn(record, '@id'), { path });
		actors.set('@id', id, 'id');
		if (id !== undefined && !rows.has(id)) rows.set(id, row);
		actors.set('n', toCell(fieldIn(record, 'n'), 'n', { path }, notices), 'name');
		actors.set('represents', toCell(fieldIn(record, 'r'), 'r', { path }, notices));
		rejectIfEmpty(graph, path);
	}
	return rows;
}

function readEdges(items: readonly AspectItem[], graph: JsonGraph): ReadonlyMap<string, number> {
	const { relations, ids, notices } = graph;
	const rows = new Map<string, number>();
	for (const { record, path } of items) {
		const row = relations.addRow();
		const id = ids.read(fieldIn(record, '@id'), { path });
		relations.set('@id', id, 'id');
		if (id !== undefined && !rows.has(id)) rows.set(id, row);
		relations.set('s', ids.read(fieldIn(record, 's'), { path }), 'from');
		relations.set('t', ids.read(fieldIn(record, 't'), { path }), 'to');
		relations.set('i', toCell(fieldIn(record, 'i'), 'i', { path }, notices), 'type');
	}
	return rows;
}

/** Each says by `po` whose it is, `n` its name, `v` its value and `d` the type of the value. */
function readAttributes(
	items: readonly AspectItem[],
	rows: ReadonlyMap<string, number>,
	table: TableBuilder,
	{ ids, notices }: JsonGraph
): void {
	for (const { record, path } of items) {
		const owner = fieldIn(record, 'po');
		const name = textIn(record, 'n');
		const value = toTyped(fieldIn(record, 'v'), textIn(record, 'd'));
		for (const one of isList(owner) ? owner : [owner]) {
			const row = rows.get(ids.read(one, { path }) ?? '');
			if (row === undefined) notices.add(UNKNOWN_OWNER, { path }, name);
			else table.set(name, toCell(value, name, { path }, notices), undefined, row);
		}
	}
}

/** A value in the type that is declared for it, where the text really is one; else as it stands. */
function toTyped(value: unknown, type: string): unknown {
	if (typeof value !== 'string') return value;
	if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
	if (!/^(double|float|integer|long|short|byte)$/.test(type) || value.trim() === '') return value;
	const number = Number(value);
	const isExact =
		Number.isSafeInteger(number) || (Number.isFinite(number) && !/^[+-]?\d+$/.test(value.trim()));
	return isExact ? number : value;
}

function readPlaces(
	items: readonly AspectItem[],
	rows: ReadonlyMap<string, number>,
	{ actors, ids, notices }: JsonGraph
): void {
	for (const { record, path } of items) {
		const row = rows.get(ids.read(fieldIn(record, 'node'), { path }) ?? '');
		if (row === undefined) {
			notices.add(UNKNOWN_OWNER, { path }, 'place');
			continue;
		}
		for (const axis of ['x', 'y', 'z'] as const)
			actors.set(axis, toCell(fieldIn(record, axis), axis, { path }, notices), axis, row);
	}
}

function readNetwork(aspects: Aspects, { notices }: JsonGraph): NetworkWords {
	const words = new Map<string, string>();
	for (const { record, path } of aspects.of('networkAttributes')) {
		const name = textIn(record, 'n');
		const value = textIn(record, 'v');
		if (name === 'name' || name === 'description') words.set(name, words.get(name) ?? value);
		else notices.add(GRAPH_ATTRIBUTE, { path }, name);
	}
	return { title: words.get('name') ?? '', description: words.get('description') ?? '', flavour: 'CX 1' };
}

const READ: ReadonlySet<string> = new Set([
	'numberVerification',
	'metaData',
	'networkAttributes',
	'nodes',
	'edges',
	'nodeAttributes',
	'edgeAttributes',
	'cartesianLayout',
	'status'
]);

function tellOthers({ names, of }: Aspects, { notices }: JsonGraph): void {
	for (const name of names) {
		if (READ.has(name)) continue;
		const items = of(name);
		const kind = name.startsWith('cyVisual') || name === 'visualProperties' ? LOOKS : FOREIGN_PART;
		notices.add(kind, { path: items[0]?.path ?? '' }, `${name} (${items.length})`);
	}
}
