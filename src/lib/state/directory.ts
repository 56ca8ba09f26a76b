/**
 * A dataset by id, for everything that must look things up: built once for each dataset. Each part is indexed when it is
 * first asked for, so that a large dataset costs nothing before somebody looks something up.
 */
import { createRelationLookup, type Lookup } from '#lib/core/graph/relation-lookup.ts';
import type { Actor } from '#lib/core/model/actor.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { RelationType } from '#lib/core/model/relation-type.ts';
import type { Relation } from '#lib/core/model/relation.ts';
import type { Source } from '#lib/core/model/source.ts';

export interface Directory {
	readonly actors: Lookup<Actor>;
	readonly relations: Lookup<Relation>;
	readonly sources: Lookup<Source>;
	readonly types: Lookup<RelationType>;
	/** The name of an actor, also of one that was folded or supposed away; its id when there is no such actor. */
	nameOf(id: string): string;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Lookup<Item> {
	let made: ReadonlyMap<string, Item> | undefined;
	const map = (): ReadonlyMap<string, Item> => (made ??= new Map(items.map((item) => [item.id, item])));
	return { get: (id) => map().get(id), has: (id) => map().has(id) };
}

/** @param original the directory of the dataset as coded, for names of what is no longer there. */
export function buildDirectory(dataset: Dataset, original?: Directory): Directory {
	const actors = byId(dataset.actors);
	return {
		actors,
		relations: createRelationLookup(dataset.relations),
		sources: byId(dataset.sources),
		types: byId(dataset.relationTypes),
		nameOf: (id) => actors.get(id)?.name ?? original?.nameOf(id) ?? id
	};
}
