/**
 * For every actor, the triangles that it is part of, each as the product of its three weights.
 *
 * In: a graph in which every arc has its opposite, of the same weight (`network.mutualArcs` and the like). Out: a sum for
 * each actor; with all weights 1 it is the number of triangles. Each triangle is found once, from its end of least
 * degree, so that hubs cost little: O(m^1.5) (Chiba & Nishizeki 1985, 10.1137/0214017).
 */
import { indexAt, numberAt, type Arcs } from '../graph/arcs.ts';

export function computeTriangleSums({ order, out }: Arcs): Float64Array {
	const { start, end, weight } = out;
	const degreeOf = (actor: number) => indexAt(start, actor + 1) - indexAt(start, actor);
	const isLater = (actor: number, than: number) =>
		degreeOf(actor) > degreeOf(than) || (degreeOf(actor) === degreeOf(than) && actor > than);
	/** Weight of the tie with the actor in hand; 0 where there is none, and no tie weighs 0. */
	const tied = new Float64Array(order);
	const sums = new Float64Array(order);
	const add = (actor: number, product: number) => {
		sums[actor] = numberAt(sums, actor) + product;
	};
	for (let first = 0; first < order; first++) {
		const from = indexAt(start, first);
		const to = indexAt(start, first + 1);
		for (let arc = from; arc < to; arc++) {
			if (isLater(indexAt(end, arc), first)) tied[indexAt(end, arc)] = numberAt(weight, arc);
		}
		for (let arc = from; arc < to; arc++) {
			const second = indexAt(end, arc);
			if (!isLater(second, first)) continue;
			for (let other = indexAt(start, second); other < indexAt(start, second + 1); other++) {
				const third = indexAt(end, other);
				const closing = numberAt(tied, third);
				if (closing === 0 || !isLater(third, second)) continue;
				const product = numberAt(weight, arc) * numberAt(weight, other) * closing;
				add(first, product);
				add(second, product);
				add(third, product);
			}
		}
		for (let arc = from; arc < to; arc++) tied[indexAt(end, arc)] = 0;
	}
	return sums;
}
