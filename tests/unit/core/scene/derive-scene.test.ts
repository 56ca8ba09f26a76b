import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRelationId } from '#lib/core/model/ids.ts';
import { pointOn } from '#lib/core/scene/curve.ts';
import { deriveScene } from '#lib/core/scene/derive-scene.ts';
import type { Box } from '#lib/core/scene/scene.ts';
import { LEAST_RADIUS } from '#lib/core/scene/size-actors.ts';
import { makeRelation } from '../graph/make-relation.ts';
import { arbitrarySceneInput } from './arbitrary-scene.ts';
import { makeActor, makeDataset } from './make-dataset.ts';
import { sceneOf } from './scene-of.ts';

/** Every number of a value, however deep. */
const numbersOf = (value: unknown): number[] =>
	typeof value === 'number'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(numbersOf)
			: [];
const sum = (counts: readonly { readonly count: number }[]) =>
	counts.reduce((total, { count }) => total + count, 0);

describe('of anything', () => {
	test('is made without a hole: no number is missing or infinite', () => {
		fc.assert(
			fc.property(arbitrarySceneInput, (input) => {
				expect(numbersOf(deriveScene(input)).filter((number) => !Number.isFinite(number))).toEqual([]);
			}),
			{ numRuns: 150 }
		);
	});

	test('is the same each time and changes nothing that it was given', () => {
		fc.assert(
			fc.property(arbitrarySceneInput, (input) => {
				const before = JSON.stringify([input.view, input.drawn, [...input.positions]]);
				expect(deriveScene(input)).toEqual(deriveScene(input));
				expect(JSON.stringify([input.view, input.drawn, [...input.positions]])).toBe(before);
			}),
			{ numRuns: 50 }
		);
	});

	test('draws every drawn actor once and every drawn relation in one line', () => {
		fc.assert(
			fc.property(arbitrarySceneInput, (input) => {
				const scene = deriveScene(input);
				expect(scene.actors.map(({ id }) => id)).toEqual(input.drawn.actors.map(({ id }) => id));
				expect(scene.relations.flatMap(({ relations }) => relations).toSorted()).toEqual(
					input.drawn.relations.map(({ id }): string => id).toSorted()
				);
				for (const { count = 1, relations } of scene.relations) expect(count).toBe(relations.length);
			}),
			{ numRuns: 100 }
		);
	});

	test('has a legend that counts what is drawn, and lists nothing that is not', () => {
		fc.assert(
			fc.property(arbitrarySceneInput, (input) => {
				const { legend } = deriveScene(input);
				const { actors, relations } = input.drawn;
				expect(sum(legend.lines)).toBe(relations.length);
				expect(sum(legend.statuses)).toBe(relations.length);
				expect(sum(legend.kinds)).toBe(input.view.colouring === 'kind' ? actors.length : 0);
				for (const { count } of [...legend.lines, ...legend.statuses, ...legend.kinds])
					expect(count).toBeGreaterThan(0);
				for (const { type, count } of legend.lines)
					expect(relations.filter((relation) => relation.type === type)).toHaveLength(count);
			}),
			{ numRuns: 100 }
		);
	});

	test('lies within its bounds: circles and labels wholly, lines but for their swing', () => {
		const within = (outer: Box, x: number, y: number, slack = 1e-6) =>
			x >= outer.x - slack &&
			x <= outer.x + outer.width + slack &&
			y >= outer.y - slack &&
			y <= outer.y + outer.height + slack;
		fc.assert(
			fc.property(arbitrarySceneInput, (input) => {
				const { actors, relations, bounds } = deriveScene(input);
				for (const { centre, radius, label } of actors) {
					expect(within(bounds, centre.x - radius, centre.y - radius)).toBe(true);
					expect(within(bounds, centre.x + radius, centre.y + radius)).toBe(true);
					if (label === undefined) continue;
					expect(within(bounds, label.box.x, label.box.y)).toBe(true);
					expect(within(bounds, label.box.x + label.box.width, label.box.y + label.box.height)).toBe(true);
				}
				for (const { curve } of relations) {
					for (let t = 0; t <= 1; t += 0.05) {
						const { x, y } = pointOn(curve, t);
						expect(within(bounds, x, y, 12)).toBe(true);
					}
				}
			}),
			{ numRuns: 100 }
		);
	});
});

describe('of little', () => {
	test('nothing at all', () => {
		const scene = sceneOf(makeDataset([]));
		expect(scene).toMatchObject({ actors: [], relations: [], shown: '0 of 0 actors, 0 of 0 relations' });
		expect(scene.bounds.width * scene.bounds.height).toBeGreaterThan(0);
	});

	test('an actor without a place stands at the origin', () => {
		const { actors } = sceneOf(makeDataset(['a']), {}, { positions: new Map() });
		expect(actors[0]).toMatchObject({ centre: { x: 0, y: 0 }, label: { lines: ['A'] } });
	});
});

