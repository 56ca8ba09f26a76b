/** Heads by hand: their corners for a tip at (100, 50), and where the line must end. */
import { describe, expect, test } from 'vitest';
import { drawHead, headGap, headSize, toPoint } from '#lib/core/picture/arrowhead.ts';
import { toPath } from '#lib/core/picture/draw-relation.ts';

const look = { colour: '#123456', paper: '#ffffff', hollow: false, lineWidth: 2, scale: 1 };
const tip = { x: 100, y: 50 };
const draw = (head: Parameters<typeof drawHead>[0], angle = 0) =>
	drawHead(head, tip, angle, look)[0]?.attributes;

test('a head is 29 units at least, and grows with thick lines', () => {
	// (2 · 13.37)^0.9 = 19.2, so 29; (4 · 13.37)^0.9 = 35.9.
	expect(headSize(2, 1)).toBe(29);
	expect(headSize(2, 0.5)).toBe(14.5);
	expect(headSize(4, 1)).toBeCloseTo(Math.pow(53.48, 0.9));
	expect(headSize(4, 1)).toBeGreaterThan(29);
});

describe('corners', () => {
	test('of a triangle: the tip, and two 8.7 behind it, 4.35 to either side', () => {
		expect(draw('triangle')?.['points']).toBe('91.3,45.65 100,50 91.3,54.35');
	});

	test('turned downwards: the two behind lie above', () => {
		expect(draw('triangle', Math.PI / 2)?.['points']).toBe('104.35,41.3 100,50 95.65,41.3');
	});

	test('of a vee: a triangle with a notch halfway', () => {
		expect(draw('vee')?.['points']).toBe('91.3,45.65 100,50 91.3,54.35 95.65,50');
	});

	test('of a tee: a bar across the end', () => {
		expect(draw('tee')?.['points']).toBe('100,45.65 97.1,45.65 97.1,54.35 100,54.35');
	});

	test('of a diamond: as long as the triangle, widest halfway', () => {
		expect(draw('diamond')?.['points']).toBe('95.65,45.65 91.3,50 95.65,54.35 100,50');
	});

	test('of a circle: touching the tip from behind', () => {
		expect(draw('circle')).toMatchObject({ cx: 95.65, cy: 50, r: 4.35 });
		expect(drawHead('none', tip, 0, look)).toEqual([]);
	});
});

test('a hollow head has the colour of the paper inside and of the line around', () => {
	const [head] = drawHead('triangle', tip, 0, { ...look, hollow: true });
	expect(head?.attributes).toMatchObject({ fill: '#ffffff', stroke: '#123456', 'stroke-width': 1.4 });
});

test('the line ends inside its head, never beyond the tip', () => {
	for (const head of ['triangle', 'vee', 'tee', 'diamond', 'circle', 'none'] as const) {
		expect(headGap(head, 2, 1)).toBeGreaterThanOrEqual(0);
		expect(headGap(head, 2, 1)).toBeLessThanOrEqual(headSize(2, 1) * 0.3);
	}
});

test('across is to the right of the direction, as y runs downwards', () => {
	const { x, y } = toPoint({ x: 0, y: 0 }, 0, 3, 5);
	expect([x, y]).toEqual([5, 3]);
	const turned = toPoint({ x: 0, y: 0 }, Math.PI / 2, 3, 5);
	expect(turned.x).toBeCloseTo(-3);
	expect(turned.y).toBeCloseTo(5);
});

test('a line is one quadratic curve, a loop two that meet between their controls', () => {
	const line = { start: { x: 0, y: 0 }, control: { x: 5, y: 9 }, end: { x: 10, y: 0 } };
	expect(toPath(line)).toBe('M0 0 Q5 9 10 0');
	expect(toPath({ ...line, control2: { x: 7, y: 9 } })).toBe('M0 0 Q5 9 6 9 Q7 9 10 0');
});
