/**
 * Finds the elements in a file of Cytoscape, which has four ways to hold them.
 *
 * In: a parsed file: `{ elements: { nodes, edges } }`, `{ elements: [ … ] }` or a bare list; an element tells its group
 * itself or by having a source and a target. Out: nodes and edges with the path of each, or a fault with a path.
 */
import { faultAt, readRecords } from '../draft/json-graph.ts';
import { fieldIn, isList, isRecord, type JsonRecord } from '../draft/json-record.ts';
import type { Read } from '../draft/refuse.ts';

export interface Element {
	readonly path: string;
	readonly record: JsonRecord;
	readonly data: JsonRecord;
}

export interface Elements {
	readonly nodes: readonly Element[];
	readonly edges: readonly Element[];
	/** Present when nodes and edges stand in lists of their own, in which item i is row i. */
	readonly paths?: { readonly nodes: string; readonly edges: string };
	/** What stands beside the elements. */
	readonly root: JsonRecord;
}

export function findElements(json: unknown): Read<Elements> {
	if (isList(json)) return findInList(json, '', {});
	const elements = isRecord(json) ? fieldIn(json, 'elements') : undefined;
	if (!isRecord(json) || elements === undefined) {
		const message = 'The file has no “elements”.';
		return { fault: faultAt('missing-part', 'elements', message, 'Export the network again.') };
	}
	if (isList(elements)) return findInList(elements, 'elements', json);
	if (!isRecord(elements)) {
		const message = '“elements” is neither a list nor an object with nodes and edges.';
		return { fault: faultAt('not-a-list', 'elements', message, 'Export the network again.') };
	}
	const nodes = toElements(fieldIn(elements, 'nodes') ?? [], 'elements.nodes');
	if ('fault' in nodes) return nodes;
	const edges = toElements(fieldIn(elements, 'edges') ?? [], 'elements.edges');
	if ('fault' in edges) return edges;
	const paths = { nodes: 'elements.nodes', edges: 'elements.edges' };
	return { value: { nodes: nodes.value, edges: edges.value, paths, root: json } };
}

function findInList(list: readonly unknown[], path: string, root: JsonRecord): Read<Elements> {
	const all = toElements(list, path);
	if ('fault' in all) return all;
	const isEdge = ({ record, data }: Element): boolean => {
		const group = fieldIn(record, 'group');
		if (group === 'nodes' || group === 'edges') return group === 'edges';
		return fieldIn(data, 'source') !== undefined || fieldIn(data, 'target') !== undefined;
	};
	const nodes = all.value.filter((element) => !isEdge(element));
	return { value: { nodes, edges: all.value.filter(isEdge), root } };
}

function toElements(list: unknown, path: string): Read<readonly Element[]> {
	const records = readRecords(list, path);
	if ('fault' in records) return records;
	const elements: Element[] = [];
	for (const [index, record] of records.value.entries()) {
		const at = `${path}[${index}]`;
		const data = fieldIn(record, 'data') ?? {};
		if (!isRecord(data)) {
			const remedy = 'Write the data in braces: { "id": … }.';
			return {
				fault: faultAt('not-an-object', `${at}.data`, 'The data of an element are no object.', remedy)
			};
		}
		elements.push({ path: at, record, data });
	}
	return { value: elements };
}
