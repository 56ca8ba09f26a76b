/**
 * Adds up the distances between actors, a tie of strength w being 1/w long.
 *
 * In: a simple directed graph and the run of actors, from ≤ v < to, *to* which distances are measured. Out: added to the
 * sums of these actors alone. Dijkstra 1959 (10.1007/BF01386390) against the arcs, one actor at a time. O(n·m·log n).
 *
 * Arrays are indexed directly: through a function of another module the inner loops take about twice as long. Every
 * index comes from the arrays themselves.
 */
import type { Arcs } from '../../graph/arcs.ts';
import type { DistanceSums } from './distance-sums.ts';
import { prepareDistances } from './distances.ts';

export function addWeightedDistances(arcs: Arcs, from: number, to: number, sums: DistanceSums): void {
	const { reached: reachedBy, total, inverse } = sums;
	const reachFrom = prepareDistances(arcs.order, arcs.in, true);
	for (let actor = from; actor < to; actor++) {
		const { reached, count, distance } = reachFrom(actor);
		let far = 0;
		let near = 0;
		for (let index = 1; index < count; index++) {
			const length = distance[reached[index] as number] as number;
			far += length;
			near += 1 / length;
		}
		reachedBy[actor] = count - 1;
		total[actor] = far;
		inverse[actor] = near;
	}
}
