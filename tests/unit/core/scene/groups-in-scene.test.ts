import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeViewGroups } from '#lib/core/scene/compute-view-groups.ts';
import { deriveVisible } from '#lib/core/filters/derive-visible.ts';
import type { SceneGroups } from '#lib/core/scene/derive-colours.ts';
import { deriveScene } from '#lib/core/scene/derive-scene.ts';
import { toHull } from '#lib/core/scene/derive-regions.ts';
import { GROUNDS, REST_COLOUR, toGroupColour } from '#lib/core/scene/palette.ts';
import type { Point } from '#lib/core/scene/scene.ts';
import { toSceneGroups } from '#lib/core/scene/to-scene-groups.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import { makeRelation } from '../graph/make-relation.ts';
import { arbitrarySceneInput } from './arbitrary-scene.ts';
import { makeActor, makeDataset } from './make-dataset.ts';
import { sceneOf } from './scene-of.ts';

const dataset = makeDataset(
	['a', 'b', 'c', 'd'],
	[makeRelation('a', 'b'), makeRelation('b', 'c', 'conflict')]
);
const groups: SceneGroups = {
	label: 'Two camps',
	groupOf: new Map([
		['a', 0],
		['b', 0],
		['c', 1],
		['d', -1]
	]),
	count: 2
};

describe('a picture coloured by groups', () => {
	const scene = sceneOf(dataset, { colouring: 'camps', grouped: true }, { groups });

	test('gives each group its colour and tells it in words', () => {
		expect(scene.actors.map(({ fill }) => fill)).toEqual([
			toGroupColour(0, 'light'),
			toGroupColour(0, 'light'),
			toGroupColour(1, 'light'),
			GROUNDS.light.quiet
		]);
		expect(scene.actors.map(({ spoken }) => spoken.split(', ').at(-1))).toEqual([
			'Camp 1',
			'Camp 1',
			'Camp 2',
			'In no group'
		]);
	});

	test('lists the groups in the legend under the name of the grouping', () => {
		expect(scene.legend.kindsTitle).toBe('Two camps');
		expect(scene.legend.kinds.map(({ label, count }) => [label, count])).toEqual([
			['Camp 1', 2],
			['Camp 2', 1],
			['In no group', 1]
		]);
		expect(scene.caption.join(' ')).toMatch(/Colour: Two camps, .*\(frustration index\)\./);
	});

	test('has a ground behind each group and none behind those in no group', () => {
		expect(scene.regions.map(({ label }) => label)).toEqual(['Camp 1', 'Camp 2']);
		expect(sceneOf(dataset, { colouring: 'camps' }, { groups }).regions).toEqual([]);
	});

	test('waits in quiet for groups that are not there, and says why', () => {
		const waiting = sceneOf(
			dataset,
			{ colouring: 'camps', grouped: true },
			{ groupsNote: 'It is being computed.' }
		);
		expect(new Set(waiting.actors.map(({ fill }) => fill))).toEqual(new Set([GROUNDS.light.quiet]));
		expect([waiting.regions, waiting.legend.kinds]).toEqual([[], []]);
		expect(waiting.caption).toContain('Colour: Two camps. It is being computed.');
	});

	test('beyond eight groups the rest shares a colour and a line of the legend', () => {
		const ids = Array.from({ length: 11 }, (_, index) => `n${index}`);
		const many = { label: 'Communities', groupOf: new Map(ids.map((id, index) => [id, index])), count: 11 };
		const crowd = sceneOf(makeDataset(ids), { colouring: 'communities' }, { groups: many });
		expect(crowd.actors.filter(({ fill }) => fill === REST_COLOUR)).toHaveLength(3);
		expect(crowd.legend.kinds).toHaveLength(9);
		expect(crowd.legend.kinds.at(-1)).toEqual({
			label: 'Community 9 to 11, one colour',
			colour: REST_COLOUR,
			count: 3
		});
		expect(crowd.caption.join(' ')).toContain('after the first 8 share one quiet colour');
	});
});

test('a picture coloured by kind has grounds by kind', () => {
	const mixed = makeDataset([makeActor('a'), makeActor('b', { kind: 'person' }), makeActor('c')]);
	const scene = sceneOf(mixed, { grouped: true });
	expect(scene.legend.kindsTitle).toBe('Kind');
	expect(scene.regions.map(({ id, label }) => [id, label])).toEqual([
		['state', 'State'],
		['person', 'Person']
	]);
	expect(sceneOf(mixed, { grouped: true, colouring: 'none' }).regions).toEqual([]);
});

const isInside = (outline: readonly Point[], { x, y }: Point): boolean =>
	outline.every((corner, index) => {
		const next = outline[(index + 1) % outline.length]!;
		return (next.x - corner.x) * (y - corner.y) - (next.y - corner.y) * (x - corner.x) >= -1e-6;
	});

describe('grounds', () => {
	test('hold the circles of their group and lie within the bounds', () => {
		fc.assert(
			fc.property(arbitrarySceneInput, (input) => {
				const scene = deriveScene({ ...input, view: { ...input.view, grouped: true, colouring: 'kind' } });
				const { x, y, width, height } = scene.bounds;
				for (const { id, outline } of scene.regions) {
					const members = scene.actors.filter(({ kind }) => kind === id);
					expect(members.length).toBeGreaterThan(0);
					for (const { centre, radius } of members)
						for (const [dx, dy] of [
							[radius, 0],
							[-radius, 0],
							[0, radius],
							[0, -radius]
						] as const)
							expect(isInside(outline, { x: centre.x + dx, y: centre.y + dy })).toBe(true);
					for (const point of outline) {
						expect(point.x >= x - 1e-6 && point.x <= x + width + 1e-6).toBe(true);
						expect(point.y >= y - 1e-6 && point.y <= y + height + 1e-6).toBe(true);
					}
				}
			}),
			{ numRuns: 60 }
		);
	});

	test('are convex hulls: of a square with a point inside, the square', () => {
		const square = [
			{ x: 0, y: 0 },
			{ x: 4, y: 0 },
			{ x: 4, y: 4 },
			{ x: 0, y: 4 }
		];
		const hull = toHull([...square, { x: 2, y: 1 }, { x: 2, y: 0 }]);
		expect(hull).toHaveLength(4);
		expect(hull).toEqual(expect.arrayContaining(square));
	});
});

describe('the groups of a view', () => {
	const view = { ...defaultView(dataset), colouring: 'camps' } as const;
	const visible = deriveVisible(dataset, {});

	test('are computed with its signs', () => {
		// a supports b, b fights c: {a, b} against {c}. If conflict does not count, a and b alone are left.
		const found = computeViewGroups(dataset, view, visible);
		expect([...found.groups!.groupOf]).toEqual([...groups.groupOf]);
		const ignoring = computeViewGroups(dataset, { ...view, signs: { conflict: 0 } }, visible);
		expect(ignoring.groups).toMatchObject({ count: 1 });
	});

	test('are not computed when colour means something else', () => {
		expect(computeViewGroups(dataset, defaultView(dataset), visible)).toEqual({});
	});

	test('come with a sentence when they are undefined or not there yet', () => {
		expect(toSceneGroups({ label: 'x' }, [], undefined)).toEqual({ groupsNote: 'It is being computed.' });
		expect(toSceneGroups({ label: 'x' }, [], { ok: false, reason: 'No ties.' })).toEqual({
			groupsNote: 'Undefined here: No ties.'
		});
	});
});
