import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsLayout } from '#lib/core/layout/groups.ts';
import type { Positions } from '#lib/core/layout/layout.ts';
import { CLUSTER_GAP, placeClusters } from '#lib/core/layout/place-clusters.ts';
import { deriveRegions, REGION_PADDING } from '#lib/core/scene/derive-regions.ts';
import { GREATEST_RADIUS } from '#lib/core/scene/size-actors.ts';
import { listOverlaps, toInput } from './pictures.ts';

const between = (places: Positions, a: string, b: string) => {
	const [p, q] = [places.get(a)!, places.get(b)!];
	return Math.hypot(p[0] - q[0], p[1] - q[1]);
};

test('actors of a group stand nearer to each other than to those of another', () => {
	const groups = new Map(Object.entries({ a: 0, b: 0, c: 0, x: 1, y: 1 }));
	const places = groupsLayout.compute(toInput('a-x b-y c-x', [], { groups }));
	for (const one of 'abc')
		for (const other of 'xy')
			for (const friend of 'abc')
				expect(between(places, one, other)).toBeGreaterThan(between(places, one, friend));
});

test('without a grouping, kinds are the groups', () => {
	const actors = [...'abcd'].map((id, index) => ({ id, core: true, kind: index < 2 ? 'state' : 'person' }));
	const places = groupsLayout.compute(toInput('a-c b-d', [], { actors }));
	expect(between(places, 'a', 'b')).toBeLessThan(between(places, 'a', 'c'));
	expect(between(places, 'c', 'd')).toBeLessThan(between(places, 'a', 'c'));
});

test('who is in no group stands below', () => {
	const groups = new Map(Object.entries({ a: 0, b: 0, c: 1, z: -1 }));
	const places = groupsLayout.compute(toInput('a-b b-c', ['y', 'z'], { groups }));
	const lowest = Math.max(...[...'abc'].map((id) => places.get(id)![1]));
	for (const id of 'yz') expect(places.get(id)![1]).toBeGreaterThan(lowest);
});

test('whoever has most ties in a group of more than five stands in its middle', () => {
	const ids = [...'bcdefgh'];
	const groups = new Map(['a', ...ids].map((id) => [id, 0]));
	const places = groupsLayout.compute(toInput(ids.map((id) => `a-${id}`).join(' '), [], { groups }));
	for (const id of ids) expect(between(places, 'a', id)).toBeGreaterThan(140);
	// Six around the middle at one step; the seventh on the next ring.
	const near = ids.filter((id) => between(places, 'a', id) < 150);
	expect(near).toHaveLength(6);
});

test('clusters keep their distance, and those with many ties stand side by side', () => {
	const radii = [200, 100, 100, 50, 0, 0];
	const places = placeClusters(radii, [{ from: 5, to: 3, count: 9 }]);
	const distance = (a: number, b: number) =>
		Math.hypot(places[a]![0] - places[b]![0], places[a]![1] - places[b]![1]);
	for (let a = 0; a < radii.length; a++)
		for (let b = 0; b < a; b++)
			expect(distance(a, b)).toBeGreaterThanOrEqual(radii[a]! + radii[b]! + CLUSTER_GAP - 1e-6);
	expect(distance(5, 3)).toBeCloseTo(radii[3]! + CLUSTER_GAP, 6);
});

test('the grounds of groups never meet, however large the circles', () => {
	const grouping = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 30 });
	fc.assert(
		fc.property(grouping, (list) => {
			const ids = list.map((_, index) => `n${index}`);
			const groups = new Map(list.map((group, index) => [ids[index]!, group]));
			const places = groupsLayout.compute(toInput(ids.map((id) => `n0-${id}`).join(' '), [], { groups }));
			expect(listOverlaps(places)).toEqual([]);
			const regions = deriveRegions(
				list.map((group, index) => {
					const [x, y] = places.get(ids[index]!)!;
					const mark = { key: `${group}`, legendKey: '', label: '', colour: '', isGroup: true };
					return { circle: { centre: { x, y }, radius: GREATEST_RADIUS }, mark, emphasis: 'plain' };
				}),
				1
			);
			const discs = regions.map(({ outline }) => {
				const x = outline.reduce((sum, point) => sum + point.x, 0) / outline.length;
				const y = outline.reduce((sum, point) => sum + point.y, 0) / outline.length;
				return { outline, x, y };
			});
			// Convex bodies meet only if no line parts them; the line is looked for in 180 directions.
			const isParted = (a: (typeof discs)[number], b: (typeof discs)[number]) =>
				Array.from({ length: 180 }, (_, step) => (step / 180) * 2 * Math.PI).some((angle) => {
					const along = ({ x, y }: { x: number; y: number }) => x * Math.cos(angle) + y * Math.sin(angle);
					return Math.max(...a.outline.map(along)) < Math.min(...b.outline.map(along));
				});
			for (const [index, a] of discs.entries())
				for (const b of discs.slice(index + 1)) expect(isParted(a, b)).toBe(true);
		}),
		{ numRuns: 40 }
	);
	expect(2 * (GREATEST_RADIUS + REGION_PADDING)).toBeLessThan(CLUSTER_GAP);
});
