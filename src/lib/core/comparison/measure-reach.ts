/**
 * Who can reach whom along the ties, and how far it is, summed over all ordered pairs of one network.
 *
 * In: arcs, every tie of length 1. Out: the sums from which reach and fragmentation follow. Distances to actors out of
 * reach never enter a sum. O(n·m).
 */
import { indexAt, numberAt, type Arcs } from '../graph/arcs.ts';
import { prepareDistances } from '../measures/kernels/distances.ts';

export interface ReachSums {
	/** Ordered pairs of different actors of which the first reaches the second. */
	readonly pairs: number;
	/** Sum of their distances, and of 1/distance. */
	readonly distance: number;
	readonly nearness: number;
	/** By actor: how many it reaches, how many reach it. */
	readonly reaches: Float64Array;
	readonly reachedBy: Float64Array;
}

/** Undefined when `goOn`, asked before each actor, says no. */
export function measureReach(arcs: Arcs, goOn: () => boolean): ReachSums | undefined {
	const reachFrom = prepareDistances(arcs.order, arcs.out, false);
	const reaches = new Float64Array(arcs.order);
	const reachedBy = new Float64Array(arcs.order);
	let [pairs, distanceSum, nearness] = [0, 0, 0];
	for (let source = 0; source < arcs.order; source++) {
		if (!goOn()) return undefined;
		const { reached, count, distance } = reachFrom(source);
		reaches[source] = count - 1;
		pairs += count - 1;
		for (let place = 1; place < count; place++) {
			const actor = indexAt(reached, place);
			reachedBy[actor] = numberAt(reachedBy, actor) + 1;
			distanceSum += numberAt(distance, actor);
			nearness += 1 / numberAt(distance, actor);
		}
	}
	return { pairs, distance: distanceSum, nearness, reaches, reachedBy };
}

/**
 * 1 − Σ 1/d over all ordered pairs, divided by n(n − 1): 0 when everyone acts on everyone directly, 1 when nobody reaches
 * anybody; undefined for fewer than two actors. Borgatti 2006 (10.1007/s10588-006-7084-x), KPP-Neg.
 * @param actors n of the network that one starts from, so that an actor who leaves counts as cut off
 */
export const toFragmentation = (nearness: number, actors: number): number | undefined =>
	actors < 2 ? undefined : 1 - nearness / (actors * (actors - 1));
