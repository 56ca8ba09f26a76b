/**
 * Cytoscape Exchange, version 2
 * (https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/).
 *
 * In: the aspects of a file. Out: tables with every node, edge and attribute, defaults filled in. In files of our own the
 * ids of the dataset stand in an attribute, because CX2 wants numbers as ids.
 */
import { giveDrawingRoles, rejectIfEmpty, tellGraphAttributes, type JsonGraph } from '../draft/json-graph.ts';
import { fieldIn, isNumberCell, isRecord, textIn, toCell, type JsonRecord } from '../draft/json-record.ts';
import { counted, type NoticeKind } from '../draft/notice-counts.ts';
import { FOREIGN_PART, LOOKS } from '../draft/notice-kinds.ts';
import type { TableBuilder } from '../draft/table-builder.ts';
import type { Aspects, AspectItem } from './collect-aspects.ts';
import { readDeclarations, type Declarations } from './read-declarations.ts';

/** Attribute that holds the ids of a dataset in files of our own. */
export const OWN_ID = 'entente:id';

export interface NetworkWords {
	readonly title: string;
	readonly description: string;
	readonly flavour: string;
}

const UNDECLARED: NoticeKind = {
	code: 'undeclared-attribute',
	say: (count, which) =>
		`${counted(count, 'value')} of attributes that the file does not declare, kept (${which}).`,
	remedy: 'Nothing needs to be done.'
};

export function decodeCx2(aspects: Aspects, graph: JsonGraph): NetworkWords {
	const declared = aspects.of('attributeDeclarations');
	const nodes = readDeclarations(declared, 'nodes');
	const edges = readDeclarations(declared, 'edges');
	const idByNode = readNodes(aspects.of('nodes'), nodes, graph);
	readEdges(aspects.of('edges'), edges, idByNode, graph);
	graph.actors.giveRole('name', 'name');
	graph.relations.giveRole('interaction', 'type');
	graph.relations.giveRole('weight', 'strength', isNumberCell);
	giveDrawingRoles(graph);
	tellOthers(aspects, graph);
	return readNetwork(aspects, graph);
}

/** Gives the actor's id for each node's id. */
function readNodes(
	items: readonly AspectItem[],
	declarations: Declarations,
	graph: JsonGraph
): ReadonlyMap<string, string> {
	const { actors, ids, notices } = graph;
	const idByNode = new Map<string, string>();
	for (const { record, path } of items) {
		actors.addRow();
		const values = toFullNames(record, declarations, path, graph);
		const node = ids.read(fieldIn(record, 'id'), { path });
		const own = values.get(OWN_ID);
		const id = typeof own === 'string' ? own : node;
		actors.set('id', ids.declare(id, { path }), 'id');
		if (node !== undefined && id !== undefined) idByNode.set(node, id);
		for (const axis of ['x', 'y', 'z'] as const)
			actors.set(axis, toCell(fieldIn(record, axis), axis, { path }, notices), axis);
		setValues(actors, values, path, graph);
		rejectIfEmpty(graph, path);
	}
	return idByNode;
}

function readEdges(
	items: readonly AspectItem[],
	declarations: Declarations,
	idByNode: ReadonlyMap<string, string>,
	graph: JsonGraph
): void {
	const { relations, ids } = graph;
	for (const { record, path } of items) {
		relations.addRow();
		const values = toFullNames(record, declarations, path, graph);
		const own = values.get(OWN_ID);
		relations.set('id', typeof own === 'string' ? own : ids.read(fieldIn(record, 'id'), { path }), 'id');
		const endOf = (name: string): string | undefined => {
			const node = ids.read(fieldIn(record, name), { path });
			return node === undefined ? undefined : (idByNode.get(node) ?? node);
		};
		relations.set('s', endOf('s'), 'from');
		relations.set('t', endOf('t'), 'to');
		const directed = values.get('directed');
		if (typeof directed === 'boolean') {
			relations.set('directed', directed, 'directed');
			values.delete('directed');
		}
		setValues(relations, values, path, graph);
	}
}

/** The values of a record by their full names, defaults first, so that columns keep the order of the declarations. */
function toFullNames(
	record: JsonRecord,
	{ fullName, defaults, names }: Declarations,
	path: string,
	{ notices }: JsonGraph
): Map<string, unknown> {
	const values = new Map<string, unknown>(defaults);
	const given = fieldIn(record, 'v');
	if (given === undefined || given === null) return values;
	if (!isRecord(given)) return values.set('v', given);
	for (const [short, value] of Object.entries(given)) {
		const name = names.has(short) ? short : (fullName.get(short) ?? short);
		if (!names.has(name)) notices.add(UNDECLARED, { path: `${path}.v` }, name);
		values.set(name, value);
	}
	return values;
}

function setValues(
	table: TableBuilder,
	values: ReadonlyMap<string, unknown>,
	path: string,
	{ notices }: JsonGraph
): void {
	for (const [name, value] of values) {
		if (name !== OWN_ID) table.set(name, toCell(value, name, { path: `${path}.v` }, notices));
	}
}

const TOLD: ReadonlySet<string> = new Set(['name', 'description', 'generator']);

function readNetwork(aspects: Aspects, { notices }: JsonGraph): NetworkWords {
	let title = '';
	let description = '';
	let generator = '';
	for (const { record, path } of aspects.of('networkAttributes')) {
		title ||= textIn(record, 'name');
		description ||= textIn(record, 'description');
		generator ||= textIn(record, 'generator');
		tellGraphAttributes(record, TOLD, path, notices);
	}
	return { title, description, flavour: generator };
}

const READ: ReadonlySet<string> = new Set([
	'CXVersion',
	'metaData',
	'attributeDeclarations',
	'networkAttributes',
	'nodes',
	'edges',
	'status'
]);
const DRAWN = /^(visual|nodeBypasses$|edgeBypasses$|networkBypasses$|cyVisual|cartesianLayout$)/;

/** Aspects that have no place in a dataset, with the number of their items. */
function tellOthers({ names, of }: Aspects, { notices }: JsonGraph): void {
	for (const name of names) {
		if (READ.has(name)) continue;
		const items = of(name);
		const path = items[0]?.path ?? '';
		notices.add(DRAWN.test(name) ? LOOKS : FOREIGN_PART, { path }, `${name} (${items.length})`);
	}
}
