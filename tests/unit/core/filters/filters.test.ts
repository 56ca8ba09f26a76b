/** What holds of every filter and of any number of them together, on arbitrary datasets with odd ids. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveFacetCounts } from '#lib/core/filters/derive-facet-counts.ts';
import { deriveVisible, type Visible } from '#lib/core/filters/derive-visible.ts';
import { describeFilters } from '#lib/core/filters/describe-filters.ts';
import { FILTERS } from '#lib/core/filters/index.ts';
import { withoutFilter } from '#lib/core/filters/without-filter.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { ViewFilters } from '#lib/core/view/view.ts';
import { arbitraryDataset } from '../../codecs/arbitrary-dataset.ts';
import { arbitraryFilters } from '../view/arbitrary-view.ts';

const datasetAndFilters = arbitraryDataset.chain((dataset) =>
	fc.tuple(fc.constant(dataset), arbitraryFilters(dataset))
);
const holds = (claim: (dataset: Dataset, filters: ViewFilters) => void, numRuns = 150): void =>
	fc.assert(
		fc.property(datasetAndFilters, ([dataset, filters]) => claim(dataset, filters)),
		{ numRuns }
	);
const keysOf = (filters: ViewFilters) => Object.keys(filters) as (keyof ViewFilters)[];
const idsOf = ({ actors, relations }: Visible) => [...actors, ...relations].map(({ id }): string => id);

describe('what is visible', () => {
	test('is part of the dataset, in its order, and both ends of a visible relation are visible', () => {
		holds((dataset, filters) => {
			const { actors, relations } = deriveVisible(dataset, filters);
			expect(actors).toEqual(dataset.actors.filter((actor) => actors.includes(actor)));
			expect(relations).toEqual(dataset.relations.filter((relation) => relations.includes(relation)));
			const ids = new Set(actors.map(({ id }) => id));
			for (const { from, to } of relations) expect(ids.has(from) && ids.has(to)).toBe(true);
		});
	});

	test('is everything when no filter is left', () => {
		holds((dataset, filters) => {
			const cleared = keysOf(filters).reduce(withoutFilter, filters);
			expect(cleared).toStrictEqual({});
			expect(deriveVisible(dataset, cleared)).toEqual({
				actors: dataset.actors,
				relations: dataset.relations
			});
		}, 50);
	});

	test('never grows by a further filter', () => {
		holds((dataset, filters) => {
			const shown = idsOf(deriveVisible(dataset, filters));
			for (const key of keysOf(filters)) {
				const withoutIt = new Set(idsOf(deriveVisible(dataset, withoutFilter(filters, key))));
				expect(shown.filter((id) => !withoutIt.has(id))).toEqual([]);
			}
		});
	});

	test('is what passes each relation filter alone and has ends that pass each actor filter alone', () => {
		holds((dataset, given) => {
			const filters = withoutFilter(given, 'connectedOnly');
			const alone = keysOf(filters).map(
				(key) => new Set(deriveVisible(dataset, { [key]: filters[key] }).relations)
			);
			expect(deriveVisible(dataset, filters).relations).toEqual(
				dataset.relations.filter((relation) => alone.every((passed) => passed.has(relation)))
			);
		});
	});

	test('without lonely actors keeps the relations and exactly their ends', () => {
		holds((dataset, filters) => {
			const all = deriveVisible(dataset, withoutFilter(filters, 'connectedOnly'));
			const connected = deriveVisible(dataset, { ...filters, connectedOnly: true });
			expect(connected.relations).toEqual(all.relations);
			const ends = new Set(all.relations.flatMap(({ from, to }) => [from, to]));
			expect(connected.actors.map(({ id }) => id).toSorted()).toEqual([...ends].toSorted());
		});
	});
});

describe('a filter by its own', () => {
	test('that is not active keeps everything and says nothing; one that is active says something', () => {
		holds((dataset, filters) => {
			for (const filter of FILTERS) {
				const words = filter.describe(filters, dataset);
				if (filter.isActive(filters)) expect(words).toMatch(/\S/);
				else {
					expect(words).toBeUndefined();
					expect(deriveVisible(dataset, withoutFilter(filters, filter.id))).toEqual(
						deriveVisible(dataset, filters)
					);
				}
			}
		});
	});

	test('the words of all are as many as there are active ones', () => {
		holds((dataset, filters) => {
			const active = FILTERS.filter((filter) => filter.isActive(filters)).length;
			const connected = filters.connectedOnly === true ? 1 : 0;
			expect(describeFilters(filters, dataset)).toHaveLength(active + connected);
		}, 50);
	});
});

describe('facet counts', () => {
	/** Counted from the definition, without the registry: one option of this filter, every other filter as it is. */
	const passes = {
		types: (relation: Dataset['relations'][number], value: string) => relation.type === value,
		statuses: (relation: Dataset['relations'][number], value: string) => relation.status === value,
		sources: (relation: Dataset['relations'][number], value: string) =>
			relation.citations.some(({ source }) => source === value)
	};

	test.each(['types', 'statuses', 'sources'] as const)('of %s are those of a count by hand', (id) => {
		const filter = FILTERS.find((one) => one.id === id)!;
		holds((dataset, filters) => {
			const others = deriveVisible(dataset, withoutFilter(filters, id)).relations;
			const counts = deriveFacetCounts(dataset, filters, filter);
			expect(counts.size).toBe(new Set(filter.options?.(dataset).map(({ value }) => value)).size);
			for (const [value, count] of counts)
				expect(count).toBe(others.filter((relation) => passes[id](relation, value)).length);
		}, 80);
	});

	test('of kinds count actors that would be seen, with a visible relation when that is asked', () => {
		const filter = FILTERS.find((one) => one.id === 'kinds')!;
		holds((dataset, filters) => {
			for (const [kind, count] of deriveFacetCounts(dataset, filters, filter)) {
				const { actors } = deriveVisible(dataset, { ...filters, kinds: [kind] });
				expect(count).toBe(actors.length);
				expect(actors.every((actor) => actor.kind === kind)).toBe(true);
			}
		}, 80);
	});

	test('do not answer to their own filter', () => {
		holds((dataset, filters) => {
			for (const filter of FILTERS)
				expect(deriveFacetCounts(dataset, filters, filter)).toEqual(
					deriveFacetCounts(dataset, withoutFilter(filters, filter.id), filter)
				);
		}, 80);
	});
});
