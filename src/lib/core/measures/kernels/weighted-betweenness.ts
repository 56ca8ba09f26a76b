/**
 * Betweenness of actors and of ties at once with lengths 1/w, lengths counted as equal within a tolerance.
 *
 * In: a simple directed graph and the run of actors, from ≤ s < to, whose paths count. Out: the shares of all actors and
 * arcs in the cheapest paths; all `NaN` when there are more paths than can be counted. Brandes 2001
 * (10.1080/0022250X.2001.9990249). Sums of reciprocals that are equal on paper differ in the last digits, so a strict
 * comparison loses paths. O(n·m·log n).
 */
import { indexAt, numberAt, type Arcs } from '../../graph/arcs.ts';
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
			const actor = indexAt(reached, index);
			paths[actor] = 0;
			place[actor] = index;
		}
		paths[source] = 1;
		let uses = 0;
		for (let index = 0; index < count; index++) {
			const actor = indexAt(reached, index);
			const here = numberAt(distance, actor);
			const ways = numberAt(paths, actor);
			usedStart[index] = uses;
			const stop = indexAt(start, actor + 1);
			for (let arc = indexAt(start, actor); arc < stop; arc++) {
				const next = indexAt(end, arc);
				if (here + numberAt(lengths, arc) > numberAt(distance, next) * (1 + SAME_LENGTH)) continue;
				if (indexAt(place, next) <= index) continue;
				paths[next] = numberAt(paths, next) + ways;
				used[uses++] = arc;
			}
		}
		usedStart[count] = uses;
		for (let index = count - 1; index >= 0; index--) {
			const actor = indexAt(reached, index);
			const ways = numberAt(paths, actor);
			if (ways > MOST_PATHS) return { actors: actors.fill(NaN), arcs: arcs.fill(NaN) };
			let sum = 0;
			const stop = indexAt(usedStart, index + 1);
			for (let use = indexAt(usedStart, index); use < stop; use++) {
				const arc = indexAt(used, use);
				const value = numberAt(worth, indexAt(end, arc));
				sum += value;
				arcs[arc] = numberAt(arcs, arc) + ways * value;
			}
			const dependency = ways * sum;
			worth[actor] = (1 + dependency) / ways;
			if (index > 0) actors[actor] = numberAt(actors, actor) + dependency;
		}
	}
	return { actors, arcs };
}
