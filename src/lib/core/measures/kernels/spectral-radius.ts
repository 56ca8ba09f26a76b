/**
 * The largest eigenvalue of a graph's matrix, core by core, with its vector.
 *
 * In: a simple directed graph with positive weights. Out: for each strongly connected core its eigenvalue, largest
 * first. Each is bracketed by the smallest and largest of (Aᵀx)_i / x_i (Collatz 1942; Wielandt 1950, 10.1007/BF02230720),
 * so convergence is proved, not guessed. A graph without cycles has no core and the eigenvalue 0.
 */
import { indexAt, numberAt, type Adjacency, type Arcs } from '../../graph/arcs.ts';
import { computeStrongCores } from '../../graph/strong-components.ts';
import { deriveIterationBudget } from './iteration-budget.ts';

export interface Core {
	readonly members: readonly number[];
	readonly eigenvalue: number;
	/** By member: the positive x with Aᵀx = λx within the core, the largest being 1. */
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
const WORK = 3e8;

/** Kept for each graph, because the eigenvector and Katz both begin with it. */
const known = new WeakMap<Arcs, readonly Core[]>();

export function computeCores(arcs: Arcs): readonly Core[] {
	const kept = known.get(arcs);
	if (kept !== undefined) return kept;
	const rounds = deriveIterationBudget(arcs, WORK);
	const placeOf = new Int32Array(arcs.order).fill(-1);
	const cores = computeStrongCores(arcs)
		.map((members) => computeCore(members, toInner(arcs.in, members, placeOf), rounds))
		.sort((a, b) => b.eigenvalue - a.eigenvalue);
	known.set(arcs, cores);
	return cores;
}

/** The arcs within a core, its members counted from 0. `placeOf` is −1 everywhere before and after. */
function toInner(arcs: Adjacency, members: readonly number[], placeOf: Int32Array): Adjacency {
	for (const [place, member] of members.entries()) placeOf[member] = place;
	const start = new Uint32Array(members.length + 1);
	const most = members.reduce(
		(sum, member) => sum + indexAt(arcs.start, member + 1) - indexAt(arcs.start, member),
		0
	);
	const end = new Uint32Array(most);
	const weight = new Float64Array(most);
	let size = 0;
	for (const [place, member] of members.entries()) {
		for (let arc = indexAt(arcs.start, member); arc < indexAt(arcs.start, member + 1); arc++) {
			const other = placeOf[indexAt(arcs.end, arc)] ?? -1;
			if (other < 0) continue;
			end[size] = other;
			weight[size++] = numberAt(arcs.weight, arc);
		}
		start[place + 1] = size;
	}
	for (const member of members) placeOf[member] = -1;
	return { start, end: end.slice(0, size), weight: weight.slice(0, size) };
}

function computeCore(members: readonly number[], { start, end, weight }: Adjacency, rounds: number): Core {
	const size = members.length;
	let x = new Float64Array(size).fill(1);
	let next = new Float64Array(size);
	let eigenvalue = 0;
	let shift = 0;
	let widthBefore = Infinity;
	for (let round = 0; round < rounds; round++) {
		let low = Infinity;
		let high = 0;
		for (let member = 0; member < size; member++) {
			const stop = indexAt(start, member + 1);
			let sum = 0;
			for (let arc = indexAt(start, member); arc < stop; arc++)
				sum += numberAt(weight, arc) * numberAt(x, indexAt(end, arc));
			const ratio = sum / numberAt(x, member);
			if (ratio < low) low = ratio;
			if (ratio > high) high = ratio;
			next[member] = sum;
		}
		eigenvalue = (low + high) / 2;
		if (high - low <= TOLERANCE * high) return { members, eigenvalue, vector: x, converged: true };
		if (round % PATIENCE === 0) {
			if (round > 0 && high - low > widthBefore / 10) shift = SHIFT;
			widthBefore = high - low;
		}
		let largest = 0;
		for (let member = 0; member < size; member++) {
			const value = numberAt(next, member) + shift * eigenvalue * numberAt(x, member);
			next[member] = value;
			if (value > largest) largest = value;
		}
		// Never exactly 0: a ratio by 0 would mean nothing.
		for (let member = 0; member < size; member++)
			next[member] = Math.max(numberAt(next, member) / largest, Number.MIN_VALUE);
		[x, next] = [next, x];
	}
	return { members, eigenvalue, vector: x, converged: false };
}
