/**
 * Betweenness of actors and of ties at once with lengths 1/w, lengths counted as equal within a tolerance.
 *
 * In: a simple directed graph and the run of actors, from ≤ s < to, whose paths count. Out: the shares of all actors and
 * arcs in the cheapest paths; all `NaN` when there are more paths than can be counted. Brandes 2001
 * (10.1080/0022250X.2001.9990249). Sums of reciprocals that are equal on paper differ in the last digits, so a strict
 * comparison loses paths. O(n·m·log n).
 *
 * Arrays are indexed directly: through a function of another module the inner loops take about twice as long. Every
 * index comes from the arrays themselves.
 */
import type { Arcs } from '../../graph/arcs.ts';
import { prepareDistances, toLengths } from './distances.ts';
import { MOST_PATHS, type PathShares } from './path-shares.ts';

/** Two lengths closer than this, relatively, are the same length. */
const SAME_LENGTH = 1e-9;

export function computeWeightedBetweenness(graph: Arcs, from = 0, to = graph.order): PathShares {
	const { order, size, out } = graph;
	const { start, end } = out;
	const actors = new Float64Array(order);
	const arcs = new Float64Array(size);
	const lengths = toLengths(out);
	const reachFrom = prepareDistances(order, out, true);
	const paths = new Float64Array(order);
	/** (1 + dependency) / paths: what a path to the actor is worth to those before it. */
	const worth = new Float64Array(order);
	/** Place in the order of settling: an arc of almost no length joins actors at "the same" distance, and paths must
	 * not run in circles there. */
	const place = new Uint32Array(order);
	/** The arcs on cheapest paths, by the actors that they leave, in the order of settling. */
	const used = new Uint32Array(size);
	const usedStart = new Uint32Array(order + 1);

	for (let source = from; source < to; source++) {
		const { reached, count, distance } = reachFrom(source);
		for (let index = 0; index < count; index++) {
			const actor = reached[index] as number;
			paths[actor] = 0;
			place[actor] = index;
		}
		paths[source] = 1;
		let uses = 0;
		for (let index = 0; index < count; index++) {
			const actor = reached[index] as number;
			const here = distance[actor] as number;
			const ways = paths[actor] as number;
			usedStart[index] = uses;
			const stop = start[actor + 1] as number;
			for (let arc = start[actor] as number; arc < stop; arc++) {
				const next = end[arc] as number;
				if (here + (lengths[arc] as number) > (distance[next] as number) * (1 + SAME_LENGTH)) continue;
				if ((place[next] as number) <= index) continue;
				paths[next] = (paths[next] as number) + ways;
				used[uses++] = arc;
			}
		}
		usedStart[count] = uses;
		for (let index = count - 1; index >= 0; index--) {
			const actor = reached[index] as number;
			const ways = paths[actor] as number;
			if (ways > MOST_PATHS) return { actors: actors.fill(NaN), arcs: arcs.fill(NaN) };
			let sum = 0;
			const stop = usedStart[index + 1] as number;
			for (let use = usedStart[index] as number; use < stop; use++) {
				const arc = used[use] as number;
				const value = worth[end[arc] as number] as number;
				sum += value;
				arcs[arc] = (arcs[arc] as number) + ways * value;
			}
			const dependency = ways * sum;
			worth[actor] = (1 + dependency) / ways;
			if (index > 0) actors[actor] = (actors[actor] as number) + dependency;
		}
	}
	return { actors, arcs };
}
