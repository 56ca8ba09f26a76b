/**
 * A dataset as graphology's JSON: a mixed multigraph, ids as keys, everything else as attributes.
 *
 * In: a dataset with places and looks. Out: the text of the file, the same every time; y grows upwards, as sigma.js and
 * Gephi draw. Nothing of the dataset is changed.
 */
import { toJsonText } from '../entente-json/to-json-text.ts';
import { toActorFields } from '../fields/actor-fields.ts';
import { FieldChanges } from '../fields/field-changes.ts';
import { toRecord } from '../fields/field.ts';
import { toRelationFields } from '../fields/relation-fields.ts';
import { toHeaderFields } from '../fields/header-fields.ts';
import type { EncodedFile, EncodeInput } from '../format.ts';

const NODE_NAMES: ReadonlySet<string> = new Set(['label']);
const EDGE_NAMES: ReadonlySet<string> = new Set(['type', 'weight']);

export function encodeGraphologyJson(input: EncodeInput): EncodedFile {
	const { dataset, stamp } = input;
	const changes = new FieldChanges();
	const undirected = new Set(dataset.relationTypes.filter(({ directed }) => !directed).map(({ id }) => id));
	const graph = {
		attributes: toRecord([...toHeaderFields(dataset), ['generator', stamp.generator]]),
		options: { type: 'mixed', multi: true, allowSelfLoops: true },
		nodes: dataset.actors.map((actor) => ({
			key: actor.id,
			attributes: toRecord([
				['label', actor.name],
				...toActorFields(actor, input, { taken: NODE_NAMES, yUp: true, changes })
			])
		})),
		edges: dataset.relations.map((relation) => ({
			key: relation.id,
			source: relation.from,
			target: relation.to,
			attributes: toRecord([
				['type', relation.type],
				...(relation.strength === 1 ? [] : ([['weight', relation.strength]] as const)),
				...toRelationFields(relation, dataset, { taken: EDGE_NAMES, changes })
			]),
			...(undirected.has(relation.type) ? { undirected: true } : {})
		}))
	};
	return {
		extension: '.json',
		mediaType: 'application/json',
		content: toJsonText(graph),
		notices: changes.toNotices()
	};
}
