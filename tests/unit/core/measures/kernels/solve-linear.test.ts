import { describe, expect, it } from 'vitest';
import { DENSE_LIMIT, solveFixedPoint } from '#lib/core/measures/kernels/solve-fixed-point.ts';
import { solveLinear } from '#lib/core/measures/kernels/solve-linear.ts';
import { computeSymmetricEigen } from '#lib/core/measures/kernels/symmetric-eigen.ts';

describe('solveLinear', () => {
	it('needs to swap rows: 0x + 2y = 4, 3x + y = 5 gives x = 1, y = 2', () => {
		expect([...(solveLinear(Float64Array.of(0, 2, 3, 1), Float64Array.of(4, 5)) ?? [])]).toEqual([1, 2]);
	});

	it('has no answer for a singular matrix', () => {
		expect(solveLinear(Float64Array.of(1, 1, 1, 1), Float64Array.of(1, 1))).toBeUndefined();
	});
});

describe('solveFixedPoint', () => {
	it.each([3, DENSE_LIMIT + 1])('x = 1 + x/4 is 4/3 with %i unknowns', (n) => {
		const x = solveFixedPoint(new Float64Array(n).fill(1), (vector) => vector.map((value) => value / 4));
		expect(x?.every((value) => Math.abs(value - 4 / 3) < 1e-12)).toBe(true);
	});

	it('solves a small system whose series never settles, and admits defeat on a large one', () => {
		const swing = (vector: Float64Array) => vector.map((value) => -value);
		expect(solveFixedPoint(Float64Array.of(1, 1), swing)).toEqual(Float64Array.of(0.5, 0.5));
		expect(solveFixedPoint(new Float64Array(DENSE_LIMIT + 1).fill(1), swing)).toBeUndefined();
	});
});

describe('computeSymmetricEigen', () => {
	it('finds 3 and 1 for [[2, 1], [1, 2]], with vectors along the diagonals', () => {
		const { values, vectors } = computeSymmetricEigen(Float64Array.of(2, 1, 1, 2), 2);
		const top = values.indexOf(Math.max(...values));
		expect([...values].sort()).toEqual([expect.closeTo(1, 12), expect.closeTo(3, 12)]);
		expect(Math.abs(vectors[top] ?? 0)).toBeCloseTo(Math.SQRT1_2, 12);
		expect(vectors[top]).toBeCloseTo(vectors[2 + top] ?? 0, 12);
	});
});
