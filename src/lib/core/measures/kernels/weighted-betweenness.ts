/**
 * Betweenness with lengths 1/w, lengths counted as equal within a tolerance.
 *
 * In: a simple directed graph. Out: for each actor the sum over ordered pairs of the share of cheapest paths through it.
 * Source: Brandes 2001 (10.1080/0022250X.2001.9990249). Sums of reciprocals that are equal on paper differ in the last
 * digits, so a strict comparison loses paths. O(n·m·log n).
 */
import { indexAt, numberAt, type Arcs } from '../../graph/arcs.ts';
import { prepareDistances } from './distances.ts';

/** Two lengths closer than this, relatively, are the same length. */
const SAME_LENGTH = 1e-9;

export function computeWeightedBetweenness(arcs: Arcs): Float64Array {
	const { order, out } = arcs;
	const scores = new Float64Array(order);
	const reachFrom = prepareDistances(order, out, true);
	const paths = new Float64Array(order);
	const dependency = new Float64Array(order);
	const place = new Uint32Array(order);

	for (let source = 0; source < order; source++) {
		const { reached, count, distance } = reachFrom(source);
		for (let index = 0; index < count; index++) {
			const actor = indexAt(reached, index);
			paths[actor] = dependency[actor] = 0;
			place[actor] = index;
		}
		// An arc of almost no length joins actors at "the same" distance: only the order of settling keeps paths acyclic.
		const isOnPath = (actor: number, arc: number) => {
			const next = indexAt(out.end, arc);
			const length = numberAt(distance, actor) + 1 / numberAt(out.weight, arc);
			return (
				indexAt(place, next) > indexAt(place, actor) && length <= numberAt(distance, next) * (1 + SAME_LENGTH)
			);
		};
		paths[source] = 1;
		for (let index = 0; index < count; index++) {
			const actor = indexAt(reached, index);
			for (let arc = indexAt(out.start, actor); arc < indexAt(out.start, actor + 1); arc++) {
				if (!isOnPath(actor, arc)) continue;
				const next = indexAt(out.end, arc);
				paths[next] = numberAt(paths, next) + numberAt(paths, actor);
			}
		}
		for (let index = count - 1; index > 0; index--) {
			const actor = indexAt(reached, index);
			let sum = 0;
			for (let arc = indexAt(out.start, actor); arc < indexAt(out.start, actor + 1); arc++) {
				if (!isOnPath(actor, arc)) continue;
				const next = indexAt(out.end, arc);
				sum += (numberAt(paths, actor) / numberAt(paths, next)) * (1 + numberAt(dependency, next));
			}
			dependency[actor] = sum;
			scores[actor] = numberAt(scores, actor) + sum;
		}
	}
	return scores;
}
