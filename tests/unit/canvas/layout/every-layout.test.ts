/** What every layout promises, tried on graphs made by chance. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYOUTS, findLayout } from '#lib/canvas/layout/index.ts';
import { anyInput, listOverlaps } from '../../core/layout/pictures.ts';

test('the force-directed layout comes first, and each is found by its id', () => {
	expect(LAYOUTS.map(({ id }) => id)).toEqual(['force', 'concentric', 'circle', 'layered', 'grid', 'groups']);
	for (const layout of LAYOUTS) expect(findLayout(layout.id)).toBe(layout);
	expect(findLayout('nothing')).toBeUndefined();
});

describe.each(LAYOUTS.map((layout) => [layout.id, layout] as const))('%s', (id, layout) => {
	const numRuns = id === 'force' ? 15 : 100;

	test('places everybody and nobody else, nobody on anybody, the fixed where they must be', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const places = layout.compute(input);
				expect([...places.keys()].sort()).toEqual(input.actors.map((actor) => actor.id).sort());
				expect([...places.values()].flat().every(Number.isFinite)).toBe(true);
				expect(listOverlaps(places)).toEqual([]);
				for (const [fixed, place] of Object.entries(input.fixed)) expect(places.get(fixed)).toEqual(place);
			}),
			{ numRuns }
		);
	}, 60_000);

	test('gives the same picture for the same input in any order', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const backwards = {
					...input,
					actors: [...input.actors].reverse(),
					relations: [...input.relations].reverse()
				};
				const sorted = (places: ReadonlyMap<string, unknown>) =>
					[...places].sort(([a], [b]) => (a < b ? -1 : 1));
				expect(sorted(layout.compute(backwards))).toEqual(sorted(layout.compute(input)));
			}),
			{ numRuns: id === 'force' ? 8 : 50 }
		);
	}, 60_000);
});
