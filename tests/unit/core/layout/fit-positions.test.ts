/** Places of other programs keep their shape and get the size of our layouts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitPositions } from '#lib/core/layout/fit-positions.ts';

const placed = (places: readonly (readonly [number, number])[]) =>
	places.map(([x, y], index) => ({ id: String(index), viz: { x, y } }));

test('a row of actors two apart is a hundred apart, around the origin', () => {
	const positions = fitPositions(
		placed([
			[0, 5],
			[2, 5],
			[4, 5]
		])
	);
	expect([...(positions?.values() ?? [])]).toEqual([
		[-100, 0],
		[0, 0],
		[100, 0]
	]);
});

test('there are none where an actor has no place, or all have the same', () => {
	expect(
		fitPositions([
			...placed([
				[0, 0],
				[1, 1]
			]),
			{ id: 'x' }
		])
	).toBeUndefined();
	expect(
		fitPositions(
			placed([
				[3, 3],
				[3, 3]
			])
		)
	).toBeUndefined();
	expect(fitPositions([])).toBeUndefined();
});

test('the median distance to the nearest neighbour is 100, as counted one by one', () => {
	const coordinate = fc.integer({ min: -1000, max: 1000 });
	const places = fc.uniqueArray(fc.tuple(coordinate, coordinate), {
		minLength: 2,
		maxLength: 60,
		selector: String
	});
	fc.assert(
		fc.property(places, (list) => {
			const found = [...(fitPositions(placed(list))?.values() ?? [])];
			const nearest = found
				.map(([x, y], index) =>
					Math.min(...found.filter((_, other) => other !== index).map(([a, b]) => Math.hypot(a - x, b - y)))
				)
				.sort((a, b) => a - b);
			expect(nearest[Math.floor((nearest.length - 1) / 2)]).toBeCloseTo(100, 0);
		})
	);
});
