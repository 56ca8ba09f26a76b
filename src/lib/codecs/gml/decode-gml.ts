/**
 * GML graphs, as Gephi, networkx, igraph, yEd, Cytoscape and others write them.
 *
 * In: a file. Out: a draft of its first graph, or a refusal with a line. Ids keep their exact text; groups of yEd become
 * “part of”; lists within an actor become attributes with a point in their names.
 */
import type { Checked } from '#lib/core/model/issue.ts';
import type { RejectedRow } from '#lib/core/import/draft.ts';
import type { Decoded, DecodeFile, DecodeOptions } from '../format.ts';
import { NoticeCounts } from '../draft/notice-counts.ts';
import { GRAPH_ATTRIBUTE, HIERARCHY, SECOND_GRAPH } from '../draft/notice-kinds.ts';
import { isNumberCell } from '../draft/json-record.ts';
import { refuse } from '../draft/refuse.ts';
import { TableBuilder } from '../draft/table-builder.ts';
import { toDecoded } from '../draft/to-decoded.ts';
import type { GmlEntry } from './gml-list.ts';
import { parseGml } from './parse-gml.ts';
import { setEntries, textOf } from './set-entries.ts';

interface Graph {
	readonly notices: NoticeCounts;
	readonly actors: TableBuilder;
	readonly relations: TableBuilder;
	readonly rejected: RejectedRow[];
	readonly isDirected: boolean;
	/** Ids of the dataset by the numbers of the nodes, in files of our own. */
	readonly ownIds: ReadonlyMap<string, string>;
}

export function decodeGml(file: DecodeFile, options: DecodeOptions): Checked<Decoded> {
	const parsed = parseGml(file.text);
	if ('fault' in parsed) return refuse(file.name, parsed.fault);
	const root = parsed.value;
	const graphs = root.filter(({ key, value }) => key.toLowerCase() === 'graph' && value.what === 'list');
	const [first, ...others] = graphs;
	if (first?.value.what !== 'list') {
		const message = 'The file has no “graph [ … ]”.';
		return refuse(file.name, { code: 'no-graph', line: 1, message, remedy: 'Save the graph again as GML.' });
	}
	const notices = new NoticeCounts();
	if (others[0] !== undefined) notices.add(SECOND_GRAPH, { line: others[0].line }, '', others.length);
	const { entries } = first.value;
	const creator = textOf(root, 'Creator') ?? textOf(root, 'creator') ?? textOf(entries, 'Creator') ?? '';
	const nodes = listsOf(entries, 'node');
	const graph: Graph = {
		notices,
		actors: new TableBuilder({ name: 'nodes', holds: 'actors', notices }),
		relations: new TableBuilder({ name: 'edges', holds: 'relations', notices }),
		rejected: [],
		isDirected: textOf(entries, 'directed') === '1',
		ownIds: creator.startsWith('Entente') ? readOwnIds(nodes) : new Map()
	};
	for (const node of nodes) readNode(node, graph);
	for (const edge of listsOf(entries, 'edge')) readEdge(edge, graph);
	giveRoles(graph);
	if (creator.startsWith('Entente')) graph.relations.giveRole('type', 'type');
	for (const { key, line } of [...root, ...entries])
		if (!TOLD.has(key)) notices.add(GRAPH_ATTRIBUTE, { line }, key);
	const gathered = {
		format: 'gml',
		flavour: creator,
		title: textOf(entries, 'label') ?? textOf(entries, 'name') ?? textOf(entries, 'Title') ?? '',
		description: textOf(entries, 'comment') ?? textOf(entries, 'description') ?? '',
		directed: graph.isDirected,
		yUp: creator.startsWith('Gephi'),
		tables: [graph.actors, graph.relations],
		rejected: graph.rejected,
		notices
	};
	return toDecoded(gathered, file, options);
}

const TOLD: ReadonlySet<string> = new Set([
	'Creator',
	'creator',
	'Version',
	'graph',
	'Graph',
	'directed',
	'multigraph',
	'hierarchic',
	'node',
	'edge',
	'label',
	'name',
	'Title',
	'comment',
	'description'
]);

interface Item {
	readonly entries: readonly GmlEntry[];
	readonly line: number;
}

