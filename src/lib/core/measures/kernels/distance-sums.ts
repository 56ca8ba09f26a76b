/**
 * Three sums for each actor: how many reach it, how far they are, how near they are.
 *
 * In: lists of 3n numbers, each the share of one run of searches: n numbers of actors that reach each actor, n sums of
 * their distances to it, n sums of 1/distance. Out: the lists added up, their three parts named. Computes no distance.
 */
import { numberAt } from '../../graph/arcs.ts';
import type { Network } from '../../graph/network.ts';

export interface DistanceSums {
	readonly reached: Float64Array;
	readonly total: Float64Array;
	readonly inverse: Float64Array;
}

/** Adds lists up and names their three parts. One list alone is looked at in place. */
export function toDistanceSums({ order }: Network, lists: readonly Float64Array[]): DistanceSums {
	const [only] = lists;
	const sums =
		only !== undefined && lists.length === 1
			? only
			: Float64Array.from({ length: 3 * order }, (_, place) =>
					lists.reduce((sum, list) => sum + numberAt(list, place), 0)
				);
	return {
		reached: sums.subarray(0, order),
		total: sums.subarray(order, 2 * order),
		inverse: sums.subarray(2 * order)
	};
}
