/**
 * Graphs of Graphviz in DOT (https://graphviz.org/doc/info/lang.html).
 *
 * In: a file. Out: a draft of its first graph, or a refusal with a line. Attributes keep their names, as texts; defaults
 * are filled in; HTML labels become plain text; clusters become “part of”, ports
 * attributes. Looks stay words and never styles.
 */
import { LIMITS } from '#lib/core/dataset/limits.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import type { Decoded, DecodeFile, DecodeOptions } from '../format.ts';
import { counted, NoticeCounts, type NoticeKind } from '../draft/notice-counts.ts';
import { GRAPH_ATTRIBUTE, LOOKS, SECOND_GRAPH } from '../draft/notice-kinds.ts';
import { refuse } from '../draft/refuse.ts';
import { TableBuilder } from '../draft/table-builder.ts';
import { toDecoded } from '../draft/to-decoded.ts';
import type { DotEdge, DotGraph, DotNode } from './dot-graph.ts';
import type { Token } from './dot-lexer.ts';
import { toLabelText, toPlainText } from './dot-text.ts';
import { parseDot } from './parse-dot.ts';

const CLUSTERS: NoticeKind = {
	code: 'clusters',
	say: (count, which) =>
		`${counted(count, 'actor')} in clusters (${which}); read as “part of” where an actor is called so, else kept in the attribute “cluster”.`,
	remedy: 'Add the clusters as actors if they are.'
};

const PORTS: NoticeKind = {
	code: 'ports',
	say: (count, which) =>
		`${counted(count, 'port')} at which a relation touches an actor (${which}), kept in “tailport” and “headport”.`,
	remedy: 'Nothing needs to be done.'
};

const HTML_TEXTS: NoticeKind = {
	code: 'html-labels',
	say: (count) => `${counted(count, 'HTML label')} read as plain text, without tags and pictures.`,
	remedy: 'Nothing needs to be done.'
};

const STRICT: NoticeKind = {
	code: 'strict-graph',
	say: (count) =>
		`The graph is “strict”: ${counted(count, 'repeated relation')} between the same actors ${count === 1 ? 'is' : 'are'} one with the first, as the format defines.`,
	remedy: 'Take “strict” out of the file to keep them apart.'
};

interface Reading {
	readonly graph: DotGraph;
	readonly notices: NoticeCounts;
	readonly actors: TableBuilder;
	readonly relations: TableBuilder;
	/** HTML texts already told: one may stand at many relations. */
	readonly told: Set<Token>;
}

export function decodeDot(file: DecodeFile, options: DecodeOptions): Checked<Decoded> {
	const most = options.allowLarge === true ? LIMITS.mostRelations : LIMITS.relations;
	const parsed = parseDot(file.text, most);
	if ('fault' in parsed) return refuse(file.name, parsed.fault);
	const { graph, secondAt } = parsed.value;
	const notices = new NoticeCounts();
	const actors = new TableBuilder({ name: 'nodes', holds: 'actors', notices });
	const relations = new TableBuilder({ name: 'edges', holds: 'relations', notices });
	const reading: Reading = { graph, notices, actors, relations, told: new Set() };
	for (const node of graph.nodes.values()) readNode(node, reading);
	for (const edge of graph.edges) readEdge(edge, reading);
	actors.giveRole('label', 'name');
	actors.giveRole('shape', 'shape');
	if (!actors.giveRole('fillcolor', 'colour', isHex)) actors.giveRole('color', 'colour', isHex);
	relations.giveRole('color', 'colour', isHex);
	relations.giveRole('weight', 'strength');
	if (graph.mergedEdges > 0) notices.add(STRICT, {}, '', graph.mergedEdges);
	if (secondAt !== undefined) notices.add(SECOND_GRAPH, { line: secondAt });
	tellAttributes(reading);
	const label = graph.attributes.get('label');
	const title = label === undefined ? graph.name : toText(label, graph.name, reading);
	const { isDirected } = graph;
	return toDecoded(
		// Graphviz counts places in points with y upwards.
		{
			format: 'dot',
			title,
			directed: isDirected,
			yUp: true,
			tables: [actors, relations],
			rejected: [],
			notices
		},
		file,
		options
	);
}

const isHex = (value: unknown): boolean =>
	typeof value === 'string' && /^#([0-9a-f]{6}|[0-9a-f]{8})$/i.test(value);

/** Texts in which backslashes mean something. */
const LABELS: ReadonlySet<string> = new Set([
	'label',
	'xlabel',
	'headlabel',
	'taillabel',
	'tooltip',
	'URL',
	'href'
]);

function toText(token: Token, name: string, { graph, notices, told }: Reading, attribute = 'label'): string {
	if (token.form === 'html') {
		if (!told.has(token)) notices.add(HTML_TEXTS, { line: token.line });
		told.add(token);
		return toPlainText(token.text);
	}
	return LABELS.has(attribute) ? toLabelText(token.text, name, graph.name) : token.text;
}

const PLACE = /^([+-]?[\d.]+(?:e[+-]?\d+)?),([+-]?[\d.]+(?:e[+-]?\d+)?)!?$/i;

function readNode({ id, line, attributes, cluster }: DotNode, reading: Reading): void {
	const { actors, notices } = reading;
	actors.addRow(line);
	actors.set('id', id, 'id');
	for (const [name, token] of attributes) {
		const text = toText(token, id, reading, name);
		const [, x = '', y = ''] = name === 'pos' ? (PLACE.exec(text) ?? []) : [];
		if (x !== '' && Number.isFinite(Number(x)) && Number.isFinite(Number(y))) {
			actors.set('x', Number(x), 'x');
			actors.set('y', Number(y), 'y');
		} else actors.set(name, text);
	}
	if (cluster === undefined) return;
	const label = cluster.attributes.get('label');
	const name = label === undefined ? cluster.name : toText(label, cluster.name, reading);
	actors.set('cluster', name === '' ? cluster.name : name, 'part-of');
	notices.add(CLUSTERS, { line }, name);
}

function readEdge({ from, to, line, attributes }: DotEdge, reading: Reading): void {
	const { relations, notices, graph } = reading;
	relations.addRow(line);
	relations.set('from', from.id, 'from');
	relations.set('to', to.id, 'to');
	const name = `${from.id}${graph.isDirected ? '->' : '--'}${to.id}`;
	for (const [attribute, token] of attributes)
		relations.set(attribute, toText(token, name, reading, attribute));
	if (graph.isDirected && attributes.get('dir')?.text === 'none')
		relations.set('directed', false, 'directed');
	for (const [column, port] of [
		['tailport', from.port],
		['headport', to.port]
	] as const) {
		if (port === undefined) continue;
		relations.set(column, port);
		notices.add(PORTS, { line }, port);
	}
}

/** What is said of the graph and of its parts as wholes. */
function tellAttributes({ graph, notices }: Reading): void {
	for (const [name, { line }] of graph.attributes)
		if (name !== 'label') notices.add(GRAPH_ATTRIBUTE, { line }, name);
	for (const attributes of graph.subgraphs)
		for (const [name, { line }] of attributes) if (name !== 'label') notices.add(LOOKS, { line }, name);
}
