import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derivePositions } from '#lib/core/layout/derive-positions.ts';
import type { Position } from '#lib/core/view/view.ts';
import { makeRelation } from '../graph/make-relation.ts';
import { makeActor } from '../scene/make-dataset.ts';

const drawnOf = (ids: readonly string[], ties: readonly (readonly [string, string])[] = []) => ({
	actors: ids.map((id) => makeActor(id)),
	relations: ties.map(([from, to]) => makeRelation(from, to)),
	leftOut: { actors: 0, relations: 0 }
});
const base = new Map<string, Position>([
	['a', [0, 0]],
	['b', [100, 0]]
]);

describe('where actors stand', () => {
	test('where they were put, else where the data’s layout has them', () => {
		const places = derivePositions(drawnOf(['a', 'b']), base, { b: [5, 6] });
		expect(places.get('a')).toEqual([0, 0]);
		expect(places.get('b')).toEqual([5, 6]);
		expect(base.get('b')).toEqual([100, 0]);
	});

	test('somebody without a place stands near the neighbours and on nobody', () => {
		const place = derivePositions(drawnOf(['a', 'b', 'new'], [['new', 'b']]), base, {}).get('new')!;
		expect(Math.hypot(place[0] - 100, place[1])).toBeLessThan(300);
		expect(Math.hypot(place[0] - 100, place[1])).toBeGreaterThan(30);
	});

	test('every drawn actor has one, given ones exactly, and filtering moves nobody who has one', () => {
		const ids = ['a', 'b', 'c', '__proto__', 'toString', ' '];
		const spot = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));
		const end = fc.constantFrom(...ids);
		fc.assert(
			fc.property(
				fc.subarray(ids),
				fc.subarray(ids),
				fc.array(fc.tuple(end, end), { maxLength: 8 }),
				fc.array(spot, { minLength: 6, maxLength: 6 }),
				(drawn, placed, ties, spots) => {
					const among = ties.filter(([from, to]) => drawn.includes(from) && drawn.includes(to));
					const given = Object.fromEntries<Position>(placed.map((id, index) => [id, spots[index]!]));
					const places = derivePositions(drawnOf(drawn, among), base, given);
					for (const id of drawn) expect(places.get(id)?.every(Number.isFinite)).toBe(true);
					placed.forEach((id, index) => expect(places.get(id)).toEqual(spots[index]));
				}
			)
		);
	});
});