describe('lines', () => {
	test('a relation of an actor with itself is a loop, further ones further out', () => {
		const loops = ['1', '2'].map((id) => makeRelation('a', 'a', 'support', { id: toRelationId(id) }));
		const { relations } = sceneOf(makeDataset(['a'], loops));
		expect(relations.map(({ loop }) => loop)).toEqual([0, 1]);
		expect(relations.every(({ curve }) => curve.control2 !== undefined)).toBe(true);
	});

	test('a type without direction has no head, here and in the legend, and no arrow in words', () => {
		const { relations, legend } = sceneOf(makeDataset(['a', 'b'], [makeRelation('a', 'b', 'kinship')]));
		expect(relations[0]).toMatchObject({ arrowhead: 'none' });
		expect(legend.lines).toMatchObject([{ type: 'kinship', arrowhead: 'none' }]);
		expect(relations[0]?.spoken).not.toContain('→');
	});

	test('what is potential is pale and hollow, what is denied is barred, what is less certain is thinner', () => {
		const [happened, potential, denied] = sceneOf(
			makeDataset(
				['a', 'b'],
				[
					makeRelation('a', 'b', 'support'),
					makeRelation('a', 'b', 'conflict', { status: 'potential', confidence: 'medium' }),
					makeRelation('a', 'b', 'pressure', { status: 'denied', confidence: 'low' })
				]
			)
		).relations;
		expect(happened).toMatchObject({ hollowArrow: false, struck: false });
		expect(potential).toMatchObject({ hollowArrow: true, struck: false });
		expect(denied).toMatchObject({ hollowArrow: true, struck: true });
		expect(potential!.opacity).toBeLessThan(happened!.opacity);
		expect(potential!.width).toBeLessThan(happened!.width);
		expect(denied!.width).toBeLessThan(potential!.width);
	});

	test('thirty relations of one kind are one line that says thirty, lifted when any of them is chosen', () => {
		const thirty = Array.from({ length: 30 }, (_, index) =>
			makeRelation('a', 'b', 'support', { id: toRelationId(`r${index}`) })
		);
		const other = makeRelation('b', 'c', 'support');
		const dataset = makeDataset(['a', 'b', 'c'], [...thirty, other]);
		const { relations } = sceneOf(dataset, { selection: { what: 'relation', id: 'r17' } });
		expect(relations).toHaveLength(2);
		expect(relations.find(({ count }) => count === 30)).toMatchObject({
			selected: true,
			emphasis: 'lifted',
			relations: { length: 30 },
			spoken: expect.stringContaining('30 relations')
		});
		expect(relations[0]).toMatchObject({ id: other.id, emphasis: 'faded' });
	});
});

describe('actors', () => {
	test('without a score are hollow, in the colour of their kind, and the least of all', () => {
		// Constraint is undefined for who has no neighbour.
		const dataset = makeDataset(['a', 'b', 'alone'], [makeRelation('a', 'b')]);
		const { actors } = sceneOf(dataset, { measure: 'constraint' });
		const [a, , alone] = actors;
		expect(a).toMatchObject({ hollow: false });
		expect(alone).toMatchObject({ hollow: true, radius: LEAST_RADIUS, stroke: a!.fill, fill: '#ffffff' });
		expect(alone!.spoken).toMatch(/Constraint –$/);
	});

	test('have one size when the measure means nothing here, and the caption says why', () => {
		// No circle of relations: no eigenvector.
		const dataset = makeDataset(['a', 'b', 'c'], [makeRelation('a', 'b')]);
		const scene = sceneOf(dataset, { measure: 'eigenvector' });
		expect(new Set(scene.actors.map(({ radius, hollow }) => `${radius} ${hollow}`)).size).toBe(1);
		expect(scene.legend.sizes).toBeUndefined();
		expect(scene.caption.at(-1)).toMatch(/^Eigenvector is undefined here: ./);
	});

	test('have one size when no measure is asked', () => {
		const scene = sceneOf(makeDataset(['a', 'b'], [makeRelation('a', 'b')]), { measure: 'none' });
		expect(new Set(scene.actors.map(({ radius }) => radius)).size).toBe(1);
		expect(scene.caption).toContain('All actors in one size.');
	});

	test('are named in the language of the view where they have such a name', () => {
		const dataset = makeDataset([makeActor('iran', { name: 'Iran', names: { ar: 'إيران' } }), 'us']);
		const labels = (language: string) =>
			sceneOf(dataset, { language }).actors.map(({ name, label }) => [
				name,
				label?.lines[0],
				label?.direction
			]);
		expect(labels('ar')).toEqual([
			['إيران', 'إيران', 'rtl'],
			['US', 'US', 'ltr']
		]);
		expect(labels('')).toEqual([
			['Iran', 'Iran', 'ltr'],
			['US', 'US', 'ltr']
		]);
		expect(labels('constructor')).toEqual(labels(''));
	});

	test('that are chosen always have a label, however crowded', () => {
		const ids = Array.from({ length: 12 }, (_, index) => `n${index}`);
		const crowd = { positions: new Map(ids.map((id) => [id, [0, 0] as const])) };
		const { actors } = sceneOf(makeDataset(ids), { selection: { what: 'pair', ids: ['n3', 'n9'] } }, crowd);
		expect(actors.filter(({ selected }) => selected).every(({ label }) => label !== undefined)).toBe(true);
	});
});

test('a legend of sizes needs a score: none when everybody is hollow, or nobody is there', () => {
	expect(sceneOf(makeDataset(['a', 'b']), { measure: 'constraint' }).legend.sizes).toBeUndefined();
	expect(sceneOf(makeDataset([]), { measure: 'degree' }).legend.sizes).toBeUndefined();
});

test('the legend of sizes shows the least, the middle and the greatest score of what is drawn', () => {
	// Degrees: hub 3, the others 1.
	const dataset = makeDataset(
		['hub', 'a', 'b', 'c'],
		['a', 'b', 'c'].map((id) => makeRelation('hub', id))
	);
	const { legend, actors } = sceneOf(dataset, { measure: 'degree' });
	expect(legend.sizes?.label).toBe('Degree');
	expect(legend.sizes?.marks.map(({ label }) => label)).toEqual(['1', '2', '3']);
	expect(legend.sizes?.marks.at(-1)?.radius).toBe(actors[0]?.radius);
	expect(legend.sizes?.marks[0]?.radius).toBe(actors[1]?.radius);
});
