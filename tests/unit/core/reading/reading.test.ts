import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toActorId, toSourceId } from '#lib/core/model/ids.ts';
import { applySuppositions } from '#lib/core/reading/apply-suppositions.ts';
import { deriveReading } from '#lib/core/reading/derive-reading.ts';
import { describeReading } from '#lib/core/reading/describe-reading.ts';
import { deriveFoldedInto, foldParts, listWholes } from '#lib/core/reading/fold-parts.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Supposition } from '#lib/core/view/supposition.ts';
import { arbitraryDataset } from '../../codecs/arbitrary-dataset.ts';
import { makeRelation } from '../graph/make-relation.ts';
import { makeActor, makeDataset } from '../scene/make-dataset.ts';
import { arbitrarySuppositions } from '../view/arbitrary-view.ts';

const part = (id: string, partOf: string, core = false) => makeActor(id, { core, partOf: toActorId(partOf) });
const cite = (source: string, stance: 'supports' | 'disputes' = 'supports') => ({
	source: toSourceId(source),
	stance
});

/** Iran and the government with its army and, within it, the guard; protesters act on the guard. */
const state = makeDataset(
	['iran', 'government', part('army', 'government'), part('guard', 'army'), 'protesters'],
	[
		makeRelation('iran', 'government', 'pressure', { claim: 'Iran threatens to close the border.' }),
		makeRelation('iran', 'guard', 'support', { citations: [cite('s1'), cite('s2')] }),
		makeRelation('army', 'government', 'support', { citations: [cite('s2')] }),
		makeRelation('protesters', 'guard', 'conflict', { citations: [cite('s1'), cite('s2', 'disputes')] })
	]
);
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const suppose = (...suppositions: Supposition[]) => applySuppositions(state, suppositions);

describe('suppositions', () => {
	test('nothing supposed is the dataset itself', () => {
		expect(suppose().dataset).toBe(state);
	});

	test('without an actor its relations fall away and its parts stand alone', () => {
		const { dataset } = suppose({ what: 'without-actor', id: 'army' });
		expect(idsOf(dataset.actors)).toEqual(['iran', 'government', 'guard', 'protesters']);
		expect(dataset.actors[2]).not.toHaveProperty('partOf');
		expect(idsOf(dataset.relations)).not.toContain('army-support-government');
		expect(dataset.relations).toHaveLength(3);
	});

	test('without a source only what another source supports stays, with what is left of its citations', () => {
		const { dataset } = suppose({ what: 'without-source', id: 's1' });
		// The second names s1 and s2, the third s2 alone; the fourth is only disputed by s2.
		expect(idsOf(dataset.relations)).toEqual(['iran-support-guard', 'army-support-government']);
		expect(dataset.relations[0]?.citations).toEqual([cite('s2')]);
		expect(idsOf(dataset.sources)).toEqual(['s2']);
	});

	test('another type keeps claim and citations, and the relation is marked', () => {
		const one: Supposition = { what: 'instead', id: 'iran-pressure-government', type: 'support' };
		const { dataset, supposed } = suppose(one);
		expect(dataset.relations[0]).toEqual({ ...state.relations[0], type: 'support' });
		expect([...supposed]).toEqual([['iran-pressure-government', one]]);
		expect(suppose({ ...one, type: 'pressure' }).supposed.size).toBe(0);
	});

	test('an added relation has no citation, an id of its own and is marked', () => {
		const one: Supposition = { what: 'added', from: 'guard', to: 'iran', type: 'support' };
		const { dataset, supposed } = suppose(one);
		const added = dataset.relations.at(-1);
		expect(added).toMatchObject({ from: 'guard', to: 'iran', type: 'support', strength: 1, citations: [] });
		expect(supposed.get(added?.id ?? '')).toEqual(one);
	});

	test('nothing is marked or added about what another supposition took away', () => {
		const { dataset, supposed } = suppose(
			{ what: 'added', from: 'iran', to: 'army', type: 'support' },
			{ what: 'instead', id: 'iran-pressure-government', type: 'support' },
			{ what: 'without-actor', id: 'iran' }
		);
		expect(supposed.size).toBe(0);
		expect(idsOf(dataset.relations)).toEqual(['army-support-government', 'protesters-conflict-guard']);
	});

	test('an id that is taken is not taken twice', () => {
		const first = suppose({ what: 'added', from: 'iran', to: 'army', type: 'support' }).dataset;
		const again = applySuppositions(first, [{ what: 'added', from: 'iran', to: 'army', type: 'support' }]);
		expect(new Set(idsOf(again.dataset.relations)).size).toBe(again.dataset.relations.length);
	});
});

