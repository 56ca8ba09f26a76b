/** A dataset by id, for everything that must look things up: built once for each dataset. */
import type { Actor } from '#lib/core/model/actor.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { RelationType } from '#lib/core/model/relation-type.ts';
import type { Relation } from '#lib/core/model/relation.ts';
import type { Source } from '#lib/core/model/source.ts';

export interface Directory {
	readonly actors: ReadonlyMap<string, Actor>;
	readonly relations: ReadonlyMap<string, Relation>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly types: ReadonlyMap<string, RelationType>;
	/** The name of an actor, also of one that was folded or supposed away; its id when there is no such actor. */
	nameOf(id: string): string;
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
	new Map(items.map((item) => [item.id, item]));

/** @param original the directory of the dataset as coded, for names of what is no longer there. */
export function buildDirectory(dataset: Dataset, original?: Directory): Directory {
	const actors = byId(dataset.actors);
	return {
		actors,
		relations: byId(dataset.relations),
		sources: byId(dataset.sources),
		types: byId(dataset.relationTypes),
		nameOf: (id) => actors.get(id)?.name ?? original?.nameOf(id) ?? id
	};
}
