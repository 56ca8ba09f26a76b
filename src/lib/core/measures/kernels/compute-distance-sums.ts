/**
 * What closeness and harmonic closeness are made of, by actor: how many reach it, how far and how near they are.
 *
 * In: a network and a run of actors, from ≤ s < to, where the searches start. Out: three sums for each actor in one
 * list, so that it can be posted from a worker: n numbers of actors that reach it, n sums of their distances to it, n
 * sums of 1/distance. The lists of runs that make up all actors, added up, are the sums of all.
 */
import type { Network } from '../../graph/network.ts';
import { toDistanceSums } from './distance-sums.ts';
import { addUnweightedDistances } from './unweighted-distances.ts';
import { addWeightedDistances } from './weighted-distances.ts';

/** The last run of each network, because closeness and harmonic closeness want the same one. */
const known = {
	weighted: new WeakMap<Network, { from: number; to: number; list: Float64Array }>(),
	unweighted: new WeakMap<Network, { from: number; to: number; list: Float64Array }>()
};

export function computeDistanceSums(
	network: Network,
	from: number,
	to: number,
	weighted: boolean
): Float64Array {
	const cache = known[weighted ? 'weighted' : 'unweighted'];
	const last = cache.get(network);
	if (last !== undefined && last.from === from && last.to === to) return last.list;
	const list = new Float64Array(3 * network.order);
	const add = weighted ? addWeightedDistances : addUnweightedDistances;
	add(network.arcs, from, to, toDistanceSums(network, [list]));
	cache.set(network, { from, to, list });
	return list;
}
