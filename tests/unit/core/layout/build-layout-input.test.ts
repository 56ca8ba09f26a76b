import { describe, expect, test } from 'vitest';
import { buildLayoutInput, pinnedPlaces } from '#lib/core/layout/build-layout-input.ts';
import { deriveVisible } from '#lib/core/filters/derive-visible.ts';
import { deriveDrawn, MOST_ACTORS } from '#lib/core/scene/derive-drawn.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { makeRelation } from '../graph/make-relation.ts';
import { makeActor, makeDataset } from '../scene/make-dataset.ts';

const dataset = makeDataset(
	['a', makeActor('b', { core: false, kind: 'person' })],
	[makeRelation('a', 'b'), makeRelation('a', 'a')]
);
const drawnOf = (of: Dataset) => deriveDrawn(deriveVisible(of, { coreOnly: true }), () => 0, new Set());
const build = (of: Dataset, id: string) =>
	buildLayoutInput(of, { id, seed: 7 }, drawnOf(of), new Map([['a', 2]]));

describe('what a layout is asked', () => {
	test('the force layout is asked about the whole dataset, whatever is filtered', () => {
		expect(build(dataset, 'force')).toEqual({
			actors: [
				{ id: 'a', core: true, kind: 'state' },
				{ id: 'b', core: false, kind: 'person' }
			],
			relations: [
				{ from: 'a', to: 'b' },
				{ from: 'a', to: 'a' }
			],
			fixed: {},
			scores: new Map([['a', 2]]),
			seed: 7
		});
	});

	test('every other layout is asked about what is drawn', () => {
		const { actors, relations } = build(dataset, 'circle');
		expect(actors.map(({ id }) => id)).toEqual(['a']);
		expect(relations).toEqual([{ from: 'a', to: 'a' }]);
	});

	test('a dataset too large to be drawn whole is laid out as drawn', () => {
		const ids = Array.from({ length: MOST_ACTORS + 50 }, (_, index) => `n${index}`);
		expect(build(makeDataset(ids), 'force').actors).toHaveLength(MOST_ACTORS);
	});
});

test('only pinned actors with a place are kept in place, whatever they are called', () => {
	expect(pinnedPlaces({ pinned: ['a', 'toString', 'c'], positions: { a: [1, 2], b: [3, 4] } })).toEqual({
		a: [1, 2]
	});
});
