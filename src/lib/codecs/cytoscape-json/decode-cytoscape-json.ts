/**
 * Networks of Cytoscape 3 (.cyjs) and Cytoscape.js 3 (https://js.cytoscape.org/#notation/elements-json), and what
 * networkx writes for them.
 *
 * In: a parsed file. Out: a draft with nodes and edges, or a refusal with a path. Styles, classes of the screen and
 * selections never become looks here; they are told or kept as text.
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
	isNumberCell,
	isRecord,
	setFields,
	textIn,
	toCell,
	type JsonRecord
} from '../draft/json-record.ts';
import { FOREIGN_PART, HIERARCHY, LOOKS } from '../draft/notice-kinds.ts';
import { refuse } from '../draft/refuse.ts';
import { toDecoded } from '../draft/to-decoded.ts';
import { findElements, type Element, type Elements } from './find-elements.ts';

export function decodeCytoscapeJson(file: DecodeFile, options: DecodeOptions): Checked<Decoded> {
	const found = findElements(file.json);
	if ('fault' in found) return refuse(file.name, found.fault);
	const { nodes, edges, paths, root } = found.value;
	const graph = startJsonGraph(paths?.nodes, paths?.edges);
	for (const element of nodes) readNode(element, graph);
	for (const element of edges) readEdge(element, paths === undefined, graph);
	const isDesktop = fieldIn(root, 'format_version') !== undefined;
	giveRoles(graph, isDesktop);
	const data = fieldIn(root, 'data');
	const network = isRecord(data) ? data : {};
	tellRoot(root, network, graph);
	const directed = fieldIn(root, 'directed');
	const title = textIn(network, 'name') || textIn(network, 'title') || textIn(network, 'shared_name');
	const gathered = {
		format: 'cytoscape-json',
		flavour: nameProgram(found.value),
		title,
		description: textIn(network, 'description'),
		directed: typeof directed === 'boolean' ? directed : undefined,
		tables: nodes.length === 0 && edges.length > 0 ? [graph.relations] : [graph.actors, graph.relations],
		rejected: graph.rejected,
		notices: graph.notices
	};
	return toDecoded(gathered, file, options);
}

const NODE_DATA: ReadonlySet<string> = new Set(['id', 'parent']);
const EDGE_DATA: ReadonlySet<string> = new Set(['id', 'source', 'target', 'interaction', 'directed']);
const ELEMENT: ReadonlySet<string> = new Set(['data', 'position', 'group', 'classes']);
const NETWORK: ReadonlySet<string> = new Set([
	'name',
	'title',
	'shared_name',
	'description',
	'generator',
	'SUID'
]);
const ROOT: ReadonlySet<string> = new Set([
	'elements',
	'data',
	'directed',
	'multigraph',
	'format_version',
	'generated_by',
	'target_cytoscapejs_version'
]);
/** States of the screen and looks of Cytoscape.js, at the file as a whole. */
const SCREEN: ReadonlySet<string> = new Set([
	'style',
	'layout',
	'zoom',
	'pan',
	'zoomingEnabled',
	'userZoomingEnabled',
	'panningEnabled',
	'userPanningEnabled',
	'boxSelectionEnabled',
	'selectionType',
	'renderer',
	'minZoom',
	'maxZoom',
	'touchTapThreshold',
	'desktopTapThreshold',
	'autolock',
	'autoungrabify',
	'autounselectify',
	'styleEnabled',
	'hideEdgesOnViewport',
	'textureOnViewport',
	'wheelSensitivity',
	'motionBlur',
	'pixelRatio',
	'headless'
]);

function readNode({ path, record, data }: Element, graph: JsonGraph): void {
	const { actors, ids, notices } = graph;
	actors.addRow();
	actors.set('id', ids.declare(fieldIn(data, 'id'), { path: `${path}.data.id` }), 'id');
	const parent = ids.read(fieldIn(data, 'parent'), { path });
	if (parent !== undefined) {
		actors.set('parent', parent, 'part-of');
		notices.add(HIERARCHY, { path }, String(actors.get('id', 'id') ?? ''));
	}
	setFields(actors, data, NODE_DATA, { path: `${path}.data` }, notices);
	readPosition(fieldIn(record, 'position'), path, graph);
	readRest(record, path, graph, 'actors');
	rejectIfEmpty(graph, path);
}

function readPosition(position: unknown, path: string, { actors, notices }: JsonGraph): void {
	if (!isRecord(position)) return;
	for (const axis of ['x', 'y'] as const) {
		const place = fieldIn(position, axis);
		if (typeof place === 'number') actors.set(axis, place, axis);
		else actors.set(`position.${axis}`, toCell(place, axis, { path: `${path}.position` }, notices));
	}
}

function readEdge({ path, record, data }: Element, isLoose: boolean, graph: JsonGraph): void {
	const { relations, ids, notices, rejected } = graph;
	const at = { path: `${path}.data` };
	const from = ids.read(fieldIn(data, 'source'), at);
	const to = ids.read(fieldIn(data, 'target'), at);
	if (isLoose && (from === undefined || to === undefined)) {
		// In a list of nodes and edges the row does not tell the path, so it is rejected here.
		const reason = `The relation has no ${from === undefined ? 'source' : 'target'}.`;
		rejected.push({ what: 'relation', table: 'edges', path, code: 'missing-end', reason });
		return;
	}
	relations.addRow();
	relations.set('id', ids.read(fieldIn(data, 'id'), at), 'id');
	relations.set('source', from, 'from');
	relations.set('target', to, 'to');
	relations.set('interaction', toCell(fieldIn(data, 'interaction'), 'interaction', at, notices), 'type');
	const directed = fieldIn(data, 'directed');
	const isWord = typeof directed === 'boolean';
	relations.set('directed', toCell(directed, 'directed', at, notices), isWord ? 'directed' : undefined);
	setFields(relations, data, EDGE_DATA, at, notices);
	readRest(record, path, graph, 'relations');
}

/** Classes are kept as text; what else stands beside the data is how the screen was. */
function readRest(record: JsonRecord, path: string, graph: JsonGraph, what: 'actors' | 'relations'): void {
	const classes = fieldIn(record, 'classes');
	graph[what].set('classes', toCell(classes, 'classes', { path }, graph.notices));
	for (const name of Object.keys(record)) {
		if (!ELEMENT.has(name)) graph.notices.add(LOOKS, { path }, name);
	}
}

function giveRoles(graph: JsonGraph, isDesktop: boolean): void {
	const { actors, relations } = graph;
	const [first, second] = isDesktop ? ['name', 'label'] : ['label', 'name'];
	if (!actors.giveRole(first ?? '', 'name')) actors.giveRole(second ?? '', 'name');
	relations.giveRole('weight', 'strength', isNumberCell);
	giveDrawingRoles(graph);
}

function tellRoot(root: JsonRecord, network: JsonRecord, { notices }: JsonGraph): void {
	tellGraphAttributes(network, NETWORK, 'data', notices);
	for (const name of Object.keys(root)) {
		if (ROOT.has(name)) continue;
		notices.add(SCREEN.has(name) ? LOOKS : FOREIGN_PART, { path: name }, name);
	}
}

function nameProgram({ root }: Elements): string {
	const data = fieldIn(root, 'data');
	if (isRecord(data) && textIn(data, 'generator') !== '') return textIn(data, 'generator');
	const program = textIn(root, 'generated_by');
	if (program.startsWith('cytoscape-')) return `Cytoscape ${program.slice('cytoscape-'.length)}`;
	if (program !== '') return program;
	return fieldIn(root, 'multigraph') === undefined ? 'Cytoscape.js' : 'networkx';
}
