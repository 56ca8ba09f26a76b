/**
 * A dataset as a network that Cytoscape 3 (.cyjs) and Cytoscape.js 3 open.
 *
 * In: a dataset with places and looks. Out: the text of the file, the same every time; y grows downwards. Cytoscape puts
 * nodes and edges into one space of ids, so an id of a relation that an actor has too is written otherwise.
 */
import type { AttributeValue } from '#lib/core/model/attributes.ts';
import type { Actor } from '#lib/core/model/actor.ts';
import { toJsonText } from '../entente-json/to-json-text.ts';
import { toActorFields, toDrawing } from '../fields/actor-fields.ts';
import { FieldChanges, type Change } from '../fields/field-changes.ts';
import { toHeaderFields } from '../fields/header-fields.ts';
import { toRecord, type Field } from '../fields/field.ts';
import { toRelationFields } from '../fields/relation-fields.ts';
import type { EncodedFile, EncodeInput } from '../format.ts';

const NODE_NAMES: ReadonlySet<string> = new Set(['parent', 'label']);
const EDGE_NAMES: ReadonlySet<string> = new Set(['name', 'source', 'target', 'interaction', 'directed']);

const SHARED_ID: Change = {
	code: 'id-changed',
	say: (count, which) =>
		`${count === 1 ? 'One id of a relation was' : `${count} ids of relations were`} changed (${which}): Cytoscape gives no id to both an actor and a relation.`
};

export function encodeCytoscapeJson(input: EncodeInput): EncodedFile {
	const { dataset, stamp } = input;
	const changes = new FieldChanges();
	const undirected = new Set(dataset.relationTypes.filter(({ directed }) => !directed).map(({ id }) => id));
	const toEdgeId = makeEdgeIds(input, changes);
	const network = {
		format_version: '1.0',
		generated_by: stamp.generator,
		target_cytoscapejs_version: '~2.1',
		data: toRecord([...toHeaderFields(dataset), ['generator', stamp.generator]]),
		elements: {
			nodes: dataset.actors.map((actor) => toNode(actor, input, changes)),
			edges: dataset.relations.map((relation) => ({
				data: toRecord([
					['id', toEdgeId(relation.id)],
					['source', relation.from],
					['target', relation.to],
					['interaction', relation.type],
					...(relation.strength === 1 ? [] : ([['weight', relation.strength]] as const)),
					...(undirected.has(relation.type) ? ([['directed', false]] as const) : []),
					...toRelationFields(relation, dataset, { taken: EDGE_NAMES, changes })
				])
			}))
		}
	};
	return {
		extension: '.cyjs',
		mediaType: 'application/json',
		content: toJsonText(network),
		notices: changes.toNotices()
	};
}

function toNode(actor: Actor, input: EncodeInput, changes: FieldChanges): Readonly<Record<string, unknown>> {
	const { x, y, z } = toDrawing(actor, input);
	const hasPlace = x !== undefined && y !== undefined;
	const height: readonly Field[] = z === undefined || !hasPlace ? [] : [['z', z]];
	const parent: readonly Field[] = actor.partOf === undefined ? [] : [['parent', actor.partOf]];
	const without = hasPlace ? (['places', 'part of'] as const) : (['part of'] as const);
	const data: Readonly<Record<string, AttributeValue>> = toRecord([
		['id', actor.id],
		['name', actor.name],
		...parent,
		...toActorFields(actor, input, { taken: NODE_NAMES, changes, without }),
		...height
	]);
	return { data, ...(hasPlace ? { position: { x, y } } : {}) };
}

function makeEdgeIds({ dataset }: EncodeInput, changes: FieldChanges): (id: string) => string {
	const used = new Set<string>(dataset.actors.map(({ id }) => id));
	const relations = new Set<string>(dataset.relations.map(({ id }) => id));
	return (id) => {
		if (!used.has(id)) return id;
		changes.add(SHARED_ID, id);
		let other = `relation ${id}`;
		while (used.has(other) || relations.has(other)) other = `relation ${other}`;
		used.add(other);
		return other;
	};
}
