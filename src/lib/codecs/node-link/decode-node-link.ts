/**
 * Graphs as a list of nodes and a list of links: networkx (both spellings), d3-force, vis.js, sigma.js, and JSON Graph
 * Format 1 and 2.
 *
 * In: a parsed file. Out: a draft, or a refusal with a path. Attributes keep their names; those in a bag of their own
 * (`metadata`, `attributes`, `properties`) are taken out of it.
 */
import type { Checked } from '#lib/core/model/issue.ts';
import type { Decoded, DecodeFile, DecodeOptions } from '../format.ts';
import {
	giveDrawingRoles,
	rejectIfEmpty,
	startJsonGraph,
	tellGraphAttributes,
	type JsonGraph
} from '../draft/json-graph.ts';
import {
	fieldIn,
	isList,
	isNumberCell,
	isRecord,
	setFields,
	textIn,
	toCell,
	type JsonRecord
} from '../draft/json-record.ts';
import { NoticeCounts } from '../draft/notice-counts.ts';
import { refuse } from '../draft/refuse.ts';
import type { TableBuilder } from '../draft/table-builder.ts';
import { toDecoded } from '../draft/to-decoded.ts';
import { findEnds, type Ends } from './find-ends.ts';
import { findGraph, type FoundGraph } from './find-graph.ts';

export function decodeNodeLink(file: DecodeFile, options: DecodeOptions): Checked<Decoded> {
	const notices = new NoticeCounts();
	const found = findGraph(file.json, notices);
	if ('fault' in found) return refuse(file.name, found.fault);
	const { nodes = [], nodesPath, edges, edgesPath } = found.value;
	const graph = startJsonGraph(nodesPath, edgesPath, notices);
	const ends = findEnds(nodes, edges, graph.ids, notices);
	for (const [index, node] of nodes.entries()) readNode(node, index, nodesPath ?? 'nodes', ends, graph);
	const directed = findDirection(found.value);
	for (const [index, edge] of edges.entries()) {
		readEdge(edge, `${edgesPath}[${index}]`, ends, directed ?? true, found.value.isJsonGraph, graph);
	}
	giveRoles(graph);
	const words = readWords(found.value, notices);
	if (words.flavour.startsWith('Entente')) graph.relations.giveRole('type', 'type');
	const gathered = {
		format: 'node-link',
		...words,
		directed,
		tables: found.value.nodes === undefined ? [graph.relations] : [graph.actors, graph.relations],
		rejected: graph.rejected,
		notices
	};
	return toDecoded(gathered, file, options);
}

function findDirection({ root, isJsonGraph }: FoundGraph): boolean | undefined {
	const directed = fieldIn(root, 'directed');
	if (typeof directed === 'boolean') return directed;
	return isJsonGraph ? true : undefined;
}

function readNode(node: JsonRecord, index: number, list: string, ends: Ends, graph: JsonGraph): void {
	const { actors, ids } = graph;
	const path = `${list}[${index}]`;
	const { idField } = ends;
	actors.addRow();
	const id = idField === undefined ? String(index) : fieldIn(node, idField);
	actors.set(idField ?? 'index', ids.declare(id, { path }), 'id');
	// A name that serves as id is the name too.
	if (idField !== undefined && idField !== 'id' && idField !== 'key')
		actors.set(idField, toCell(fieldIn(node, idField), idField, { path }, graph.notices));
	setAll(actors, node, new Set(idField === undefined ? [] : [idField]), path, graph);
	rejectIfEmpty(graph, path);
}

function readEdge(
	edge: JsonRecord,
	path: string,
	{ from, to, toId }: Ends,
	isDirected: boolean,
	isJsonGraph: boolean,
	graph: JsonGraph
): void {
	const { relations, ids, notices } = graph;
	relations.addRow();
	relations.set('id', ids.read(fieldIn(edge, 'id'), { path }), 'id');
	relations.set(from, toId(fieldIn(edge, from), path), 'from');
	relations.set(to, toId(fieldIn(edge, to), path), 'to');
	const directed = fieldIn(edge, 'directed');
	const isWord = typeof directed === 'boolean';
	if (isWord && directed !== isDirected) relations.set('directed', directed, 'directed');
	if (!isWord) relations.set('directed', toCell(directed, 'directed', { path }, notices));
	const relation = isJsonGraph ? fieldIn(edge, 'relation') : undefined;
	relations.set('relation', toCell(relation, 'relation', { path }, notices), 'type');
	const taken = new Set(['id', 'directed', from, to]);
	setAll(relations, edge, isJsonGraph ? taken.add('relation') : taken, path, graph);
}

const BAGS = ['metadata', 'attributes', 'properties'] as const;

function setAll(
	table: TableBuilder,
	record: JsonRecord,
	taken: Set<string>,
	path: string,
	{ notices }: JsonGraph
): void {
	for (const name of BAGS) {
		const bag = fieldIn(record, name);
		if (!isRecord(bag)) continue;
		taken.add(name);
		const clashes = new Set(Object.keys(bag).filter((inner) => Object.hasOwn(record, inner)));
		setFields(table, bag, clashes, { path: `${path}.${name}` }, notices);
		for (const inner of clashes) {
			const full = `${name}.${inner}`;
			table.set(full, toCell(fieldIn(bag, inner), full, { path: `${path}.${name}` }, notices));
		}
	}
	setFields(table, record, taken, { path }, notices);
}

function giveRoles(graph: JsonGraph): void {
	const { actors, relations } = graph;
	if (!actors.giveRole('label', 'name')) actors.giveRole('name', 'name');
	if (!relations.giveRole('weight', 'strength', isNumberCell))
		relations.giveRole('value', 'strength', isNumberCell);
	giveDrawingRoles(graph);
}

const OUTER: ReadonlySet<string> = new Set([
	'nodes',
	'edges',
	'links',
	'hyperedges',
	'directed',
	'multigraph',
	'graph',
	'metadata',
	'id',
	'type',
	'label',
	'name',
	'title',
	'description'
]);
const INNER: ReadonlySet<string> = new Set(['name', 'title', 'label', 'description', 'generator']);

interface Words {
	readonly title: string;
	readonly description: string;
	readonly flavour: string;
}

/** What the file says of the graph as a whole, in `graph` (networkx), in `metadata` (JSON Graph Format) or beside. */
function readWords({ root, isJsonGraph }: FoundGraph, notices: NoticeCounts): Words {
	tellGraphAttributes(root, OUTER, '', notices);
	const inner = toRecord(fieldIn(root, isJsonGraph ? 'metadata' : 'graph'));
	tellGraphAttributes(inner, INNER, isJsonGraph ? 'metadata' : 'graph', notices);
	const word = (...names: string[]): string =>
		[root, inner]
			.flatMap((record) => names.map((name) => textIn(record, name)))
			.find((text) => text !== '') ?? '';
	const program = isJsonGraph
		? 'JSON Graph Format'
		: fieldIn(root, 'multigraph') === undefined
			? ''
			: 'networkx';
	return {
		title: word('label', 'title', 'name'),
		description: word('description'),
		flavour: textIn(inner, 'generator') || program
	};
}

/** networkx 1 writes the attributes of the graph as a list of pairs. */
function toRecord(value: unknown): JsonRecord {
	if (isRecord(value)) return value;
	if (!isList(value)) return {};
	const pairs = value.flatMap((pair): [string, unknown][] =>
		isList(pair) && typeof pair[0] === 'string' ? [[pair[0], pair[1]]] : []
	);
	return Object.fromEntries(pairs);
}
