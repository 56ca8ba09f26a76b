import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveWorlds, MOST_ENUMERATED } from '#lib/core/robustness/worlds.ts';

const worldsOf = (probabilities: readonly number[], draws = 100, seed = 1) =>
	deriveWorlds(Float64Array.from(probabilities), draws, seed);

const asTexts = (worlds: ReturnType<typeof worldsOf>) =>
	[...worlds.list()].map(({ keeps, weight }) => `${keeps.join('')} ${weight}`);

describe('deriveWorlds', () => {
	it('lists every world of a few uncertain relations with its probability', () => {
		// The first is certain, the second impossible.
		const worlds = worldsOf([1, 0, 0.25, 0.5]);
		expect(worlds).toMatchObject({ exact: true, draws: 4, different: 4, uncertain: [2, 3] });
		expect(asTexts(worlds)).toEqual(['1000 0.375', '1010 0.125', '1001 0.375', '1011 0.125']);
	});

	it('has one world when nothing is uncertain', () => {
		expect(asTexts(worldsOf([1, 0]))).toEqual(['10 1']);
	});

	it('draws when there would be too many, each different world once', () => {
		const few = worldsOf(Array.from({ length: MOST_ENUMERATED }, () => 0.5));
		const many = worldsOf(Array.from({ length: MOST_ENUMERATED + 1 }, () => 0.99));
		expect([few.exact, few.different]).toEqual([true, 4096]);
		expect([many.exact, many.draws]).toEqual([false, 100]);
		const texts = [...many.list()].map(({ keeps }) => keeps.join(''));
		expect(new Set(texts).size).toBe(texts.length);
		expect(texts).toHaveLength(many.different);
		expect(many.different).toBeLessThan(100);
	});

	it('draws the same worlds for the same seed and others for another', () => {
		const probabilities = Array.from({ length: 40 }, () => 0.5);
		expect(asTexts(worldsOf(probabilities, 50, 7))).toEqual(asTexts(worldsOf(probabilities, 50, 7)));
		expect(asTexts(worldsOf(probabilities, 50, 7))).not.toEqual(asTexts(worldsOf(probabilities, 50, 8)));
	});

	it('counts every draw and keeps what is certain', () => {
		const probability = fc.constantFrom(0, 0.1, 0.5, 0.9, 1);
		fc.assert(
			fc.property(
				fc.array(probability, { maxLength: 40 }),
				fc.integer({ min: 1, max: 60 }),
				(given, draws) => {
					if (given.filter((p) => p > 0 && p < 1).length <= MOST_ENUMERATED && given.length > 16) return;
					const worlds = worldsOf(given, draws);
					let total = 0;
					for (const { keeps, weight } of worlds.list()) {
						total += weight;
						for (const [index, p] of given.entries()) if (p === 0 || p === 1) expect(keeps[index]).toBe(p);
					}
					expect(total).toBeCloseTo(worlds.exact ? 1 : draws, 9);
				}
			),
			{ numRuns: 30 }
		);
	});

	it('keeps a relation as often as it is likely', () => {
		const probabilities = Array.from({ length: 20 }, (_, index) => (index + 1) / 21);
		const draws = 4000;
		const counts = new Float64Array(20);
		for (const { keeps, weight } of worldsOf(probabilities, draws).list())
			for (const [index, there] of keeps.entries()) counts[index]! += there * weight;
		for (const [index, p] of probabilities.entries())
			// Five standard errors: the seed is fixed, so this passes always or never.
			expect(Math.abs(counts[index]! / draws - p)).toBeLessThan(5 * Math.sqrt((p * (1 - p)) / draws));
	});
});
