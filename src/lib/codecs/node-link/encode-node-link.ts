/**
 * A dataset as networkx reads it with `node_link_graph` (networkx 2 and 3).
 *
 * In: a dataset with places and looks. Out: the text of the file, the same every time; y grows downwards, as d3 draws.
 * networkx before 3.4 looks for `links`, from 3.6 on for `edges`, and no name is known to all: both lists are written,
 * equal, so that every version and d3 open the file as it is.
 */
import { toJsonText } from '../entente-json/to-json-text.ts';
import { toActorFields } from '../fields/actor-fields.ts';
import { FieldChanges } from '../fields/field-changes.ts';
import { toRecord } from '../fields/field.ts';
import { toHeaderFields } from '../fields/header-fields.ts';
import { toRelationFields } from '../fields/relation-fields.ts';
import type { EncodedFile, EncodeInput } from '../format.ts';

const NODE_NAMES: ReadonlySet<string> = new Set(['label']);
const EDGE_NAMES: ReadonlySet<string> = new Set(['source', 'target', 'directed']);

export function encodeNodeLink(input: EncodeInput): EncodedFile {
	const { dataset, stamp } = input;
	const changes = new FieldChanges();
	const undirected = new Set(dataset.relationTypes.filter(({ directed }) => !directed).map(({ id }) => id));
	const isDirected = dataset.relationTypes.length === 0 || undirected.size < dataset.relationTypes.length;
	const links = dataset.relations.map((relation) =>
		toRecord([
			['id', relation.id],
			['source', relation.from],
			['target', relation.to],
			['type', relation.type],
			...(relation.strength === 1 ? [] : ([['weight', relation.strength]] as const)),
			...(isDirected && undirected.has(relation.type) ? ([['directed', false]] as const) : []),
			...toRelationFields(relation, dataset, { taken: EDGE_NAMES, changes })
		])
	);
	const graph = {
		directed: isDirected,
		multigraph: true,
		graph: toRecord([...toHeaderFields(dataset), ['generator', stamp.generator]]),
		nodes: dataset.actors.map((actor) =>
			toRecord([
				['id', actor.id],
				['label', actor.name],
				...toActorFields(actor, input, { taken: NODE_NAMES, changes })
			])
		),
		edges: links,
		links
	};
	return {
		extension: '.json',
		mediaType: 'application/json',
		content: toJsonText(graph),
		notices: changes.toNotices()
	};
}
