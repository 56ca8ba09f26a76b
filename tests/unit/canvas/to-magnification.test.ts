import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMagnification } from '#lib/canvas/to-magnification.ts';
import type { Position } from '#lib/core/view/view.ts';

const spread = (width: number): Position[] => [
	[0, 0],
	[width, 0]
];

test('nothing is enlarged where there is room, nobody or no screen', () => {
	expect(toMagnification(spread(500), 1200, 800)).toBe(1);
	expect(toMagnification([], 1200, 800)).toBe(1);
	expect(toMagnification(spread(500), 0, 0)).toBe(1);
});

test('by hand: 820 units and 90 to either side on 500 pixels are half size; 0.86 / 0.5 = 1.72', () => {
	expect(toMagnification(spread(820), 500, 2000)).toBe(1.7);
});

test('a small screen never gives less than a larger one, and letters never grow beyond 2.4 times', () => {
	const size = fc.integer({ min: 1, max: 3000 });
	fc.assert(
		fc.property(size, size, size, size, (width, height, more, reach) => {
			const small = toMagnification(spread(reach), width, height);
			const large = toMagnification(spread(reach), width + more, height + more);
			expect(small).toBeGreaterThanOrEqual(large);
			expect(large).toBeGreaterThanOrEqual(1);
			expect(small).toBeLessThanOrEqual(2.4);
		})
	);
});
