/**
 * The visible relations as plain arrays: what every measure starts from, small enough to be posted to a worker.
 *
 * In: actors, relations and relation types that passed the filters. Out: one entry for each relation, in order,
 * ends as indices into `actors`. Nothing is collapsed or dropped here; loops and parallel relations are all present.
 */
import type { ActorId, RelationTypeId } from '../model/ids.ts';
import type { Actor } from '../model/actor.ts';
import type { Relation } from '../model/relation.ts';
import type { RelationType } from '../model/relation-type.ts';

/** What a measure must know of a relation type. `sign` is the one in use (a caller may count pressure as −½ or 0). */
export interface TieType {
	readonly id: RelationTypeId;
	readonly label: string;
	readonly sign: number;
	readonly directed: boolean;
}

export interface Ties {
	/** Actor ids; their order is the order of every array of scores. */
	readonly actors: readonly ActorId[];
	/** Kind of each actor, in the same order. */
	readonly kinds: readonly string[];
	readonly types: readonly TieType[];
	/** Index of the acting actor, one for each relation. */
	readonly from: Uint32Array;
	/** Index of the actor acted upon, one for each relation. */
	readonly to: Uint32Array;
	/** Index into `types`, one for each relation. */
	readonly type: Uint16Array;
	/** Strength of each relation, above 0. */
	readonly weight: Float64Array;
}

/** Lists relations whose two ends are both among the actors; others are left out. */
export function buildTies(
	actors: readonly Actor[],
	relations: readonly Relation[],
	relationTypes: readonly RelationType[],
	signs: ReadonlyMap<RelationTypeId, number> = new Map()
): Ties {
	const indexOfActor = new Map(actors.map((actor, index) => [actor.id, index]));
	const indexOfType = new Map(relationTypes.map((type, index) => [type.id, index]));
	const from: number[] = [];
	const to: number[] = [];
	const type: number[] = [];
	const weight: number[] = [];
	for (const relation of relations) {
		const source = indexOfActor.get(relation.from);
		const target = indexOfActor.get(relation.to);
		const typeIndex = indexOfType.get(relation.type);
		if (source === undefined || target === undefined || typeIndex === undefined) continue;
		from.push(source);
		to.push(target);
		type.push(typeIndex);
		weight.push(relation.strength);
	}
	return {
		actors: actors.map((actor) => actor.id),
		kinds: actors.map((actor) => actor.kind),
		types: relationTypes.map(({ id, label, sign, directed }) => ({
			id,
			label,
			sign: signs.get(id) ?? sign,
			directed
		})),
		from: Uint32Array.from(from),
		to: Uint32Array.from(to),
		type: Uint16Array.from(type),
		weight: Float64Array.from(weight)
	};
}
