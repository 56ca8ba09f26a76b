/**
 * The two largest eigenvalues of AᵀA, to tell whether hubs and authorities are one answer or one of many.
 *
 * In: a simple directed graph. Out: both eigenvalues, largest first, by iterating a plane of two vectors (orthogonal
 * iteration with Rayleigh–Ritz; Golub & Van Loan, Matrix Computations, 8.2). Meant for a warning, not as a score.
 */
import { numberAt, type Arcs } from '../../graph/arcs.ts';
import { deriveIterationBudget } from './iteration-budget.ts';
import { times } from './times.ts';

const TOLERANCE = 1e-10;
const WORK = 1e8;

export function computeTopTwoEigenvalues(arcs: Arcs): readonly [number, number] {
	const { order } = arcs;
	const first = new Float64Array(order).fill(1);
	// Any fixed start that is not symmetric will do: multiples of the golden ratio never fall into step with a graph.
	const second = Float64Array.from(first, (_, index) => ((index * 0.618033988749895) % 1) - 0.5);
	let top: readonly [number, number] = [0, 0];
	for (let round = Math.min(5000, deriveIterationBudget(arcs, WORK)); round > 0; round--) {
		scaleToUnit(first);
		subtract(second, first, dot(second, first));
		if (!scaleToUnit(second)) second.fill(0);
		const firstNext = timesGram(arcs, first);
		const secondNext = timesGram(arcs, second);
		const a = dot(first, firstNext);
		const b = dot(first, secondNext);
		const c = dot(second, secondNext);
		const half = Math.hypot((a - c) / 2, b);
		const now: readonly [number, number] = [(a + c) / 2 + half, (a + c) / 2 - half];
		const change = Math.abs(now[0] - top[0]) + Math.abs(now[1] - top[1]);
		top = now;
		if (change <= TOLERANCE * now[0]) break;
		first.set(firstNext);
		second.set(secondNext);
	}
	return top;
}

function timesGram(arcs: Arcs, vector: Float64Array): Float64Array {
	return times(arcs.in, times(arcs.out, vector));
}

function dot(a: Float64Array, b: Float64Array): number {
	return a.reduce((sum, value, index) => sum + value * numberAt(b, index), 0);
}

function subtract(from: Float64Array, vector: Float64Array, factor: number): void {
	for (let index = 0; index < from.length; index++)
		from[index] = numberAt(from, index) - factor * numberAt(vector, index);
}

function scaleToUnit(vector: Float64Array): boolean {
	const length = Math.sqrt(dot(vector, vector));
	if (length < 1e-300) return false;
	for (let index = 0; index < vector.length; index++) vector[index] = numberAt(vector, index) / length;
	return true;
}
