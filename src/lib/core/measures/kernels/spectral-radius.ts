/**
 * The largest eigenvalue of a graph's matrix, core by core.
 *
 * In: a simple directed graph with positive weights. Out: for each strongly connected core its eigenvalue, largest
 * first. Each is bracketed by the smallest and largest of (Aᵀx)_i / x_i (Collatz 1942; Wielandt 1950, 10.1007/BF02230720),
 * so convergence is proved, not guessed. A graph without cycles has no core and the eigenvalue 0.
 */
import { indexAt, numberAt, type Arcs } from '../../graph/arcs.ts';
import { computeStrongCores } from '../../graph/strong-components.ts';
import { deriveIterationBudget } from './iteration-budget.ts';

export interface Core {
	readonly members: readonly number[];
	readonly eigenvalue: number;
	/** False when the bracket did not close within the budget. */
	readonly converged: boolean;
}

const TOLERANCE = 1e-12;
/** Share of the eigenvalue added to the diagonal: without it a graph of period two swings for ever. */
const SHIFT = 0.3;
const WORK = 3e8;

export function computeCores(arcs: Arcs): readonly Core[] {
	const coreOf = new Int32Array(arcs.order).fill(-1);
	const cores = computeStrongCores(arcs);
	for (const [index, members] of cores.entries()) for (const member of members) coreOf[member] = index;
	return cores
		.map((members, index) => computeCore(arcs, members, (actor) => coreOf[actor] === index))
		.sort((a, b) => b.eigenvalue - a.eigenvalue);
}

function computeCore(arcs: Arcs, members: readonly number[], isMember: (actor: number) => boolean): Core {
	const incoming = arcs.in;
	let x = new Float64Array(arcs.order);
	let next = new Float64Array(arcs.order);
	for (const member of members) x[member] = 1;
	let eigenvalue = 0;
	for (let round = deriveIterationBudget(arcs, WORK); round > 0; round--) {
		let low = Infinity;
		let high = 0;
		for (const member of members) {
			let sum = 0;
			for (let arc = indexAt(incoming.start, member); arc < indexAt(incoming.start, member + 1); arc++) {
				const actor = indexAt(incoming.end, arc);
				if (isMember(actor)) sum += numberAt(incoming.weight, arc) * numberAt(x, actor);
			}
			const ratio = sum / numberAt(x, member);
			if (ratio < low) low = ratio;
			if (ratio > high) high = ratio;
			next[member] = sum;
		}
		eigenvalue = (low + high) / 2;
		if (high - low <= TOLERANCE * high) return { members, eigenvalue, converged: true };
		let largest = 0;
		for (const member of members) {
			const value = numberAt(next, member) + SHIFT * eigenvalue * numberAt(x, member);
			next[member] = value;
			if (value > largest) largest = value;
		}
		// Never exactly 0: a ratio by 0 would mean nothing.
		for (const member of members) next[member] = Math.max(numberAt(next, member) / largest, Number.MIN_VALUE);
		[x, next] = [next, x];
	}
	return { members, eigenvalue, converged: false };
}
