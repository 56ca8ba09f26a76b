/**
 * Where a list of relations comes from: all relations of a dataset, or those of its rows that passed the filters.
 *
 * Filters note it with the lists that they give out, so that whoever gets such a list can go on with numbers instead of
 * looking every end up again. A memory only: without it everything comes out the same, more slowly.
 */
import type { Actor } from '../model/actor.ts';
import type { Relation } from '../model/relation.ts';
import { indexAt } from './arcs.ts';
import type { RelationIndex } from './relation-index.ts';

export interface RelationPart {
	readonly index: RelationIndex;
	/** The rows of the index, ascending; absent when it is all of them. */
	readonly rows?: Uint32Array;
	/** The actors that the same filters left, in the order of the index. */
	readonly actors: readonly Actor[];
}

const noted = new WeakMap<readonly Relation[], RelationPart>();

export function noteRelationPart(relations: readonly Relation[], part: RelationPart): void {
	noted.set(relations, part);
}

export const relationPartOf = (relations: readonly Relation[]): RelationPart | undefined =>
	noted.get(relations);

/** Calls back with the row of each relation of a part, in order. */
export function forEachRow(
	{ index, rows }: Pick<RelationPart, 'index' | 'rows'>,
	visit: (row: number, place: number) => void
): void {
	const count = rows?.length ?? index.from.length;
	for (let place = 0; place < count; place++) visit(rows === undefined ? place : indexAt(rows, place), place);
}