const listsOf = (entries: readonly GmlEntry[], key: string): readonly Item[] =>
	entries.flatMap(({ key: name, value, line }) =>
		name === key && value.what === 'list' ? [{ entries: value.entries, line }] : []
	);

function readOwnIds(nodes: readonly Item[]): ReadonlyMap<string, string> {
	const ids = new Map<string, string>();
	for (const { entries } of nodes) {
		const number = textOf(entries, 'id');
		const key = textOf(entries, 'key');
		if (number !== undefined && key !== undefined) ids.set(number, key);
	}
	return ids;
}

const NODE_KEYS: ReadonlySet<string> = new Set(['id', 'gid', 'isGroup', 'names']);
const OWN_NODE_KEYS: ReadonlySet<string> = new Set([...NODE_KEYS, 'key']);
const EDGE_KEYS: ReadonlySet<string> = new Set(['id', 'source', 'target', 'directed']);

function readNode({ entries, line }: Item, { actors, rejected, notices, ownIds }: Graph): void {
	actors.addRow(line);
	const id = textOf(entries, 'id');
	actors.set('id', id === undefined ? undefined : (ownIds.get(id) ?? id), 'id');
	const group = textOf(entries, 'gid');
	if (group !== undefined) {
		actors.set('gid', ownIds.get(group) ?? group, 'part-of');
		notices.add(HIERARCHY, { line }, textOf(entries, 'label') ?? id);
	}
	if (textOf(entries, 'isGroup') === '1') actors.set('isGroup', true);
	const names = listsOf(entries, 'names').filter((item) => !setName(item.entries, actors));
	const rest = [
		...names.map((item) => toEntry('names', item)),
		...entries.filter(({ key }) => key !== 'names')
	];
	const taken = ownIds.size > 0 ? OWN_NODE_KEYS : NODE_KEYS;
	setEntries(
		actors,
		rest,
		names.length > 0 ? new Set([...taken].filter((key) => key !== 'names')) : taken,
		notices
	);
	if (actors.isRowFilled) return;
	const reason = 'The actor has no id and no label.';
	rejected.push({ what: 'actor', table: 'nodes', line, code: 'missing-id', reason });
}

const toEntry = (key: string, { entries, line }: Item): GmlEntry => ({
	key,
	line,
	value: { what: 'list', entries: [...entries] }
});

/** `names [ tag "ar" name "…" ]`, as our own files have it. */
function setName(entries: readonly GmlEntry[], actors: TableBuilder): boolean {
	const tag = textOf(entries, 'tag');
	const name = textOf(entries, 'name');
	if (entries.length !== 2 || tag === undefined || name === undefined) return false;
	actors.set(`name:${tag}`, name, `name:${tag}`);
	return true;
}

function readEdge({ entries, line }: Item, { relations, notices, isDirected, ownIds }: Graph): void {
	relations.addRow(line);
	const endOf = (key: string): string | undefined => {
		const end = textOf(entries, key);
		return end === undefined ? undefined : (ownIds.get(end) ?? end);
	};
	relations.set('id', textOf(entries, 'id'), 'id');
	relations.set('source', endOf('source'), 'from');
	relations.set('target', endOf('target'), 'to');
	const directed = textOf(entries, 'directed');
	if (directed !== undefined && (directed === '1') !== isDirected)
		relations.set('directed', directed === '1', 'directed');
	setEntries(relations, entries, EDGE_KEYS, notices);
}

function giveRoles({ actors, relations }: Graph): void {
	if (!actors.giveRole('label', 'name')) actors.giveRole('name', 'name');
	for (const axis of ['x', 'y', 'z'] as const)
		if (!actors.giveRole(`graphics.${axis}`, axis, isNumberCell)) actors.giveRole(axis, axis, isNumberCell);
	actors.giveRole('graphics.w', 'size', isNumberCell);
	if (!actors.giveRole('graphics.fill', 'colour')) actors.giveRole('fill', 'colour');
	actors.giveRole('graphics.type', 'shape');
	if (!relations.giveRole('graphics.fill', 'colour')) relations.giveRole('fill', 'colour');
	relations.giveRole('graphics.width', 'thickness', isNumberCell);
	relations.giveRole('graphics.type', 'shape');
	if (!relations.giveRole('weight', 'strength', isNumberCell))
		relations.giveRole('value', 'strength', isNumberCell);
}
