/**
 * The largest eigenvalue of a graph's matrix, core by core, with its vector.
 *
 * In: a simple directed graph with positive weights. Out: for each strongly connected core its eigenvalue, largest
 * first. Each is bracketed by the smallest and largest of (Aᵀx)_i / x_i (Collatz 1942; Wielandt 1950, 10.1007/BF02230720),
 * so convergence is proved, not guessed. A graph without cycles has no core and the eigenvalue 0.
 *
 * Arrays are indexed directly: through a function of another module the inner loops take about twice as long. Every
 * index comes from the arrays themselves.
 */
import type { Arcs } from '../../graph/arcs.ts';
import { computeStrongCores } from '../../graph/strong-components.ts';
import { deriveIterationBudget } from './iteration-budget.ts';
import { multiplyInflow, toSortedInflow, type SortedInflow } from './sorted-inflow.ts';

export interface Core {
	readonly members: Uint32Array;
	readonly eigenvalue: number;
	/** By member: the positive x with Aᵀx = λx within the core, of no particular length. */
	readonly vector: Float64Array;
	/** False when the bracket did not close within the budget. */
	readonly converged: boolean;
}

const TOLERANCE = 1e-12;
/**
 * Share of the eigenvalue added to the diagonal once the bracket does not shrink to a tenth within so many rounds: most
 * graphs settle sooner without, but one of period two would swing for ever.
 */
const SHIFT = 0.5;
const PATIENCE = 16;
/** Rounds between two looks at the bracket, which cost as much as a round. Divides `PATIENCE`. */
const BETWEEN_LOOKS = 4;
const WORK = 3e8;

/** Kept for each graph, because the eigenvector and Katz both begin with it. */
const known = new WeakMap<Arcs, readonly Core[]>();

export function computeCores(arcs: Arcs): readonly Core[] {
	const kept = known.get(arcs);
	if (kept !== undefined) return kept;
	const rounds = deriveIterationBudget(arcs, WORK);
	const cores = computeStrongCores(arcs)
		.map((members) => computeCore(toSortedInflow(arcs.in, members), rounds))
		.sort((a, b) => b.eigenvalue - a.eigenvalue);
	known.set(arcs, cores);
	return cores;
}

/** Power iteration. Between two looks at the bracket the values only grow, which a number has room enough for. */
function computeCore(inflow: SortedInflow, rounds: number): Core {
	const members = inflow.actors;
	const size = members.length;
	let x = new Float64Array(size).fill(1);
	let next = new Float64Array(size);
	let eigenvalue = 0;
	let shift = 0;
	let widthBefore = Infinity;
	for (let round = 0; round < rounds; round++) {
		const isLook = round % BETWEEN_LOOKS === 0;
		multiplyInflow(inflow, x, next, isLook ? 0 : shift * eigenvalue);
		if (isLook) {
			const { low, high } = toBracket(x, next);
			eigenvalue = (low + high) / 2;
			if (high - low <= TOLERANCE * high) return { members, eigenvalue, vector: x, converged: true };
			if (round % PATIENCE === 0) {
				if (round > 0 && high - low > widthBefore / 10) shift = SHIFT;
				widthBefore = high - low;
			}
			scale(next, shift * eigenvalue, x);
		}
		[x, next] = [next, x];
	}
	return { members, eigenvalue, vector: x, converged: false };
}

/** Adds kept·x and makes the largest 1; never exactly 0, because a ratio by 0 would mean nothing. */
function scale(image: Float64Array, kept: number, x: Float64Array): void {
	let largest = 0;
	for (let place = 0; place < image.length; place++) {
		const value = (image[place] as number) + kept * (x[place] as number);
		image[place] = value;
		if (value > largest) largest = value;
	}
	for (let place = 0; place < image.length; place++)
		image[place] = Math.max((image[place] as number) / largest, Number.MIN_VALUE);
}

/** The smallest and the largest of (Aᵀx)_i / x_i; as wide as can be where an x has become too small for a number. */
function toBracket(x: Float64Array, image: Float64Array): { readonly low: number; readonly high: number } {
	let low = Infinity;
	let high = 0;
	for (let place = 0; place < x.length; place++) {
		const own = x[place] as number;
		if (own === 0) return { low: 0, high: Number.MAX_VALUE };
		const ratio = (image[place] as number) / own;
		if (ratio < low) low = ratio;
		if (ratio > high) high = ratio;
	}
	return { low, high };
}
