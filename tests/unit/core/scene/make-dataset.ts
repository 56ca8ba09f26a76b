/** Datasets without the gate, for tests of what comes after it: actors by id, relations by `makeRelation`. */
import { toActorId, toSourceId } from '#lib/core/model/ids.ts';
import type { Actor } from '#lib/core/model/actor.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Relation } from '#lib/core/model/relation.ts';
import { TYPES } from '../graph/make-relation.ts';

export const makeActor = (id: string, more: Partial<Actor> = {}): Actor => ({
	id: toActorId(id),
	name: id.toUpperCase(),
	names: {},
	aliases: [],
	kind: 'state',
	description: '',
	core: true,
	...more
});

/** Actors are given by id or whole; two sources, `s1` and `s2`. */
export function makeDataset(
	actors: readonly (string | Actor)[],
	relations: readonly Relation[] = [],
	more: Partial<Dataset> = {}
): Dataset {
	return {
		id: 'tiny',
		title: 'Tiny',
		description: '',
		asOf: '',
		licence: 'CC BY 4.0',
		authors: [],
		relationTypes: TYPES,
		actors: actors.map((actor) => (typeof actor === 'string' ? makeActor(actor) : actor)),
		relations,
		sources: ['s1', 's2'].map((id) => ({
			id: toSourceId(id),
			type: 'report',
			title: `Report ${id}`,
			author: [],
			language: 'en',
			more: {}
		})),
		...more
	};
}
