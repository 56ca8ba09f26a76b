/**
 * Solves x = b + T x for a linear map T, given only as a function.
 *
 * In: b, T and the size. Out: x, or `undefined` when there is no single answer or none was reached. Up to `DENSE_LIMIT`
 * unknowns the matrix I − T is written out and solved exactly, which also works where the series 1 + T + T² … does not
 * settle; above that the series is summed until every entry stands to 1e-13, and no answer is given if it does not.
 */
import { numberAt } from '../../graph/arcs.ts';
import { solveLinear } from './solve-linear.ts';

export const DENSE_LIMIT = 600;
const TOLERANCE = 1e-13;
const ROUNDS = 2000;

export function solveFixedPoint(
	right: Float64Array,
	apply: (vector: Float64Array) => Float64Array
): Float64Array | undefined {
	return right.length <= DENSE_LIMIT ? solveDense(right, apply) : sumSeries(right, apply);
}

function solveDense(
	right: Float64Array,
	apply: (vector: Float64Array) => Float64Array
): Float64Array | undefined {
	const n = right.length;
	const matrix = new Float64Array(n * n);
	for (let column = 0; column < n; column++) {
		const unit = new Float64Array(n);
		unit[column] = 1;
		const image = apply(unit);
		for (let row = 0; row < n; row++)
			matrix[row * n + column] = (row === column ? 1 : 0) - numberAt(image, row);
	}
	return solveLinear(matrix, right.slice());
}

function sumSeries(
	right: Float64Array,
	apply: (vector: Float64Array) => Float64Array
): Float64Array | undefined {
	let x = right;
	for (let round = 0; round < ROUNDS; round++) {
		const next = apply(x).map((value, index) => value + numberAt(right, index));
		const change = next.reduce(
			(most, value, index) => Math.max(most, Math.abs(value - numberAt(x, index))),
			0
		);
		const size = next.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
		if (!Number.isFinite(size)) return undefined;
		if (change <= TOLERANCE * size) return next;
		x = next;
	}
	return undefined;
}
