/**
 * Where a random walker ends up who follows ties in proportion to their size and now and then starts anew: PageRank, and
 * its signed form, in which each negative tie turns the sign of what is carried.
 *
 * In: a simple directed graph, weights of either sign, none 0; the damping α, between 0 and 1. Out:
 * x = α·Mᵀx + (α·D + 1 − α)/n with M = diag(Σ_j |a_ij|)⁻¹·A and D what stands on actors without outgoing arcs, to about
 * 1e-13; `undefined` when the rounds did not suffice. What everyone gets is a common factor c: x = c·y with
 * y = 1 + α·Mᵀy, and c = (1 − α)/(n − α·Σ y over those without outgoing arcs). Solved by Gauss and Seidel's rounds.
 * Page et al. 1999; Kunegis et al. 2009 (10.1145/1526709.1526809); Gleich 2015 (10.1137/140976649), section 3.
 */
import { indexAt, numberAt, type Arcs } from '../graph/arcs.ts';
import { deriveIterationBudget } from './kernels/iteration-budget.ts';

/** Change of a round, as a share of all: leaves an error of TOLERANCE / (1 − α) at most. */
const TOLERANCE = 1e-14;
const WORK = 3e8;

export function computeWalkRank(arcs: Arcs, alpha: number): Float64Array | undefined {
	const { order } = arcs;
	const { start, end, weight } = arcs.in;
	const sizes = sumSizes(arcs);
	const y = new Float64Array(order).fill(1);
	/** By actor: α·y over the size of all outgoing arcs, what it hands on for each unit of weight. */
	const handedOn = y.map((value, actor) => (alpha * value) / numberAt(sizes, actor));
	for (let round = deriveIterationBudget(arcs, WORK); round > 0; round--) {
		let change = 0;
		let total = 0;
		for (let actor = 0; actor < order; actor++) {
			let value = 1;
			for (let arc = indexAt(start, actor); arc < indexAt(start, actor + 1); arc++)
				value += numberAt(weight, arc) * numberAt(handedOn, indexAt(end, arc));
			change += Math.abs(value - numberAt(y, actor));
			total += Math.abs(value);
			y[actor] = value;
			handedOn[actor] = (alpha * value) / numberAt(sizes, actor);
		}
		if (change <= TOLERANCE * total) return toRank(y, sizes, alpha);
	}
	return undefined;
}

function toRank(y: Float64Array, sizes: Float64Array, alpha: number): Float64Array {
	const idle = y.reduce((sum, value, actor) => sum + (numberAt(sizes, actor) === 0 ? value : 0), 0);
	const everyone = (1 - alpha) / (y.length - alpha * idle);
	return y.map((value) => everyone * value);
}

/** Size of all outgoing arcs together, by actor; 0 for who has none, and then nobody asks what it hands on. */
function sumSizes({ order, out: { start, weight } }: Arcs): Float64Array {
	return Float64Array.from({ length: order }, (_, actor) =>
		weight
			.subarray(indexAt(start, actor), indexAt(start, actor + 1))
			.reduce((sum, value) => sum + Math.abs(value), 0)
	);
}
