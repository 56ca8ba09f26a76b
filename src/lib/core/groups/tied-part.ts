/**
 * Ties among only those actors that have one, so that actors without ties, whom nothing places, take no part.
 *
 * In: ties. Out: the same ties with actors numbered anew, in their old order, and the way back. Ties stay as they are.
 */
import { indexAt } from '../graph/arcs.ts';
import type { ValuedTies } from './modularity.ts';

export interface TiedPart<Kind extends ValuedTies> {
	readonly ties: Kind;
	/** Old index of each actor that has a tie. */
	readonly actors: readonly number[];
	/** From a mark for each actor with ties to one for every actor, −1 for those without. */
	spread(marks: ArrayLike<number>): Int32Array;
}

export function deriveTiedPart<Kind extends ValuedTies>(ties: Kind): TiedPart<Kind> {
	const actors = [...new Set([...ties.from, ...ties.to])].sort((a, b) => a - b);
	const placeOf = new Uint32Array(ties.order);
	for (const [place, actor] of actors.entries()) placeOf[actor] = place;
	return {
		ties: {
			...ties,
			order: actors.length,
			from: ties.from.map((actor) => indexAt(placeOf, actor)),
			to: ties.to.map((actor) => indexAt(placeOf, actor))
		},
		actors,
		spread(marks) {
			const group = new Int32Array(ties.order).fill(-1);
			for (const [place, actor] of actors.entries()) group[actor] = marks[place] ?? -1;
			return group;
		}
	};
}
