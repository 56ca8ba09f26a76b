/**
 * Algebraic conflict: how far a component is from balance, as the least eigenvalue λ of D̄ − A; 0 if and only if balanced.
 *
 * In: ties without direction. Out: λ for each component of two actors or more; actors without ties would give 0 and take
 * no part. A: signed adjacency, D̄: sums of |a|. Kunegis et al. 2010 (10.1137/1.9781611972801.49), Hou 2005
 * (Acta Mathematica Sinica 21:955). Also n·λ/4 ≤ frustration, because xᵀ(D̄ − A)x = 4·frustrated for x ∈ {±1}ⁿ. O(n³).
 */
import { numberAt } from '../graph/arcs.ts';
import { computeSymmetricEigen } from '../measures/kernels/symmetric-eigen.ts';
import { LARGEST_COMPONENT, toSignedMatrix, type ValuedPairs } from './signed-matrix.ts';
import { computeTiedComponents } from './tied-components.ts';
import type { SignedTies } from './signed-ties.ts';

export type AlgebraicConflict =
	| {
			readonly ok: true;
			/** The least over the components: the graph's own λ, actors without ties left aside. */
			readonly value: number;
			readonly components: readonly { readonly actors: readonly number[]; readonly value: number }[];
	  }
	| { readonly ok: false; readonly reason: string };

export function computeAlgebraicConflict(ties: SignedTies): AlgebraicConflict {
	const components = computeTiedComponents(ties.order, ties.from, ties.to);
	if (components.length === 0) return { ok: false, reason: 'There are no positive or negative ties.' };
	const largest = Math.max(...components.map(({ length }) => length));
	if (largest > LARGEST_COMPONENT)
		return {
			ok: false,
			reason: `It is computed for at most ${LARGEST_COMPONENT} connected actors; here are ${largest}. Filter first.`
		};
	const values = components.map((actors) => ({ actors, value: computeLeastEigenvalue(ties, actors) }));
	return { ok: true, value: Math.min(...values.map(({ value }) => value)), components: values };
}

/** λ of D̄ − A, at least 0; the ties between the given actors only. */
export function computeLeastEigenvalue(pairs: ValuedPairs, actors: readonly number[]): number {
	const n = actors.length;
	const matrix = toSignedMatrix(pairs, actors).map((value) => -value);
	let largest = 0;
	for (let row = 0; row < n; row++) {
		let sum = 0;
		for (let column = 0; column < n; column++) sum += Math.abs(numberAt(matrix, row * n + column));
		matrix[row * n + row] = sum;
		largest = Math.max(largest, sum);
	}
	const least = computeSymmetricEigen(matrix, n).values.reduce(
		(low, value) => Math.min(low, value),
		Infinity
	);
	// What rounding leaves of an eigenvalue 0.
	return least < 1e-12 * largest ? 0 : least;
}
