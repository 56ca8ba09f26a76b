import { describe, expect, it } from 'vitest';
import {
	countInWords,
	ordinalInWords,
	shareInWords,
	withCommas
} from '#lib/core/robustness/count-in-words.ts';
import {
	describeAgreement,
	describeSingleSource,
	describeTied
} from '#lib/core/robustness/evidence-in-words.ts';
import { ROBUSTNESS_CARD } from '#lib/core/robustness/robustness-card.ts';
import {
	describeDraws,
	describeWithoutRelations,
	describeWithoutSources,
	type WithoutSourcesInput
} from '#lib/core/robustness/robustness-in-words.ts';
import type { ActorWorlds } from '#lib/core/robustness/actor-tally.ts';
import type { ActorLeftOut, LeftOutResult } from '#lib/core/robustness/leave-one-out.ts';
import type { WorldsResult } from '#lib/core/robustness/rank-worlds.ts';

const NONE = { count: 0, first: [] };
const listing = (...first: number[]) => ({ count: first.length, first });
const STILL: ActorLeftOut = { lowered: NONE, unranked: NONE, unordered: NONE };
const RANKED: LeftOutResult = { ok: true, ranks: Float64Array.of(1) };
const UNRANKED: LeftOutResult = { ok: false, reason: 'No relation is left.' };
const NAMES = ['X', 'Y', 'Z', 'W', 'V'];
const nameOf = (index: number) => NAMES[index] ?? '?';

describe('without sources', () => {
	const say = (rank: number, actor: Partial<ActorLeftOut>, more: Partial<WithoutSourcesInput> = {}) =>
		describeWithoutSources({
			rank,
			measure: 'betweenness',
			actor: { ...STILL, ...actor },
			results: [RANKED, RANKED],
			nameOf: (index) => `source ${nameOf(index)}`,
			...more
		});

	it.each([
		[say(2, { worst: { rank: 6, without: 0 } }), 'Second by betweenness; falls to sixth without source X.'],
		[
			say(2, { worst: { rank: 3, without: 1 }, best: { rank: 1, without: 0 } }),
			'Second by betweenness; falls to third without source Y; rises to first without source X.'
		],
		[
			say(1, { best: { rank: 1 }, worst: { rank: 1 } }),
			'First by betweenness; keeps its place whichever source is left out.'
		],
		[
			say(4, {}, { sharing: 6 }),
			'Fourth by betweenness, with 6 others; keeps its place whichever source is left out.'
		],
		[say(3, { unranked: listing(1) }), 'Third by betweenness; has no score without source Y.'],
		[
			say(1, {}, { results: [UNRANKED] }),
			'First by betweenness; without source X there is no ranking at all, and it is the only source.'
		],
		[
			say(1, {}, { results: [RANKED, UNRANKED] }),
			'First by betweenness; without source Y there is no ranking at all.'
		],
		[
			say(1, { unranked: listing(0, 1, 2, 3, 4) }),
			'First by betweenness; has no score without source X, source Y, source Z or 2 more.'
		],
		[say(NaN, {}), 'No score by betweenness, so no rank that could rest on a source.']
	])('says: %s', (said, wanted) => {
		expect(said).toBe(wanted);
	});
});

describe('without relations', () => {
	const say = (rank: number, actor: Partial<ActorLeftOut>) =>
		describeWithoutRelations(rank, { ...STILL, ...actor }, nameOf);

	it.each([
		[
			say(1, { lowered: listing(0, 1, 2, 3) }),
			'Rests on 4 relations: without any one of them it is no longer first.'
		],
		[say(1, { lowered: listing(0) }), 'Rests on 1 relation (X): without it, it is no longer first.'],
		[
			say(2, { lowered: listing(0), unranked: listing(2) }),
			'Rests on 2 relations (X and Z): without any one of them it is no longer second.'
		],
		[
			say(1, { unordered: listing(0, 1) }),
			'Rests on 2 relations (X and Y): without any one of them there is no ranking at all.'
		],
		[
			say(1, { lowered: listing(0), unordered: listing(1) }),
			'Rests on 2 relations (X and Y): without any one of them it is no longer first or there is no ranking at all.'
		],
		[say(1, {}), 'No single relation decides: without any one of them it is still first.'],
		[say(3, {}), 'No single relation decides: without any one of them it is still third or better.'],
		[say(NaN, {}), 'No score, so no rank that could rest on a relation.']
	])('says: %s', (said, wanted) => {
		expect(said).toBe(wanted);
	});
});

const DRAWN: WorldsResult = {
	exact: false,
	draws: 1000,
	different: 900,
	uncertain: 30,
	unscored: { draws: 0, share: 0, reasons: [] },
	actors: []
};

