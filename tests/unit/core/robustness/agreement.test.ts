import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeKendallTau } from '#lib/core/robustness/kendall-tau.ts';
import { deriveTopCredit, deriveTopOverlap } from '#lib/core/robustness/top-credit.ts';
import { deriveBand } from '#lib/core/robustness/weighted-band.ts';
import { deriveRanks } from '#lib/core/measures/ranks.ts';

const list = (...values: number[]) => Float64Array.from(values);

/** By the definition, pair by pair. */
function slowTau(a: readonly number[], b: readonly number[]): number | undefined {
	let [agreeing, pairsA, pairsB] = [0, 0, 0];
	for (const i of a.keys()) {
		for (let j = 0; j < i; j++) {
			const [inA, inB] = [Math.sign(a[i]! - a[j]!), Math.sign(b[i]! - b[j]!)];
			if (Number.isNaN(inA) || Number.isNaN(inB)) continue;
			agreeing += inA * inB;
			pairsA += Math.abs(inA);
			pairsB += Math.abs(inB);
		}
	}
	return pairsA === 0 || pairsB === 0 ? undefined : agreeing / Math.sqrt(pairsA * pairsB);
}

describe('computeKendallTau', () => {
	it('is 1 for the same order, −1 for the reverse', () => {
		expect(computeKendallTau(list(1, 2, 3), list(1, 2, 3))).toBe(1);
		expect(computeKendallTau(list(1, 2, 3), list(3, 2, 1))).toBe(-1);
	});

	it('counts ties as Kendall did', () => {
		// Pairs: 1–2 tied in a; 1–3 and 2–3 agree in a; in b 1–2 apart, 1–3 agree, 2–3 tied. (1)/√(2·2)
		expect(computeKendallTau(list(1, 1, 3), list(1, 2, 2))).toBe(0.5);
	});

	it('leaves out who is unranked, and is undefined without an order', () => {
		expect(computeKendallTau(list(1, NaN, 2), list(1, 2, NaN))).toBeUndefined();
		expect(computeKendallTau(list(1, NaN, 2, 3), list(2, 1, 1, 3))).toBeCloseTo(1 / 3, 12);
		expect(computeKendallTau(list(1, 1, 1), list(1, 2, 3))).toBeUndefined();
		expect(computeKendallTau(list(), list())).toBeUndefined();
	});

	it('is what the definition gives, pair by pair', () => {
		const rank = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant(NaN));
		fc.assert(
			fc.property(fc.array(fc.tuple(rank, rank), { maxLength: 20 }), (pairs) => {
				const [a, b] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
				const expected = slowTau(a, b);
				const actual = computeKendallTau(list(...a), list(...b));
				if (expected === undefined) expect(actual).toBeUndefined();
				else expect(actual).toBeCloseTo(expected, 12);
			})
		);
	});
});

describe('deriveTopCredit', () => {
	it('shares the places that are left among tied actors', () => {
		// Two firsts and three thirds: of three places one is left for three.
		expect([...deriveTopCredit(list(1, 3, 1, 3, 3), 3)]).toEqual([1, 1 / 3, 1, 1 / 3, 1 / 3]);
		expect([...deriveTopCredit(list(1, 3, 1, 3, 3), 1)]).toEqual([0.5, 0, 0.5, 0, 0]);
		expect([...deriveTopCredit(list(NaN, 1), 3)]).toEqual([0, 1]);
	});

	it('hands out k places, or one to each', () => {
		const scores = fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(NaN)), { maxLength: 12 });
		fc.assert(
			fc.property(scores, fc.integer({ min: 1, max: 6 }), (values, k) => {
				const credit = deriveTopCredit(deriveRanks(list(...values)), k);
				const ranked = values.filter((value) => !Number.isNaN(value)).length;
				expect(credit.reduce((sum, part) => sum + part, 0)).toBeCloseTo(Math.min(k, ranked), 9);
			})
		);
	});
});

describe('deriveTopOverlap', () => {
	it('is the share of the places that stay', () => {
		const top3 = (...ranks: number[]) => deriveTopCredit(list(...ranks), 3);
		expect(deriveTopOverlap(top3(1, 2, 3, 4), top3(4, 3, 2, 1))).toBeCloseTo(2 / 3, 12);
		expect(deriveTopOverlap(top3(1, 1, 1, 1), top3(1, 1, 1, 1))).toBe(1);
		expect(deriveTopOverlap(top3(NaN), top3(1))).toBeUndefined();
	});
});

describe('deriveBand', () => {
	it('ends at values that occur', () => {
		// 20 values of weight 1: the first reaches 5 %, the 19th 95 %.
		const values = Float64Array.from({ length: 20 }, (_, index) => 20 - index);
		expect(deriveBand(values, new Float64Array(20).fill(1))).toEqual({ low: 1, high: 19 });
	});

	it('weighs', () => {
		expect(deriveBand(list(1, 2, 3), list(0.04, 0.92, 0.04))).toEqual({ low: 2, high: 2 });
		expect(deriveBand(list(1, 2, 3), list(0.05, 0.89, 0.06))).toEqual({ low: 1, high: 3 });
	});

	it('leaves out what has no value', () => {
		expect(deriveBand(list(NaN, 2), list(100, 1))).toEqual({ low: 2, high: 2 });
		expect(deriveBand(list(NaN), list(1))).toBeUndefined();
	});

	it('holds at least nine tenths of the weight', () => {
		const entry = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }));
		fc.assert(
			fc.property(fc.array(entry, { minLength: 1 }), (entries) => {
				const { low, high } = deriveBand(
					list(...entries.map(([value]) => value)),
					list(...entries.map(([, weight]) => weight))
				)!;
				const sum = (some: typeof entries) => some.reduce((total, [, weight]) => total + weight, 0);
				const inside = entries.filter(([value]) => value >= low && value <= high);
				expect(sum(inside) / sum(entries)).toBeGreaterThanOrEqual(0.9 - 1e-9);
			})
		);
	});
});
