import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeNewcomers } from '#lib/core/layout/place-newcomers.ts';
import { listOverlaps } from './pictures.ts';

const PLACED = new Map([
	['a', [0, 0] as const],
	['b', [400, 0] as const],
	['c', [200, 300] as const]
]);

test('a newcomer stands in the middle of its neighbours when there is room', () => {
	// Half way between a and b: (0 + 400) / 2, 0.
	const places = placeNewcomers(
		PLACED,
		['n'],
		[
			{ from: 'n', to: 'a' },
			{ from: 'b', to: 'n' }
		]
	);
	expect(places.get('n')).toEqual([200, 0]);
});

test('a newcomer with one neighbour stands outward of it, one with none in a row below', () => {
	const places = placeNewcomers(PLACED, ['n', 'alone'], [{ from: 'n', to: 'c' }]);
	// The centre is (200, 100), c is straight below it, so n stands below c.
	expect(places.get('n')![0]).toBe(200);
	expect(places.get('n')![1]).toBeGreaterThan(300 + 80);
	expect(places.get('alone')![1]).toBeGreaterThan(places.get('n')![1] + 80);
});

test('a newcomer that only knows a newcomer stands by that one, not in the row below', () => {
	const places = placeNewcomers(
		PLACED,
		['m', 'n'],
		[
			{ from: 'n', to: 'a' },
			{ from: 'm', to: 'n' }
		]
	);
	const [m, n] = [places.get('m')!, places.get('n')!];
	expect(Math.hypot(m[0] - n[0], m[1] - n[1])).toBeLessThan(200);
});

test('nothing that stands moves, nobody touches, and the order of the newcomers does not matter', () => {
	const id = fc.constantFrom('a', 'b', 'c', 'p', 'q', 'r', 's', '__proto__');
	const relations = fc.array(fc.record({ from: id, to: id }), { maxLength: 20 });
	fc.assert(
		fc.property(relations, fc.shuffledSubarray(['p', 'q', 'r', 's', '__proto__', 'a']), (ties, newcomers) => {
			const places = placeNewcomers(PLACED, newcomers, ties);
			for (const [known, place] of PLACED) expect(places.get(known)).toEqual(place);
			expect(places.size).toBe(new Set([...PLACED.keys(), ...newcomers]).size);
			expect(listOverlaps(places)).toEqual([]);
			const again = placeNewcomers(PLACED, [...newcomers].reverse(), [...ties].reverse());
			expect(new Map(again)).toEqual(new Map(places));
		})
	);
});

test('without a picture the newcomers make one', () => {
	const places = placeNewcomers(new Map(), ['p', 'q', 'r'], [{ from: 'p', to: 'q' }]);
	expect(places.size).toBe(3);
	expect(listOverlaps(places)).toEqual([]);
});
