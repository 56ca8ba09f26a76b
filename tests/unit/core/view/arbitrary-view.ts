/** Arbitrary views that fit a dataset, in the form in which the program keeps them: nothing unknown, nothing twice. */
import fc from 'fast-check';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { CONFIDENCES, STATUSES } from '#lib/core/model/relation.ts';
import { nameLanguages } from '#lib/core/view/name-languages.ts';
import { isSameSubject, type Supposition } from '#lib/core/view/supposition.ts';
import {
	ANALYSES,
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

const anyOf = (items: readonly { id: string }[]): readonly fc.Arbitrary<string>[] =>
	items.length === 0 ? [] : [fc.constantFrom(...items.map(({ id }) => id))];

/** Suppositions about what the dataset has, each about something else. */
export function arbitrarySuppositions(dataset: Dataset): fc.Arbitrary<readonly Supposition[]> {
	const { actors, relations, sources, relationTypes } = dataset;
	const [actor, relation, source, type] = [actors, relations, sources, relationTypes].map(anyOf);
	const kinds: fc.Arbitrary<Supposition>[] = [
		...(actor ?? []).map((id) => id.map((known): Supposition => ({ what: 'without-actor', id: known }))),
		...(relation ?? []).map((id) =>
			id.map((known): Supposition => ({ what: 'without-relation', id: known }))
		),
		...(source ?? []).map((id) => id.map((known): Supposition => ({ what: 'without-source', id: known }))),
		...(relation ?? []).flatMap((id) =>
			(type ?? []).map((as) =>
				fc.tuple(id, as).map(([known, other]): Supposition => ({ what: 'instead', id: known, type: other }))
			)
		),
		...(actor ?? []).flatMap((end) =>
			(type ?? []).map((as) =>
				fc
					.tuple(end, end, as)
					.map(([from, to, other]): Supposition => ({ what: 'added', from, to, type: other }))
			)
		)
	];
	if (kinds.length === 0) return fc.constant([]);
	return fc
		.array(fc.oneof(...kinds), { maxLength: 6 })
		.map((list) => list.filter((one) => one.what !== 'added' || one.from !== one.to))
		.map((list) =>
			list.filter((one, index) => list.findIndex((other) => isSameSubject(one, other)) === index)
		);
}

/** Numbers by some of the keys; -0 does not survive an address. */
const numbers = (keys: readonly string[], min: number) =>
	some(keys).chain((chosen) =>
		fc
			.tuple(...chosen.map(() => fc.double({ min, max: 1, noNaN: true })))
			.map((values) => Object.fromEntries(chosen.map((key, index) => [key, (values[index] ?? 0) + 0])))
	);

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
		grouped: fc.boolean(),
		analysis: fc.constantFrom(...ANALYSES),
		signs: numbers(
			dataset.relationTypes.map(({ id }) => id),
			-1
		),
		balance: fc.record(
			{ directed: fc.boolean(), weighted: fc.constant(true) },
			{ requiredKeys: [], noNullPrototype: true }
		),
		probabilities: numbers(CONFIDENCES, 0),
		folded: some(ids),
		suppositions: arbitrarySuppositions(dataset),
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
