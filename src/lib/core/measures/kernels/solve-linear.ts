/**
 * Solves M x = b for a small dense matrix: Gaussian elimination with row pivoting (Golub & Van Loan, 3.4).
 *
 * In: M by rows in one array of n² numbers, b of n; both are used up. Out: x, or `undefined` when M is singular to
 * within rounding, because then there is no single answer. O(n³).
 */
import { numberAt } from '../../graph/arcs.ts';

/** A pivot this small beside the largest entry is rounding. */
const SINGULAR = 1e-12;

export function solveLinear(matrix: Float64Array, right: Float64Array): Float64Array | undefined {
	const n = right.length;
	const largest = matrix.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
	for (let column = 0; column < n; column++) {
		let pivot = column;
		for (let row = column + 1; row < n; row++) {
			if (Math.abs(numberAt(matrix, row * n + column)) > Math.abs(numberAt(matrix, pivot * n + column)))
				pivot = row;
		}
		const top = numberAt(matrix, pivot * n + column);
		if (!(Math.abs(top) > SINGULAR * largest)) return undefined;
		if (pivot !== column) swapRows(matrix, right, pivot, column);
		for (let row = column + 1; row < n; row++) {
			const factor = numberAt(matrix, row * n + column) / top;
			if (factor === 0) continue;
			for (let k = column; k < n; k++) {
				matrix[row * n + k] = numberAt(matrix, row * n + k) - factor * numberAt(matrix, column * n + k);
			}
			right[row] = numberAt(right, row) - factor * numberAt(right, column);
		}
	}
	for (let row = n - 1; row >= 0; row--) {
		let rest = numberAt(right, row);
		for (let k = row + 1; k < n; k++) rest -= numberAt(matrix, row * n + k) * numberAt(right, k);
		right[row] = rest / numberAt(matrix, row * n + row);
	}
	return right;
}

function swapRows(matrix: Float64Array, right: Float64Array, a: number, b: number): void {
	const n = right.length;
	const row = matrix.slice(a * n, a * n + n);
	matrix.copyWithin(a * n, b * n, b * n + n);
	matrix.set(row, b * n);
	[right[a], right[b]] = [numberAt(right, b), numberAt(right, a)];
}
