import { expect, test } from 'vitest';
import { circleLayout } from '#lib/core/layout/circle.ts';
import { concentricLayout } from '#lib/core/layout/concentric.ts';
import { gridLayout } from '#lib/core/layout/grid.ts';
import { PURE_LAYOUTS } from '#lib/core/layout/index.ts';
import { layeredLayout } from '#lib/core/layout/layered.ts';
import { countCrossings, listOverlaps, toInput } from './pictures.ts';

const radius = (place: readonly [number, number] | undefined) => Math.round(Math.hypot(...place!));

test('circle: everybody equally far from the middle, and a ring of ties in an odd order does not cross', () => {
	// The ring a-d-b-e-c-a: in the order of ids it would cross five times.
	const input = toInput('a-d d-b b-e e-c c-a');
	const places = circleLayout.compute(input);
	const radii = [...places.values()].map(radius);
	expect(Math.max(...radii) - Math.min(...radii)).toBeLessThanOrEqual(1);
	expect(countCrossings(places, input)).toBe(0);
});

test('concentric: the highest score in the middle, equals on one ring, no score outermost', () => {
	const scores = new Map([
		['a', 1],
		['b', 9],
		['c', 1],
		['d', 5],
		['e', NaN]
	]);
	const places = concentricLayout.compute(toInput('a-b b-c c-d', ['e'], { scores }));
	expect(places.get('b')).toEqual([0, 0]);
	expect(Math.abs(radius(places.get('a')) - radius(places.get('c')))).toBeLessThanOrEqual(1);
	expect(radius(places.get('d'))).toBeLessThanOrEqual(radius(places.get('a')) + 1);
	expect(radius(places.get('e'))).toBeGreaterThanOrEqual(radius(places.get('a')));
});

test('concentric: without scores the actor with the most neighbours is in the middle, parallel relations count once', () => {
	// hub has three neighbours; a has one, tied four times.
	const places = concentricLayout.compute(toInput('hub-a a-hub hub-a a-hub hub-b hub-c'));
	expect(places.get('hub')).toEqual([0, 0]);
});

test('layered: who acts stands above whom it acts upon, who has no relation at the bottom', () => {
	const places = layeredLayout.compute(toInput('a-b b-c', ['z']));
	const y = (id: string) => places.get(id)![1];
	expect(y('a')).toBeLessThan(y('b'));
	expect(y('b')).toBeLessThan(y('c'));
	expect(y('c')).toBeLessThan(y('z'));
});

test('layered: in a circle of relations the actor that acts most stands above', () => {
	// a acts on b twice and is acted upon by c once: balances a +1, b −1, c 0.
	const places = layeredLayout.compute(toInput('a-b a-b b-c c-a'));
	expect(places.get('a')![1]).toBeLessThan(places.get('b')![1]);
});

test('grid: kind after kind, from left to right and top to bottom', () => {
	const actors = [
		{ id: 'y', core: true, kind: 'state' },
		{ id: 'x', core: true, kind: 'person' },
		{ id: 'a', core: true, kind: 'state' }
	];
	const places = gridLayout.compute(toInput('', [], { actors }));
	// Three actors make three columns or two; x is a person, then the states a and y.
	const reading = [...places].sort(([, a], [, b]) => Math.round((a[1] - b[1]) / 100) || a[0] - b[0]);
	expect(reading.map(([id]) => id)).toEqual(['x', 'a', 'y']);
});

test('sixty actors with a busy middle never touch', () => {
	const ties = Array.from(
		{ length: 59 },
		(_, index) => `n0-n${index + 1} n${index + 1}-n${(index * 7) % 60}`
	).join(' ');
	for (const layout of PURE_LAYOUTS) expect(listOverlaps(layout.compute(toInput(ties)))).toEqual([]);
});

test('an actor that is fixed leaves the slots of the others as they are', () => {
	const free = circleLayout.compute(toInput('a-b b-c c-d'));
	const dragged = circleLayout.compute(toInput('a-b b-c c-d', [], { fixed: { a: [900, 900] } }));
	expect(dragged.get('a')).toEqual([900, 900]);
	for (const id of 'bcd') expect(dragged.get(id)).toEqual(free.get(id));
});