describe('folding', () => {
	test('parts of parts go along, to the outermost whole that was chosen', () => {
		expect([...deriveFoldedInto(state.actors, ['government'])]).toEqual([
			['army', 'government'],
			['guard', 'government']
		]);
		expect([...deriveFoldedInto(state.actors, ['army'])]).toEqual([['guard', 'army']]);
		expect([...deriveFoldedInto(state.actors, ['government', 'army']).values()]).toEqual([
			'government',
			'government'
		]);
	});

	test('a relation within the whole becomes one of the whole with itself', () => {
		const { dataset } = foldParts(state, ['government']);
		expect(dataset.relations.map(({ from, to }) => `${from} ${to}`)).toEqual([
			'iran government',
			'iran government',
			'government government',
			'protesters government'
		]);
	});

	test('the main cast is not folded, unless there is no other', () => {
		const mixed = makeDataset(['w', part('minister', 'w', true), makeActor('x', { core: false })]);
		expect(deriveFoldedInto(mixed.actors, ['w']).size).toBe(0);
		const allMain = makeDataset(['w', part('minister', 'w', true)]);
		expect(deriveFoldedInto(allMain.actors, ['w']).size).toBe(1);
	});

	test('wholes are listed with the number of their parts', () => {
		expect(listWholes(state.actors).map(({ actor, parts }) => [actor.id, parts])).toEqual([
			['government', 2],
			['army', 1]
		]);
	});

	test('a chain of many thousand parts is walked once', () => {
		const chain = Array.from({ length: 20_000 }, (_, index) =>
			index === 0 ? makeActor('a0') : part(`a${index}`, `a${index - 1}`)
		);
		expect(listWholes(chain).map(({ parts }) => parts)).toEqual(
			Array.from({ length: 19_999 }, (_, index) => 19_999 - index)
		);
		const inner = deriveFoldedInto(chain, ['a5', 'a10000']);
		expect(inner.get('a19999')).toBe('a5');
		expect(inner.size).toBe(19_994);
	});

	test('each whole holds as many parts as folding into it alone takes in', () => {
		const tree = [
			'top',
			part('left', 'top'),
			part('right', 'top'),
			part('leaf', 'left'),
			part('other', 'left'),
			part('deep', 'leaf')
		];
		const { actors } = makeDataset(tree.toReversed());
		for (const { actor, parts } of listWholes(actors))
			expect(parts).toBe(deriveFoldedInto(actors, [actor.id]).size);
		expect(listWholes(actors).map(({ actor, parts }) => [actor.id, parts])).toEqual([
			['leaf', 1],
			['left', 3],
			['top', 5]
		]);
	});

	test('a circle of parts ends', () => {
		const circle = [part('a', 'b'), part('b', 'a')];
		expect(deriveFoldedInto(circle, ['a']).get('b')).toBe('a');
	});
});

