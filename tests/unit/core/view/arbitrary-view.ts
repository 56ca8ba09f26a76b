/** Arbitrary views that fit a dataset, in the form in which the program keeps them: nothing unknown, nothing twice. */
import fc from 'fast-check';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { STATUSES } from '#lib/core/model/relation.ts';
import { nameLanguages } from '#lib/core/view/name-languages.ts';
import {
	COLOURINGS,
	TABS,
	type Position,
	type Selection,
	type View,
	type ViewFilters
} from '#lib/core/view/view.ts';
import { arbitraryDataset } from '../../codecs/arbitrary-dataset.ts';

const plain = <Fields>(fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) =>
	fc.record<Fields>(fields, { noNullPrototype: true });
const some = (ids: readonly string[]) => fc.shuffledSubarray([...new Set(ids)]);
const day = fc.constantFrom('2019-11-01', '2020-02-29', '2020-06-30');

export const arbitraryFilters = (dataset: Dataset): fc.Arbitrary<ViewFilters> =>
	fc.record(
		{
			types: some(dataset.relationTypes.map(({ id }) => id)),
			kinds: some(dataset.actors.map(({ kind }) => kind)),
			statuses: some(STATUSES),
			sources: some(dataset.sources.map(({ id }) => id)),
			minConfidence: fc.constantFrom('high', 'medium'),
			coreOnly: fc.constant(true),
			connectedOnly: fc.constant(true),
			period: fc.oneof(
				plain({ from: day, to: day }),
				plain({ from: day, dropUndated: fc.constant(true) }),
				plain({ to: day }),
				plain({ dropUndated: fc.constant(true) })
			)
		},
		{ requiredKeys: [], noNullPrototype: true }
	) as fc.Arbitrary<ViewFilters>;

const one = (what: 'actor' | 'relation' | 'source', items: readonly { id: string }[]) =>
	items.length === 0 ? [] : [fc.constantFrom(...items).map(({ id }): Selection => ({ what, id }))];

function arbitrarySelection({ actors, relations, sources }: Dataset): fc.Arbitrary<Selection> {
	const ids = actors.map(({ id }): string => id);
	const pair = fc
		.shuffledSubarray(ids, { minLength: Math.min(2, ids.length), maxLength: Math.min(2, ids.length) })
		.map(([a = '', b = '']): Selection => ({ what: 'pair', ids: [a, b] }));
	return fc.oneof(
		fc.constant<Selection>({ what: 'nothing' }),
		...one('actor', actors),
		...one('relation', relations),
		...one('source', sources),
		...(ids.length < 2 ? [] : [pair])
	);
}

const coordinate = fc.integer({ min: -1_000_000, max: 1_000_000 });

export const arbitraryView = (dataset: Dataset): fc.Arbitrary<View> => {
	const ids = dataset.actors.map(({ id }): string => id);
	const fields = {
		filters: arbitraryFilters(dataset),
		selection: arbitrarySelection(dataset),
		tab: fc.constantFrom(...TABS),
		measure: fc.constantFrom(
			'degree',
			'none',
			'weighted-pagerank',
			...dataset.relationTypes.map(({ id }) => `in-degree:${id}`)
		),
		colouring: fc.constantFrom(...COLOURINGS),
		language: fc.constantFrom('', ...nameLanguages(dataset)),
		layout: plain({ id: fc.constantFrom('force', 'circle'), seed: fc.nat(2 ** 31) }),
		positions: some(ids).chain((placed) =>
			fc
				.tuple(...placed.map(() => fc.tuple(coordinate, coordinate)))
				.map((places) =>
					Object.fromEntries<Position>(placed.map((id, index) => [id, places[index] ?? [0, 0]]))
				)
		),
		pinned: some(ids)
	};
	return fc.record(fields, { noNullPrototype: true }) as fc.Arbitrary<View>;
};

/** A dataset with odd ids and a view of it. */
export const datasetAndView = arbitraryDataset.chain((dataset) =>
	fc.tuple(fc.constant(dataset), arbitraryView(dataset))
);
