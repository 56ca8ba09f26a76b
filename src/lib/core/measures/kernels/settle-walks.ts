/**
 * Sums over walks that fade: x_i = base + factor × Σ over arcs into i of weight × x at the other end.
 *
 * In: incoming arcs, the actors whose x is wanted, and x with the fixed values of all others and a first guess for
 * these. Out: x is overwritten; true when a round changed no entry by more than 1e-13 of itself. The rounds are Gauss
 * and Seidel's: each new value counts at once, which takes at most half the rounds of plain iteration.
 *
 * Arrays are indexed directly: through a function of another module the inner loops take about twice as long. Every
 * index comes from the arrays themselves.
 */
import type { Adjacency } from '../../graph/arcs.ts';

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
			const stop = start[actor + 1] as number;
			let sum = 0;
			for (let arc = start[actor] as number; arc < stop; arc++)
				sum += (weight[arc] as number) * (x[end[arc] as number] as number);
			const value = base + factor * sum;
			if (!Number.isFinite(value)) return false;
			if (Math.abs(value - (x[actor] as number)) > TOLERANCE * value) isSettled = false;
			x[actor] = value;
		}
		if (isSettled) return true;
	}
	return false;
}
