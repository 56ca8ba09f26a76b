import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveRanks } from '#lib/core/measures/ranks.ts';

const ranksOf = (values: number[], lowFirst = false) => [...deriveRanks(Float64Array.from(values), lowFirst)];

describe('deriveRanks', () => {
	it('leaves a gap after a shared rank', () => {
		expect(ranksOf([5, 9, 5, 1])).toEqual([2, 1, 2, 4]);
	});

	it('starts from the smallest where low is telling', () => {
		expect(ranksOf([0.5, 1, 0.25], true)).toEqual([2, 3, 1]);
	});

	it('shares a rank below a billionth of difference and not above', () => {
		expect(ranksOf([1, 1 + 1e-12, 2])).toEqual([2, 2, 1]);
		expect(ranksOf([1, 1 + 1e-6])).toEqual([2, 1]);
		expect(ranksOf([0, 1e-12])).toEqual([2, 1]);
	});

	it('leaves out who has no score', () => {
		expect(ranksOf([NaN, 3, NaN, 4])).toEqual([NaN, 2, NaN, 1]);
		expect(ranksOf([])).toEqual([]);
	});

	it('gives as rank one more than the number of clearly better actors', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -5, max: 5 })), fc.boolean(), (values, lowFirst) => {
				const expected = values.map(
					(value) => 1 + values.filter((v) => (lowFirst ? v < value : v > value)).length
				);
				expect(ranksOf(values, lowFirst)).toEqual(expected);
			})
		);
	});
});
