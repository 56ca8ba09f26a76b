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
import { indexAt, numberAt } from './arcs.ts';
import { indexRelations, NO_TYPE, NOBODY, type RelationIndex } from './relation-index.ts';
import { forEachRow, relationPartOf, type RelationPart } from './relation-part.ts';

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
	return {
		actors: actors.map((actor) => actor.id),
		kinds: actors.map((actor) => actor.kind),
		types: relationTypes.map(({ id, label, sign, directed }) => ({
			id,
			label,
			sign: signs.get(id) ?? sign,
			directed
		})),
		...toColumns(actors, relations, relationTypes)
	};
}

type TieColumns = Pick<Ties, 'from' | 'to' | 'type' | 'weight'>;

function toColumns(
	actors: readonly Actor[],
	relations: readonly Relation[],
	relationTypes: readonly RelationType[]
): TieColumns {
	const part = relationPartOf(relations);
	if (part?.actors === actors && part.index.types === relationTypes && part.index.isWhole)
		return toTieColumns(part, placesAmong(actors, part.index));
	const index = indexRelations({ actors, relations, relationTypes });
	if (index.isWhole) return toTieColumns({ index });
	const rows = Uint32Array.from(index.from.keys()).filter(
		(row) => index.from[row] !== NOBODY && index.to[row] !== NOBODY && index.type[row] !== NO_TYPE
	);
	return toTieColumns({ index, rows });
}

/** The place of each actor of the index among those that are left, whose order is the same. */
function placesAmong(actors: readonly Actor[], index: RelationIndex): Uint32Array | undefined {
	if (actors === index.actors) return undefined;
	const places = new Uint32Array(index.actors.length).fill(NOBODY);
	let place = 0;
	index.actors.forEach((actor, at) => {
		if (actors[place] === actor) places[at] = place++;
	});
	return places;
}

/** Without a choice of rows or actors the columns of the index themselves, which nobody changes. */
function toTieColumns(part: Pick<RelationPart, 'index' | 'rows'>, places?: Uint32Array): TieColumns {
	const { index, rows } = part;
	if (rows === undefined && places === undefined)
		return { from: index.from, to: index.to, type: index.type, weight: index.strength };
	const placeOf = (end: number): number => (places === undefined ? end : indexAt(places, end));
	const size = rows?.length ?? index.from.length;
	const from = new Uint32Array(size);
	const to = new Uint32Array(size);
	const type = new Uint16Array(size);
	const weight = new Float64Array(size);
	forEachRow(part, (row, tie) => {
		from[tie] = placeOf(indexAt(index.from, row));
		to[tie] = placeOf(indexAt(index.to, row));
		type[tie] = index.type[row] ?? 0;
		weight[tie] = numberAt(index.strength, row);
	});
	return { from, to, type, weight };
}
