/**
 * graphology's serialised graphs (graphology 0.26, https://graphology.github.io/serialization.html), as graphology, Gephi
 * and sigma.js write them.
 *
 * In: a parsed file. Out: a draft with both lists, or a refusal with a path. Attributes keep their names.
 */
import type { Checked } from '#lib/core/model/issue.ts';
import type { Decoded, DecodeFile, DecodeOptions } from '../format.ts';
import {
	faultAt,
	giveDrawingRoles,
	readRecords,
	rejectIfEmpty,
	startJsonGraph,
	tellGraphAttributes,
	type JsonGraph
} from '../draft/json-graph.ts';
import { fieldIn, isNumberCell, isRecord, setFields, textIn, type JsonRecord } from '../draft/json-record.ts';
import { refuse, type Fault } from '../draft/refuse.ts';
import { toDecoded } from '../draft/to-decoded.ts';

export function decodeGraphologyJson(file: DecodeFile, options: DecodeOptions): Checked<Decoded> {
	const { json } = file;
	if (!isRecord(json)) {
		const remedy = 'Export the graph again.';
		return refuse(file.name, faultAt('not-an-object', '', 'The file holds no object.', remedy));
	}
	const nodes = readRecords(fieldIn(json, 'nodes') ?? [], 'nodes');
	if ('fault' in nodes) return refuse(file.name, nodes.fault);
	const edges = readRecords(fieldIn(json, 'edges') ?? [], 'edges');
	if ('fault' in edges) return refuse(file.name, edges.fault);
	const graph = startJsonGraph('nodes', 'edges');
	const isDirected = textIn(recordOf(json, 'options'), 'type') !== 'undirected';
	const fault = readNodes(nodes.value, graph) ?? readEdges(edges.value, isDirected, graph);
	if (fault !== undefined) return refuse(file.name, fault);
	graph.actors.giveRole('label', 'name');
	graph.relations.giveRole('weight', 'strength', isNumberCell);
	giveDrawingRoles(graph);
	const attributes = recordOf(json, 'attributes');
	tellGraphAttributes(attributes, TOLD, 'attributes', graph.notices);
	tellGraphAttributes(json, PARTS, '', graph.notices);
	const flavour = textIn(attributes, 'creator') || textIn(attributes, 'generator') || 'graphology';
	if (flavour.startsWith('Entente')) graph.relations.giveRole('type', 'type');
	const hasActors = fieldIn(json, 'nodes') !== undefined;
	const gathered = {
		format: 'graphology-json',
		flavour,
		title: textIn(attributes, 'name') || textIn(attributes, 'title'),
		description: textIn(attributes, 'description'),
		directed: isDirected,
		// sigma.js and Gephi, which draw such files, let y grow upwards.
		yUp: true,
		tables: hasActors ? [graph.actors, graph.relations] : [graph.relations],
		rejected: graph.rejected,
		notices: graph.notices
	};
	return toDecoded(gathered, file, options);
}

const TOLD: ReadonlySet<string> = new Set(['name', 'title', 'description', 'creator', 'generator']);
const PARTS: ReadonlySet<string> = new Set(['attributes', 'options', 'nodes', 'edges']);
const NODE_FIELDS: ReadonlySet<string> = new Set(['key', 'attributes']);
const EDGE_FIELDS: ReadonlySet<string> = new Set(['key', 'source', 'target', 'attributes', 'undirected']);
const NONE: ReadonlySet<string> = new Set();

function recordOf(record: JsonRecord, name: string): JsonRecord {
	const value = fieldIn(record, name);
	return isRecord(value) ? value : {};
}

/** A fault when the attributes of a record are no object. */
function checkAttributes(record: JsonRecord, path: string): Fault | undefined {
	const value = fieldIn(record, 'attributes');
	if (value === undefined || value === null || isRecord(value)) return undefined;
	const remedy = 'Write attributes in braces: { … }.';
	return faultAt('not-an-object', `${path}.attributes`, 'The attributes are no object.', remedy);
}

function readNodes(nodes: readonly JsonRecord[], graph: JsonGraph): Fault | undefined {
	const { actors, ids, notices } = graph;
	for (const [index, node] of nodes.entries()) {
		const path = `nodes[${index}]`;
		const fault = checkAttributes(node, path);
		if (fault !== undefined) return fault;
		actors.addRow();
		actors.set('key', ids.declare(fieldIn(node, 'key'), { path }), 'id');
		setFields(actors, recordOf(node, 'attributes'), NONE, { path: `${path}.attributes` }, notices);
		setFields(actors, node, NODE_FIELDS, { path }, notices);
		rejectIfEmpty(graph, path);
	}
	return undefined;
}

function readEdges(
	edges: readonly JsonRecord[],
	isDirected: boolean,
	{ relations, ids, notices }: JsonGraph
): Fault | undefined {
	for (const [index, edge] of edges.entries()) {
		const path = `edges[${index}]`;
		const fault = checkAttributes(edge, path);
		if (fault !== undefined) return fault;
		relations.addRow();
		relations.set('key', ids.read(fieldIn(edge, 'key'), { path }), 'id');
		relations.set('source', ids.read(fieldIn(edge, 'source'), { path }), 'from');
		relations.set('target', ids.read(fieldIn(edge, 'target'), { path }), 'to');
		const undirected = fieldIn(edge, 'undirected');
		if (typeof undirected === 'boolean' && undirected === isDirected)
			relations.set('directed', !undirected, 'directed');
		setFields(relations, recordOf(edge, 'attributes'), NONE, { path: `${path}.attributes` }, notices);
		setFields(relations, edge, EDGE_FIELDS, { path }, notices);
	}
	return undefined;
}