describe('over worlds', () => {
	const none = { share: 0, error: 0 };
	const actor = (more: Partial<ActorWorlds>): ActorWorlds => ({
		ranks: [],
		top1: none,
		top3: none,
		unranked: { draws: 0, ...none },
		...more
	});
	const say = (rank: number, own: Partial<ActorWorlds>, worlds: Partial<WorldsResult> = {}) =>
		describeDraws(rank, actor(own), { ...DRAWN, ...worlds });
	const first = { top1: { share: 0.83, error: 0.0119 }, rankBand: { low: 1, high: 3 } };

	it.each([
		[say(1, first), 'First in 83 % of 1,000 draws (± 1 %); between first and third in nine of ten.'],
		[
			say(1, first, { unscored: { draws: 100, share: 0.1, reasons: [] } }),
			'First in 83 % of 900 draws (± 1 %); between first and third in nine of ten.'
		],
		[
			say(1, first, { exact: true, draws: 1024 }),
			'First with a probability of 83 % (exact, over all 1,024 possible worlds); between first and third in nine of ten.'
		],
		[
			say(2, { ranks: [{ rank: 2, draws: 960, share: 0.96, error: 0.0062 }], rankBand: { low: 2, high: 2 } }),
			'Second in 96 % of 1,000 draws (± 0.6 %); second in at least nine of ten.'
		],
		[
			say(5, { rankBand: { low: 6, high: 11 } }),
			'Fifth in none of 1,000 draws; between sixth and 11th in nine of ten.'
		],
		// Of 16 equally likely worlds two actors share the first rank in all: each gets half the credit.
		[
			say(
				1,
				{
					top1: { share: 0.5, error: 0 },
					ranks: [{ rank: 1, draws: 16, share: 1, error: 0 }],
					rankBand: { low: 1, high: 1 }
				},
				{ exact: true, draws: 16 }
			),
			'First with a probability of 50 % (exact, over all 16 possible worlds); where several are first, each counts in part; first in at least nine of ten.'
		],
		[
			say(1, { top1: { share: 1, error: 0 } }, { exact: true, draws: 1 }),
			'First with a probability of 100 % (exact, over the only possible world).'
		],
		[say(1, { top1: { share: 1, error: 0 }, rankBand: { low: 1, high: 1 } }), 'First in all 1,000 draws.'],
		[
			say(1, { ...first, unranked: { draws: 50, share: 0.05, error: 0.007 } }),
			'First in 83 % of 1,000 draws (± 1 %); between first and third in nine of ten; without a score in 5 %.'
		],
		[say(NaN, { unranked: { draws: 1000, share: 1, error: 0 } }), 'No score in any draw.'],
		[
			say(NaN, { unranked: { draws: 600, share: 0.6, error: 0.01 } }),
			'No score in the full ranking, but one in 40 % of the draws.'
		],
		[
			say(1, first, { unscored: { draws: 1000, share: 1, reasons: [] } }),
			'The measure is undefined in every draw.'
		]
	])('says: %s', (said, wanted) => {
		expect(said).toBe(wanted);
	});

	it('says how far the whole order holds', () => {
		expect(
			describeAgreement({ ...DRAWN, agreement: { tau: 0.8234, withoutTau: 0, top3: 0.91, top5: 1 } })
		).toBe(
			'In the draws the order agrees with the full ranking by τ_b = 0.82 on average; of the first three places 91 % stay with the same actors, of the first five 100 %.'
		);
		expect(
			describeAgreement({ ...DRAWN, exact: true, agreement: { withoutTau: 1, top3: 0.5, top5: 0.5 } })
		).toContain('τ_b is undefined');
		expect(describeAgreement(DRAWN)).toBe('In the draws the measure is never defined.');
		expect(describeTied('Iran')).toBe('Shown as tied with Iran: the bands of their ranks overlap.');
	});
});

describe('single sources', () => {
	const say = (relations: number, single: number[], carried: number[], unsupported: number[] = []) =>
		describeSingleSource(
			{
				relations,
				single,
				unsupported,
				carriers: carried.map((count, source) => ({ source, relations: count }))
			},
			nameOf
		);

	it.each([
		[say(3, [0, 1, 2], [3]), 'Every relation rests on one source: X.'],
		[say(3, [0, 1, 2], [2, 1]), 'Every relation rests on one source only, X most often: 2 of 3.'],
		[say(4, [0, 1], [1, 1]), '2 of 4 relations rest on one source only, X most often (1).'],
		[say(4, [0], [1]), '1 of 4 relations rests on one source only, X (1).'],
		[say(2, [], [], [1]), 'No relation rests on one source only. No source supports 1 relation.'],
		[say(0, [], []), 'There is no relation that could rest on a source.']
	])('says: %s', (said, wanted) => {
		expect(said).toBe(wanted);
	});
});

describe('numbers', () => {
	it('are read as words where they are small', () => {
		expect([1, 2, 10, 11, 12, 21, 22, 103, 111, 1013].map(ordinalInWords)).toEqual(
			'first,second,tenth,11th,12th,21st,22nd,103rd,111th'.split(',').concat('1,013th')
		);
		expect([0, 999, 1000, 1234567].map(withCommas)).toEqual(['0', '999', '1,000', '1,234,567']);
		expect([countInWords(1, 'draw'), countInWords(2000, 'draw')]).toEqual(['1 draw', '2,000 draws']);
	});

	it('never round a share to none or all', () => {
		expect([0, 1, 0.834, 0.004, 0.996, 0.0001, 0.9999].map(shareInWords)).toEqual([
			'0 %',
			'100 %',
			'83 %',
			'0.4 %',
			'99.6 %',
			'less than 0.1 %',
			'more than 99.9 %'
		]);
	});
});

it('the card cites its papers by DOI and says that the probabilities are the analyst’s', () => {
	expect(ROBUSTNESS_CARD.reference).toContain('https://doi.org/10.1016/j.socnet.2005.05.001');
	expect(ROBUSTNESS_CARD.caveat).toContain('analyst’s');
	expect(Object.values(ROBUSTNESS_CARD).every((text) => text.length > 0)).toBe(true);
});
