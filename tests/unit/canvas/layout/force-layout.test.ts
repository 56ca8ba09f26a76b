import { expect, test } from 'vitest';
import { forceLayout } from '#lib/canvas/layout/force-layout.ts';
import { countCrossings, listOverlaps, toInput } from '../../core/layout/pictures.ts';

const SQUARE = 'a-b b-c c-d d-a a-e c-f';

test('a planar graph is drawn without a crossing', () => {
	const input = toInput(SQUARE);
	expect(countCrossings(forceLayout.compute(input), input)).toBe(0);
});

test('tied actors stand nearer to each other than the two ends of a row of five', () => {
	const places = forceLayout.compute(toInput('a-b b-c c-d d-e'));
	const distance = (one: string, two: string) =>
		Math.hypot(places.get(one)![0] - places.get(two)![0], places.get(one)![1] - places.get(two)![1]);
	expect(distance('a', 'b')).toBeLessThan(distance('a', 'e'));
	expect(distance('a', 'b')).toBeGreaterThan(90);
	expect(distance('a', 'b')).toBeLessThan(260);
});

test('the main cast stands where it stood, whoever of the supporting cast is shown', () => {
	const cast = toInput(SQUARE);
	const supporting = ['x', 'y', 'z'].map((id) => ({ id, core: false, kind: 'person' }));
	const all = {
		...cast,
		actors: [...supporting, ...cast.actors],
		relations: [...cast.relations, { from: 'x', to: 'a' }, { from: 'b', to: 'y' }]
	};
	const before = forceLayout.compute(cast);
	const after = forceLayout.compute(all);
	for (const [id, place] of before) expect(after.get(id)).toEqual(place);
	expect(after.size).toBe(before.size + 3);
	expect(listOverlaps(after)).toEqual([]);
});

test('a picture lies like a landscape, and another seed gives another one', () => {
	const ties = 'a-b a-c a-d b-c c-d d-e e-f f-g g-a e-a';
	const first = forceLayout.compute(toInput(ties));
	const extent = (axis: 0 | 1) => {
		const values = [...first.values()].map((place) => place[axis]);
		return Math.max(...values) - Math.min(...values);
	};
	expect(extent(0)).toBeGreaterThan(extent(1));
	expect([...forceLayout.compute(toInput(ties, [], { seed: 2 }))]).not.toEqual([...first]);
});

test('parts and actors without a tie to the rest stand near it', () => {
	const places = forceLayout.compute(toInput(`${SQUARE} p-q`, ['alone']));
	const main = [...'abcdef'].map((id) => places.get(id)!);
	const bottom = Math.max(...main.map(([, y]) => y));
	expect(places.get('p')![1]).toBeGreaterThan(bottom);
	expect(places.get('p')![1] - bottom).toBeLessThan(400);
	for (const [x, y] of places.values()) expect(Math.hypot(x, y)).toBeLessThan(1200);
});

test('a graph too large for fCoSE gets a picture all the same', () => {
	// A ring of 210 actors.
	const ring = Array.from({ length: 210 }, (_, index) => `n${index}-n${(index + 1) % 210}`).join(' ');
	const places = forceLayout.compute(toInput(ring));
	expect(places.size).toBe(210);
	expect(listOverlaps(places)).toEqual([]);
});

test('the generator that the libraries borrow is given back', () => {
	const original = Math.random;
	forceLayout.compute(toInput(SQUARE));
	expect(Math.random).toBe(original);
});
