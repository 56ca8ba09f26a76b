/**
 * What formats with attributes keep of a dataset, as a plain value to compare: what goes in and what comes back must be
 * equal in all but the fates that the formats declare as flattened or lost.
 */
import type { Attributes, AttributeValue } from '#lib/core/model/attributes.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';

/** Columns that the writer adds for other programs. */
const ADDED = new Set(['citations', 'sign']);

const rest = (attributes: Attributes = {}): Record<string, AttributeValue> =>
	Object.fromEntries(Object.entries(attributes).filter(([name]) => !ADDED.has(name)));

export function toEssence(dataset: Dataset, labelOf: (type: string) => string) {
	const directed = new Map<string, boolean>(dataset.relationTypes.map((type) => [type.id, type.directed]));
	return {
		actors: dataset.actors.map((actor) => ({
			id: actor.id,
			name: actor.name,
			names: actor.names,
			kind: actor.kind,
			description: actor.description,
			// The import takes blanks around aliases away.
			aliases: actor.aliases.map((alias) => alias.trim()),
			core: actor.core,
			partOf: actor.partOf,
			viz: actor.viz,
			attributes: rest(actor.attributes)
		})),
		relations: dataset.relations.map((relation) => ({
			id: relation.id,
			from: relation.from,
			to: relation.to,
			type: labelOf(relation.type),
			isDirected: directed.get(relation.type),
			claim: relation.claim,
			status: relation.status,
			period: relation.period,
			confidence: relation.confidence,
			strength: relation.strength,
			attributes: rest(relation.attributes)
		}))
	};
}
