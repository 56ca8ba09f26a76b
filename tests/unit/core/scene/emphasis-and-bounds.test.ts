/** What a choice lifts, what of a large graph is drawn, and the sentences that say so. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRelationId, toSourceId } from '#lib/core/model/ids.ts';
import { computeViewScores } from '#lib/core/scene/compute-view-scores.ts';
import { deriveDrawn, MOST_ACTORS, MOST_RELATIONS } from '#lib/core/scene/derive-drawn.ts';
import { deriveEmphasis } from '#lib/core/scene/derive-emphasis.ts';
import { describeShown, describeView } from '#lib/core/scene/describe-view.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import type { Selection } from '#lib/core/view/view.ts';
import { makeRelation } from '../graph/make-relation.ts';
import { makeActor, makeDataset } from './make-dataset.ts';

describe('emphasis', () => {
	const drawn = {
		actors: ['a', 'b', 'c', 'd'].map((id) => makeActor(id)),
		relations: [
			makeRelation('a', 'b'),
			makeRelation('b', 'a', 'conflict'),
			makeRelation('b', 'c', 'support', { citations: [{ source: toSourceId('s2'), stance: 'disputes' }] })
		]
	};
	const lifted = (selection: Selection) => {
		const emphasis = deriveEmphasis(selection, drawn);
		const of = (what: 'actor' | 'relation', items: readonly { id: string }[]) =>
			items.filter(({ id }) => emphasis[what](id) === 'lifted').map(({ id }) => id);
		return [...of('actor', drawn.actors), ...of('relation', drawn.relations)].join(' ');
	};

	test.each<[string, Selection, string]>([
		['an actor: its neighbourhood', { what: 'actor', id: 'a' }, 'a b a-support-b b-conflict-a'],
		['an actor without relations: itself', { what: 'actor', id: 'd' }, 'd'],
		[
			'a pair: the two and what is between them',
			{ what: 'pair', ids: ['a', 'b'] },
			'a b a-support-b b-conflict-a'
		],
		['a pair without relations: the two', { what: 'pair', ids: ['a', 'd'] }, 'a d'],
		['a relation: itself and its ends', { what: 'relation', id: 'b-support-c' }, 'b c b-support-c'],
		['a source: what it speaks of', { what: 'source', id: 's2' }, 'b c b-support-c']
	])('%s', (_what, selection, expected) => {
		expect(lifted(selection)).toBe(expected);
		expect(deriveEmphasis(selection, drawn).actor('nobody')).toBe('faded');
	});

	test.each<Selection>([
		{ what: 'nothing' },
		{ what: 'actor', id: 'filtered-away' },
		{ what: 'pair', ids: ['filtered-away', 'too'] },
		{ what: 'relation', id: 'filtered-away' },
		{ what: 'source', id: 'silent' }
	])('%j concerns nothing on screen and fades nothing', (selection) => {
		const emphasis = deriveEmphasis(selection, drawn);
		expect(drawn.actors.map(({ id }) => emphasis.actor(id))).toEqual(Array(4).fill('plain'));
		expect(drawn.relations.map(({ id }) => emphasis.relation(id))).toEqual(Array(3).fill('plain'));
	});
});

describe('what of a large graph is drawn', () => {
	const large = fc
		.record({
			count: fc.integer({ min: 1, max: 700 }),
			ties: fc.array(fc.tuple(fc.nat(699), fc.nat(699)), { maxLength: 200 }),
			repeat: fc.integer({ min: 1, max: 12 }),
			wanted: fc.uniqueArray(fc.nat(699), { maxLength: 20 })
		})
		.map(({ count, ties, repeat, wanted }) => ({
			actors: Array.from({ length: count }, (_, index) => makeActor(`n${index}`)),
			relations: ties.flatMap(([from, to], tie) =>
				Array.from({ length: repeat }, (_, copy) =>
					makeRelation(`n${from % count}`, `n${to % count}`, 'support', {
						id: toRelationId(`${tie}.${copy}`)
					})
				)
			),
			wanted: new Set(wanted.map((index) => `n${index % count}`))
		}));
	const score = (id: string) => (Number(id.slice(1)) % 7 === 0 ? NaN : (Number(id.slice(1)) * 37) % 101);

	test('is bounded, keeps who is wanted, keeps the order, and counts what it leaves out', () => {
		fc.assert(
			fc.property(large, ({ actors, relations, wanted }) => {
				const drawn = deriveDrawn({ actors, relations }, score, wanted);
				expect(drawn.actors.length).toBe(Math.min(actors.length, MOST_ACTORS));
				expect(drawn.relations.length).toBeLessThanOrEqual(MOST_RELATIONS);
				expect(drawn.leftOut).toEqual({
					actors: actors.length - drawn.actors.length,
					relations: relations.length - drawn.relations.length
				});
				const there = new Set<string>(drawn.actors.map(({ id }) => id));
				expect([...wanted].filter((id) => !there.has(id))).toEqual([]);
				expect(drawn.relations.every(({ from, to }) => there.has(from) && there.has(to))).toBe(true);
				expect(drawn.actors).toEqual(actors.filter(({ id }) => there.has(id)));
				const kept = new Set(drawn.relations);
				expect(drawn.relations).toEqual(relations.filter((relation) => kept.has(relation)));
			}),
			{ numRuns: 40 }
		);
	});

	test('leaves out nobody with a higher score than somebody who is drawn unasked', () => {
		const actors = Array.from({ length: 500 }, (_, index) => makeActor(`n${index}`));
		const drawn = deriveDrawn({ actors, relations: [] }, score, new Set());
		const there = new Set(drawn.actors);
		const least = Math.min(...drawn.actors.map(({ id }) => score(id)));
		const left = actors.filter((actor) => !there.has(actor)).map(({ id }) => score(id));
		expect(left.every((one) => Number.isNaN(one) || one <= least)).toBe(true);
	});

	test('a graph within the bounds comes back whole', () => {
		const actors = Array.from({ length: MOST_ACTORS }, (_, index) => makeActor(`n${index}`));
		expect(deriveDrawn({ actors, relations: [] }, () => NaN, new Set()).actors).toBe(actors);
	});

	test.each(['none', 'eigenvector'])(
		'by %s, which ranks nobody here, those with the most relations',
		(measure) => {
			// Only the last two of 400 have a relation.
			const ids = Array.from({ length: 400 }, (_, index) => `n${index}`);
			const dataset = makeDataset(ids, [makeRelation('n398', 'n399')]);
			const { drawn } = computeViewScores(dataset, { ...defaultView(dataset), measure });
			expect(drawn.relations).toHaveLength(1);
		}
	);

	test('both actors of a chosen pair are drawn', () => {
		const ids = Array.from({ length: 400 }, (_, index) => `n${index}`);
		const dataset = makeDataset(ids, [makeRelation('n0', 'n1')]);
		const view = { ...defaultView(dataset), selection: { what: 'pair', ids: ['n398', 'n399'] } as const };
		const { drawn } = computeViewScores(dataset, view);
		expect(drawn.actors.slice(-2).map(({ id }) => id)).toEqual(['n398', 'n399']);
	});
});

describe('the view in words', () => {
	const dataset = makeDataset(['a', 'b'], [makeRelation('a', 'b')]);
	const whole = {
		actors: dataset.actors,
		relations: dataset.relations,
		leftOut: { actors: 0, relations: 0 }
	};
	const view = defaultView(dataset);

	test('says what is shown, of what, in the right number', () => {
		expect(describeShown(dataset, whole)).toBe('2 of 2 actors, 1 of 1 relation');
		const one = { ...whole, actors: dataset.actors.slice(1), relations: [] };
		expect(describeShown(dataset, one)).toBe('1 of 2 actors, 0 of 1 relation');
	});

	test('says that there is no filter and no measure', () => {
		expect(describeView(dataset, view, whole, undefined)).toEqual([
			'2 of 2 actors, 1 of 1 relation.',
			'No filter.',
			'All actors in one size.'
		]);
	});

	test('names filters and the measure as the legend names it, and what is left out for legibility', () => {
		const filters = { types: ['support'], minConfidence: 'high' } as const;
		const part = { ...whole, leftOut: { actors: 1, relations: 2 } };
		const lines = describeView(dataset, { ...view, filters }, part, 'PageRank');
		expect(lines[1]).toBe('Shown: support only; high confidence only.');
		expect(lines[2]).toMatch(/^Size: PageRank, /);
		expect(lines[3]).toMatch(/^For legibility 1 actor and 2 relations .* not drawn/);
	});
});
