/**
 * PageRank, solved in rounds.
 *
 * In: a simple directed graph, the damping α (0 < α < 1) and the most rounds. Out: shares that sum to 1, or `undefined`
 * when the rounds did not do. Plain iteration with two changes: each new value counts at once (Gauss & Seidel), and what
 * everyone gets alike, 1 − α and what actors without outgoing ties hold, is reckoned anew after each round. Together they
 * need about a third of the rounds.
 *
 * Arrays are indexed directly: through a function of another module the inner loops take about twice as long. Every
 * index comes from the arrays themselves.
 */
import type { Arcs } from '../../graph/arcs.ts';
import { toSortedInflow } from './sorted-inflow.ts';

/** Change of a round, as a share of all: leaves an error of TOLERANCE / (1 − α) at most. */
const TOLERANCE = 1e-12;

export function solvePagerank(arcs: Arcs, alpha: number, rounds: number): Float64Array | undefined {
	const { order } = arcs;
	const { actors, start, end, weight } = toSortedInflow(arcs.in);
	/** From here on by place: how much of all there is, the average being 1. */
	const x = new Float64Array(order).fill(1);
	/** 1 / strength of all outgoing ties; 0 for who has none and keeps what it holds. */
	const part = toParts(arcs, actors);
	/** What it hands on for each unit of strength. */
	const handed = part.slice();
	let forAll = 1;
	for (let round = 0; round < rounds; round++) {
		let change = 0;
		let total = 0;
		let kept = 0;
		let arc = 0;
		for (let place = 0; place < order; place++) {
			const stop = start[place + 1] as number;
			let sum = 0;
			if (weight === undefined) for (; arc < stop; arc++) sum += handed[end[arc] as number] as number;
			else for (; arc < stop; arc++) sum += (weight[arc] as number) * (handed[end[arc] as number] as number);
			const value = forAll + alpha * sum;
			const mine = part[place] as number;
			change += Math.abs(value - (x[place] as number));
			total += value;
			if (mine === 0) kept += value;
			x[place] = value;
			handed[place] = value * mine;
		}
		if (change <= TOLERANCE * total) return toShares(x, total, actors);
		forAll = (alpha * kept + (1 - alpha) * total) / order;
	}
	return order === 0 ? x : undefined;
}

function toShares(x: Float64Array, total: number, actors: Uint32Array): Float64Array {
	const shares = new Float64Array(x.length);
	for (let place = 0; place < x.length; place++)
		shares[actors[place] as number] = (x[place] as number) / total;
	return shares;
}

function toParts({ out: { start, weight } }: Arcs, actors: Uint32Array): Float64Array {
	const parts = new Float64Array(actors.length);
	for (let place = 0; place < actors.length; place++) {
		const actor = actors[place] as number;
		const stop = start[actor + 1] as number;
		let strength = 0;
		for (let arc = start[actor] as number; arc < stop; arc++) strength += weight[arc] as number;
		parts[place] = strength > 0 ? 1 / strength : 0;
	}
	return parts;
}
