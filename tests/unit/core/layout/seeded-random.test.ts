import { expect, test } from 'vitest';
import { createSeededRandom } from '#lib/core/layout/seeded-random.ts';

test('the same seed gives the same numbers, another seed others', () => {
	const draw = (seed: number) => {
		const random = createSeededRandom(seed);
		return Array.from({ length: 5 }, random);
	};
	expect(draw(1)).toEqual(draw(1));
	expect(draw(1)).not.toEqual(draw(2));
});

test('the numbers lie from 0 to below 1 and fill the range evenly', () => {
	const random = createSeededRandom(42);
	const counts = new Array<number>(10).fill(0);
	for (let draw = 0; draw < 10_000; draw++) {
		const value = random();
		expect(value >= 0 && value < 1).toBe(true);
		counts[Math.floor(value * 10)]! += 1;
	}
	// Each tenth expects 1000 draws with a standard deviation of 30; five of them are allowed.
	for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
