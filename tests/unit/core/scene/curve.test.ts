import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { angleAtMiddle, LOOP_SWEEP, loopReach, pointOn, toCurve, toLoop } from '#lib/core/scene/curve.ts';
import type { Point } from '#lib/core/scene/scene.ts';

const coordinate = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const circle = fc.record({
	centre: fc.record({ x: coordinate, y: coordinate }),
	radius: fc.double({ min: 1, max: 60, noNaN: true })
});
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const middleOf = (a: Point, b: Point) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

describe('a line between two circles', () => {
	test('ends on their rims, and its control point stands off the middle by the bend', () => {
		fc.assert(
			fc.property(circle, circle, fc.double({ min: -400, max: 400, noNaN: true }), (from, to, bend) => {
				fc.pre(distance(from.centre, to.centre) > 1);
				const { start, control, end } = toCurve(from, to, bend);
				expect(distance(control, middleOf(from.centre, to.centre))).toBeCloseTo(Math.abs(bend), 4);
				// The control point is as far from one centre as from the other.
				expect(distance(control, from.centre)).toBeCloseTo(distance(control, to.centre), 4);
				if (distance(control, from.centre) < 1) return;
				expect(distance(start, from.centre)).toBeCloseTo(from.radius, 4);
				expect(distance(end, to.centre)).toBeCloseTo(to.radius, 4);
			})
		);
	});

	test('is the same seen from the other end with the opposite bend', () => {
		fc.assert(
			fc.property(circle, circle, fc.double({ min: -400, max: 400, noNaN: true }), (from, to, bend) => {
				const there = toCurve(from, to, bend);
				const back = toCurve(to, from, -bend);
				expect(distance(there.control, back.control)).toBeCloseTo(0, 6);
				expect(distance(there.start, back.end)).toBeCloseTo(0, 6);
			})
		);
	});

	test('by hand: from (0,0) to (100,0) with bend 30 the control point is (50,30), below the line on screen', () => {
		const at = (x: number) => ({ centre: { x, y: 0 }, radius: 10 });
		const { start, control, end } = toCurve(at(0), at(100), 30);
		expect(control).toEqual({ x: 50, y: 30 });
		// Towards (50,30) from the centre: 10/√3400 of the way.
		expect(start.x).toBeCloseTo(500 / Math.sqrt(3400));
		expect(start.y).toBeCloseTo(300 / Math.sqrt(3400));
		expect(end.x).toBeCloseTo(100 - start.x);
		expect(angleAtMiddle({ start, control, end })).toBeCloseTo(0);
	});

	test('of two circles in one place is a point, not a hole in the picture', () => {
		const same = { centre: { x: 5, y: 5 }, radius: 10 };
		for (const bend of [0, 26]) {
			const { start, control, end } = toCurve(same, same, bend);
			for (const { x, y } of [start, control, end])
				expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
		}
	});
});

describe('a loop', () => {
	test('begins and ends on the rim, above the circle, and further out for each further one', () => {
		const home = { centre: { x: 3, y: 4 }, radius: 20 };
		const heights = [0, 1, 2].map((index) => {
			const loop = toLoop(home, index);
			expect(distance(loop.start, home.centre)).toBeCloseTo(20);
			expect(distance(loop.end, home.centre)).toBeCloseTo(20);
			expect(loop.start.x).toBeLessThan(loop.end.x);
			expect(distance(loop.control, home.centre)).toBeCloseTo(loopReach(20, index));
			const top = pointOn(loop, 0.5);
			expect(top.x).toBeCloseTo(3);
			// Its two halves meet between the controls, at the reach times the cosine of half the opening.
			expect(4 - top.y).toBeCloseTo(loopReach(20, index) * Math.cos(LOOP_SWEEP / 2));
			return top.y;
		});
		expect(heights).toEqual(heights.toSorted((a, b) => b - a));
		expect(heights[0]).toBeLessThan(4 - 20);
	});

	test('is one unbroken line', () => {
		const loop = toLoop({ centre: { x: 0, y: 0 }, radius: 12 }, 0);
		expect(distance(pointOn(loop, 0.4999), pointOn(loop, 0.5))).toBeLessThan(0.1);
		expect(pointOn(loop, 0)).toEqual(loop.start);
		expect(distance(pointOn(loop, 1), loop.end)).toBeCloseTo(0);
	});
});

test('a point on a line, by hand: halfway a quadratic curve is a quarter, a half and a quarter of its three points', () => {
	const line = { start: { x: 0, y: 0 }, control: { x: 10, y: 20 }, end: { x: 40, y: 0 } };
	expect(pointOn(line, 0.5)).toEqual({ x: 15, y: 10 });
});
