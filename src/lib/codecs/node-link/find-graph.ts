/**
 * Finds the lists in a node-link file, whichever program wrote it.
 *
 * In: a parsed file: networkx, d3, vis.js, sigma.js (`nodes` with `links` or `edges`), or JSON Graph Format (`graph` or
 * `graphs` around them, nodes as a list or by id; https://jsongraphformat.info). Out: records with their paths, or a fault.
 */
import { faultAt, readRecords } from '../draft/json-graph.ts';
import { fieldIn, isList, isRecord, type JsonRecord } from '../draft/json-record.ts';
import type { NoticeCounts } from '../draft/notice-counts.ts';
import { FOREIGN_PART, HYPEREDGE, SECOND_GRAPH } from '../draft/notice-kinds.ts';
import type { Read } from '../draft/refuse.ts';

export interface FoundGraph {
	/** The object around the lists. */
	readonly root: JsonRecord;
	/** JSON Graph Format, where relations have a direction unless the file says otherwise. */
	readonly isJsonGraph: boolean;
	/** Absent when the file lists no actors. */
	readonly nodes?: readonly JsonRecord[];
	/** Absent where nodes stand by their ids. */
	readonly nodesPath?: string;
	readonly edges: readonly JsonRecord[];
	readonly edgesPath: string;
}

export function findGraph(json: unknown, notices: NoticeCounts): Read<FoundGraph> {
	if (!isRecord(json))
		return { fault: faultAt('not-an-object', '', 'The file holds no object.', 'Export the graph again.') };
	const graphs = fieldIn(json, 'graphs');
	const single = fieldIn(json, 'graph');
	if (isList(graphs)) {
		const records = readRecords(graphs, 'graphs');
		if ('fault' in records) return records;
		const [first, ...others] = records.value;
		if (first === undefined)
			return {
				fault: faultAt('no-graph', 'graphs', 'The list of graphs is empty.', 'Export the graph again.')
			};
		if (others.length > 0) notices.add(SECOND_GRAPH, { path: 'graphs[1]' }, '', others.length);
		return findLists(first, 'graphs[0].', true, notices);
	}
	const hasLists = ['nodes', 'links', 'edges'].some((name) => fieldIn(json, name) !== undefined);
	if (!hasLists && isRecord(single)) return findLists(single, 'graph.', true, notices);
	return findLists(json, '', false, notices);
}

function findLists(
	root: JsonRecord,
	at: string,
	isJsonGraph: boolean,
	notices: NoticeCounts
): Read<FoundGraph> {
	const nodes = findNodes(fieldIn(root, 'nodes'), `${at}nodes`);
	if ('fault' in nodes) return nodes;
	const edges = findEdges(root, at, notices);
	if ('fault' in edges) return edges;
	const hyperedges = fieldIn(root, 'hyperedges');
	if (isList(hyperedges) && hyperedges.length > 0)
		notices.add(HYPEREDGE, { path: `${at}hyperedges` }, '', hyperedges.length);
	return { value: { root, isJsonGraph, ...nodes.value, ...edges.value } };
}

type FoundNodes = Pick<FoundGraph, 'nodes' | 'nodesPath'>;

function findNodes(value: unknown, path: string): Read<FoundNodes> {
	if (value === undefined || value === null) return { value: {} };
	if (isRecord(value)) {
		const nodes: JsonRecord[] = [];
		for (const [id, node] of Object.entries(value)) {
			if (node !== null && !isRecord(node)) {
				const message = `The node ${JSON.stringify(id)} is no object.`;
				return { fault: faultAt('not-an-object', path, message, 'Write fields in braces: { … }.') };
			}
			nodes.push({ ...node, id });
		}
		return { value: { nodes } };
	}
	// Some examples for d3 list the nodes by their names alone.
	const isBare = isList(value) && value.every((node) => typeof node === 'string' || typeof node === 'number');
	const records = readRecords(isBare ? value.map((id) => ({ id })) : value, path);
	return 'fault' in records ? records : { value: { nodes: records.value, nodesPath: path } };
}

type FoundEdges = Pick<FoundGraph, 'edges' | 'edgesPath'>;

function findEdges(root: JsonRecord, at: string, notices: NoticeCounts): Read<FoundEdges> {
	const edges = fieldIn(root, 'edges');
	const links = fieldIn(root, 'links');
	if (edges === undefined && links === undefined) {
		if (fieldIn(root, 'adjacency') === undefined) return { value: { edges: [], edgesPath: `${at}edges` } };
		const message = 'The file holds lists of neighbours (“adjacency”) instead of relations.';
		const remedy = 'Export it with node_link_data of networkx instead of adjacency_data.';
		return { fault: faultAt('adjacency', `${at}adjacency`, message, remedy) };
	}
	const name = edges === undefined ? 'links' : 'edges';
	const path = `${at}${name}`;
	const records = readRecords(fieldIn(root, name), path);
	if ('fault' in records) return records;
	if (edges !== undefined && links !== undefined && JSON.stringify(edges) !== JSON.stringify(links)) {
		const count = isList(links) ? links.length : 1;
		notices.add(FOREIGN_PART, { path: `${at}links` }, `links (${count}), which differ from “edges”`);
	}
	return { value: { edges: records.value, edgesPath: path } };
}