describe('for every dataset', () => {
	/** A dataset in which every actor but the first may be part of an earlier one, with suppositions and wholes. */
	const cases = arbitraryDataset.chain((dataset) =>
		fc
			.tuple(
				...dataset.actors.map((_, index) => fc.option(fc.nat(Math.max(0, index - 1)), { nil: undefined }))
			)
			.chain((parents) => {
				const actors = dataset.actors.map((actor, index) => {
					const whole = index === 0 ? undefined : dataset.actors[parents[index] ?? -1];
					return whole === undefined ? actor : { ...actor, partOf: whole.id };
				});
				const nested: Dataset = { ...dataset, actors };
				return fc.tuple(
					fc.constant(nested),
					fc.shuffledSubarray(idsOf(actors)),
					arbitrarySuppositions(nested)
				);
			})
	);

	test('folding keeps every relation with its type, claim and citations; unfolding gives the original back', () => {
		fc.assert(
			fc.property(cases, ([dataset, wholes]) => {
				const folded = foldParts(dataset, wholes).dataset;
				const without = (relations: Dataset['relations']) =>
					relations.map(({ from: _from, to: _to, ...rest }) => rest);
				expect(without(folded.relations)).toEqual(without(dataset.relations));
				expect(foldParts(dataset, []).dataset).toBe(dataset);
				expect(foldParts(dataset, wholes.toReversed())).toEqual(foldParts(dataset, wholes));
			}),
			{ numRuns: 60 }
		);
	});

	test('the order of suppositions does not matter', () => {
		fc.assert(
			fc.property(cases, ([dataset, , suppositions]) => {
				const turned = applySuppositions(dataset, suppositions.toReversed());
				const plain = applySuppositions(dataset, suppositions);
				expect(turned.dataset).toEqual(plain.dataset);
				expect(new Map(turned.supposed)).toEqual(plain.supposed);
			}),
			{ numRuns: 100 }
		);
	});

	test('a reading is a dataset whose ends, sources and ids hold', () => {
		fc.assert(
			fc.property(cases, ([original, folded, suppositions]) => {
				const { dataset, supposed } = deriveReading(original, { suppositions, folded });
				const actors = new Set(idsOf(dataset.actors));
				const sources = new Set(idsOf(dataset.sources));
				const relations = new Set(idsOf(dataset.relations));
				expect(relations.size).toBe(dataset.relations.length);
				for (const { from, to, citations, id } of dataset.relations) {
					expect(actors.has(from) && actors.has(to)).toBe(true);
					expect(citations.every(({ source }) => sources.has(source))).toBe(true);
					expect(citations.length > 0 || supposed.get(id)?.what === 'added').toBe(true);
				}
				for (const id of supposed.keys()) expect(relations.has(id)).toBe(true);
				for (const { partOf } of dataset.actors)
					expect(partOf === undefined || actors.has(partOf)).toBe(true);
			}),
			{ numRuns: 100 }
		);
	});
});

describe('in words', () => {
	const describeAll = (folded: readonly string[], ...suppositions: Supposition[]) =>
		describeReading(deriveReading(state, { suppositions, folded }));

	test('nothing, when the dataset is read as it was coded', () => {
		expect(describeAll([])).toEqual([]);
	});

	test('what is supposed, by the names of the original', () => {
		expect(
			describeAll(
				[],
				{ what: 'without-actor', id: 'iran' },
				{ what: 'instead', id: 'iran-pressure-government', type: 'support' },
				{ what: 'added', from: 'protesters', to: 'army', type: 'support' },
				{ what: 'without-relation', id: 'army-support-government' },
				{ what: 'without-source', id: 's2' }
			)
		).toEqual([
			'Hypothetical: without IRAN; “Iran threatens to close the border” counted as Support instead of Pressure; PROTESTERS supports ARMY added; without “ARMY supports GOVERNMENT”; without the source “Report s2”.'
		]);
	});

	test('what is folded, and how many', () => {
		expect(describeAll(['government'])).toEqual(['Folded: 2 actors into GOVERNMENT.']);
	});

	test('a long claim ends at a word', () => {
		const long = makeDataset(
			['a', 'b'],
			[makeRelation('a', 'b', 'support', { claim: `${'word '.repeat(40)}end.` })]
		);
		const reading = deriveReading(long, {
			folded: [],
			suppositions: [{ what: 'without-relation', id: 'a-support-b' }]
		});
		expect(describeReading(reading)[0]).toMatch(/^Hypothetical: without “(word ){10,14}…”\.$/);
	});
});
