/**
 * Removing actors. In: a dataset and the ids of actors. Out: what would go with them, to be said before, and the dataset
 * without them. Their relations go too, because a relation needs both ends; actors that were part of one of them stand
 * alone. Sources stay, also when nothing rests on them any longer.
 */
import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Checked } from '../model/issue.ts';
import type { Relation } from '../model/relation.ts';
import { refuseUnknown } from './refuse-edit.ts';
import { withChanges } from './with-changes.ts';

export interface ActorRemoval {
	readonly actors: readonly Actor[];
	/** Relations that lead from or to one of them. */
	readonly relations: readonly Relation[];
	/** Actors that stay and were part of one of them. */
	readonly parts: readonly Actor[];
}

export function deriveActorRemoval(dataset: Dataset, ids: readonly string[]): ActorRemoval {
	const gone = new Set(ids);
	return {
		actors: dataset.actors.filter(({ id }) => gone.has(id)),
		relations: dataset.relations.filter(({ from, to }) => gone.has(from) || gone.has(to)),
		parts: dataset.actors.filter(
			({ id, partOf }) => !gone.has(id) && partOf !== undefined && gone.has(partOf)
		)
	};
}

export function removeActors(dataset: Dataset, ids: readonly string[]): Checked<Dataset> {
	const gone = new Set(ids);
	const there = new Set<string>(dataset.actors.map(({ id }) => id));
	const missing = ids.find((id) => !there.has(id));
	if (missing !== undefined) return refuseUnknown('actor', missing);
	return withChanges(dataset, {
		actors: dataset.actors
			.filter(({ id }) => !gone.has(id))
			.map((actor) => (actor.partOf !== undefined && gone.has(actor.partOf) ? standAlone(actor) : actor)),
		relations: dataset.relations.filter(({ from, to }) => !gone.has(from) && !gone.has(to))
	});
}

function standAlone({ partOf: _gone, ...actor }: Actor): Actor {
	return Object.freeze(actor);
}
