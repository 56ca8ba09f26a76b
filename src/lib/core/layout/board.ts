/**
 * The table on which the force-directed steps move actors about: numbers only, changed in place by each step.
 *
 * In: ids, pairs and the places that are known. Out: a board; the steps that take one move its movable actors and
 * never the others. Only the force-directed layout uses it; all else takes and gives `Positions`.
 */
import type { Position } from '../view/view.ts';
import type { Pair } from './pairs.ts';

/** The length, in layout units, that a tie of one relation would like to have. */
export const TIE_LENGTH = 180;

export interface Board {
	readonly x: Float64Array;
	readonly y: Float64Array;
	/** 1 where the actor may be moved, else 0. */
	readonly movable: Uint8Array;
	readonly pairs: readonly Pair[];
}

/** Actors with a known place stand there and are not movable; the others lie at the origin. */
export function buildBoard(
	ids: readonly string[],
	pairs: readonly Pair[],
	known: ReadonlyMap<string, Position>
): Board {
	const places = ids.map((id) => known.get(id));
	return {
		x: Float64Array.from(places, (place) => place?.[0] ?? 0),
		y: Float64Array.from(places, (place) => place?.[1] ?? 0),
		movable: Uint8Array.from(places, (place) => (place ? 0 : 1)),
		pairs
	};
}

/** More relations, slightly shorter: two relations 3 % less, eight or more 9 % less; a bundle of curves needs room. */
export function deriveTieLength(pair: Pair): number {
	return TIE_LENGTH * (1 - 0.03 * Math.min(3, Math.log2(pair.count)));
}
