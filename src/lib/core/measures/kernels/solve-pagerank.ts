/**
 * PageRank, solved in rounds.
 *
 * In: a simple directed graph, the damping α (0 < α < 1) and the most rounds. Out: shares that sum to 1, or `undefined`
 * when the rounds did not do. Plain iteration with two changes: each new value counts at once (Gauss & Seidel), and what
 * everyone gets alike, 1 − α and what actors without outgoing ties hold, is reckoned anew after each round. Together they
 * need about a third of the rounds.
 */
import { indexAt, numberAt, type Arcs } from '../../graph/arcs.ts';

/** Change of a round, as a share of all: leaves an error of TOLERANCE / (1 − α) at most. */
const TOLERANCE = 1e-13;

export function solvePagerank(arcs: Arcs, alpha: number, rounds: number): Float64Array | undefined {
	const { order } = arcs;
	const { start, end, weight } = arcs.in;
	const x = new Float64Array(order).fill(1);
	/** By actor: 1 / strength of all outgoing ties; 0 for who has none and keeps what it holds. */
	const part = toParts(arcs);
	/** By actor: what it hands on for each unit of strength. */
	const handed = part.slice();
	let forAll = 1;
	for (let round = 0; round < rounds; round++) {
		let change = 0;
		let total = 0;
		let kept = 0;
		for (let actor = 0; actor < order; actor++) {
			const stop = indexAt(start, actor + 1);
			let sum = 0;
			for (let arc = indexAt(start, actor); arc < stop; arc++)
				sum += numberAt(weight, arc) * numberAt(handed, indexAt(end, arc));
			const value = forAll + alpha * sum;
			const mine = numberAt(part, actor);
			change += Math.abs(value - numberAt(x, actor));
			total += value;
			if (mine === 0) kept += value;
			x[actor] = value;
			handed[actor] = value * mine;
		}
		if (change <= TOLERANCE * total) return x.map((value) => value / total);
		forAll = (alpha * kept + (1 - alpha) * total) / order;
	}
	return order === 0 ? x : undefined;
}

function toParts({ order, out: { start, weight } }: Arcs): Float64Array {
	const parts = new Float64Array(order);
	for (let actor = 0; actor < order; actor++) {
		const stop = indexAt(start, actor + 1);
		let strength = 0;
		for (let arc = indexAt(start, actor); arc < stop; arc++) strength += numberAt(weight, arc);
		parts[actor] = strength > 0 ? 1 / strength : 0;
	}
	return parts;
}
