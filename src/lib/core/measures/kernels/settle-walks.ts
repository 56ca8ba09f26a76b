/**
 * Sums over walks that fade: x_i = base + factor × Σ over arcs into i of weight × x at the other end.
 *
 * In: incoming arcs, the actors whose x is wanted, and x with the fixed values of all others and a first guess for
 * these. Out: x is overwritten; true when a round changed no entry by more than 1e-13 of itself. The rounds are Gauss
 * and Seidel's: each new value counts at once, which takes at most half the rounds of plain iteration.
 */
import { indexAt, numberAt, type Adjacency } from '../../graph/arcs.ts';

const TOLERANCE = 1e-13;

interface Walks {
	readonly arcs: Adjacency;
	readonly actors: Uint32Array;
	readonly base: number;
	readonly factor: number;
	readonly rounds: number;
}

export function settleWalks({ arcs, actors, base, factor, rounds }: Walks, x: Float64Array): boolean {
	const { start, end, weight } = arcs;
	for (let round = 0; round < rounds; round++) {
		let isSettled = true;
		for (const actor of actors) {
			const stop = indexAt(start, actor + 1);
			let sum = 0;
			for (let arc = indexAt(start, actor); arc < stop; arc++)
				sum += numberAt(weight, arc) * numberAt(x, indexAt(end, arc));
			const value = base + factor * sum;
			if (!Number.isFinite(value)) return false;
			if (Math.abs(value - numberAt(x, actor)) > TOLERANCE * value) isSettled = false;
			x[actor] = value;
		}
		if (isSettled) return true;
	}
	return false;
}
