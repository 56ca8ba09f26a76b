import { describe, expect, test } from 'vitest';
import { COMPARISON_CARD, HINGES_CARD, IMPORTANCE_CARD } from '#lib/core/comparison/comparison-cards.ts';
import { toMeasureWords, toMove, toOrdinal } from '#lib/core/comparison/comparison-words.ts';
import { computeComparison } from '#lib/core/comparison/compute-comparison.ts';
import { computeHinges } from '#lib/core/comparison/compute-hinges.ts';
import { computeImportance } from '#lib/core/comparison/compute-importance.ts';
import { deriveSides } from '#lib/core/comparison/derive-sides.ts';
import { describeBalanceChange } from '#lib/core/comparison/describe-balance-change.ts';
import { describeHinges, describeImportance } from '#lib/core/comparison/describe-importance.ts';
import { describeRanks } from '#lib/core/comparison/describe-ranks.ts';
import { describePairChange, describeReachChange } from '#lib/core/comparison/describe-reach-change.ts';
import { exactly } from '#lib/core/comparison/interval.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import { makeRelation } from '../graph/make-relation.ts';
import { makeTies, type Line } from '../measures/make-ties.ts';
import { makeDataset } from '../scene/make-dataset.ts';

const nameOf = (id: string) => id.toUpperCase();
const compare = (before: readonly Line[], after: readonly Line[], left = ['a', 'b', 'c', 'd']) => {
	const found = computeComparison({
		before: makeTies(['a', 'b', 'c', 'd'], before),
		after: makeTies(left, after),
		measureIds: ['degree'],
		pair: ['a', 'c']
	});
	if (found === undefined) throw new Error('stopped');
	return found;
};

test.each([
	[1, '1st'],
	[2, '2nd'],
	[3, '3rd'],
	[4, '4th'],
	[11, '11th'],
	[112, '112th'],
	[23, '23rd']
])('%d as %s', (rank, words) => {
	expect(toOrdinal(rank)).toBe(words);
});

test.each([
	['Betweenness', 'betweenness'],
	['PageRank', 'PageRank'],
	['PN centrality', 'PN centrality'],
	['Katz', 'Katz'],
	['In-degree', 'in-degree']
])('%s inside a sentence', (label, words) => {
	expect(toMeasureWords(label)).toBe(words);
});

test('a move is told only as far as it is known', () => {
	expect(toMove(exactly(7), exactly(5))).toBe('falls from 7 to 5');
	expect(toMove(exactly(0.3), exactly(0.1 + 0.2))).toBe('stays 0.3');
	expect(toMove(exactly(7), { lower: 4, upper: 6 })).toBe('falls from 7 to between 4 and 6 (not proven)');
	expect(toMove(exactly(5), { lower: 4, upper: 6 })).toBe('was 5 and would be between 4 and 6 (not proven)');
});

describe('a chain of friends without its second', () => {
	const found = compare(
		[
			['a', 'b'],
			['b', 'c'],
			['c', 'd']
		],
		[['c', 'd']],
		['a', 'c', 'd']
	);

	test('ranks', () => {
		// Degrees of those who stay: a 1, c 2, d 1, then a 0, c 1, d 1.
		const [ranks] = found.measures.flatMap((one) => describeRanks(one, nameOf));
		expect(ranks).toBe(
			'By degree, ranked among the 3 actors on both sides: A falls from 2nd to 3rd; D rises from 2nd to 1st.'
		);
	});

	test('reach', () => {
		// Six pairs before; c → d after. Of those who stay a reached c and d.
		expect(describeReachChange(found.reach, nameOf)).toEqual([
			'The number of ordered pairs in which one can reach the other falls from 6 to 1.',
			'The mean distance among such pairs falls from 1.67 to 1.',
			expect.stringMatching(/^Fragmentation rises from 0\.639 to 0\.917,/),
			'2 ordered pairs of actors on both sides lose all ways: A to C (was 2 steps) and A to D (was 3 steps).'
		]);
		expect(found.pair && describePairChange(found.pair, nameOf)).toEqual([
			'From A to C before: 1 shortest way of 2 steps: A → B → C.',
			'From A to C after: no way.'
		]);
	});

	test('balance', () => {
		const words = describeBalanceChange(found.balance, nameOf).join(' ');
		expect(words).toContain('The frustration index stays 0, of 3 ties before and 1 tie after.');
		expect(words).toContain('Normalized balance stays 1');
		expect(words).toContain('share of balanced triads is undefined before');
		expect(words).toContain('Nobody changes camp.');
	});
});

test('where all have one score there is no ranking in which anybody could rise', () => {
	const some: readonly Line[] = [['a', 'b']];
	const say = (before: readonly Line[], after: readonly Line[]) =>
		compare(before, after).measures.flatMap((one) => describeRanks(one, nameOf));
	expect(say(some, [])).toEqual([
		'By degree all actors have the same score after, so there is no ranking to compare.'
	]);
	expect(say([], some)).toEqual([
		'By degree all actors have the same score before, so there is no ranking to compare.'
	]);
	expect(say([], [])).toEqual([
		'By degree all actors have the same score before and after, so there is no ranking to compare.'
	]);
});

test('a change of camp that is certain, and one that is not, are told apart', () => {
	const sure = compare(
		[
			['a', 'b'],
			['c', 'd'],
			['a', 'c', 'conflict'],
			['b', 'd', 'conflict']
		],
		[
			['a', 'b', 'conflict'],
			['c', 'd'],
			['a', 'c', 'conflict'],
			['b', 'd']
		]
	);
	expect(describeBalanceChange(sure.balance, nameOf)).toContain('B changes camp.');
	const open = {
		...sure.balance,
		camps: { ...sure.balance.camps, several: true, movers: [{ id: 'b', certain: false }] }
	};
	expect(describeBalanceChange(open, nameOf).join(' ')).toMatch(
		/B changes camp in the splits compared, which may be arbitrary/
	);
});

test('who matters most, and the hinges', () => {
	const ties = makeTies(
		['a', 'b', 'c', 'd'],
		[
			['a', 'b'],
			['b', 'c'],
			['a', 'c', 'conflict'],
			['c', 'd']
		]
	);
	const importance = computeImportance({ ties, measureId: 'pagerank' });
	const words = importance && describeImportance(importance, nameOf);
	expect(words?.[0]).toMatch(
		/^Most is cut apart without C; .*ranking by PageRank changes most without .*balance rises most without/
	);
	const hinges = computeHinges({ ties });
	expect(hinges && describeHinges(hinges, nameOf)[0]).toBe(
		'The frustration index of 1 falls most, by 1, if one of 3 ties turned: A – B (now friendly), A – C (now hostile) or B – C (now friendly).'
	);
});

test('the two sides differ only by what is supposed; who loses all relations stays', () => {
	const dataset = makeDataset(
		['a', 'b', 'c', 'd'],
		[makeRelation('a', 'b'), makeRelation('b', 'c', 'conflict')]
	);
	const { before, after } = deriveSides(dataset, {
		...defaultView(dataset),
		filters: { connectedOnly: true },
		signs: { conflict: -0.5 },
		suppositions: [{ what: 'without-relation', id: 'a-support-b' }]
	});
	expect(before.visible.actors.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	expect(after.visible.actors.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	expect([before.ties.from.length, after.ties.from.length]).toEqual([2, 1]);
	expect(after.ties.types.find(({ id }) => id === 'conflict')?.sign).toBe(-0.5);
});

test.each([COMPARISON_CARD, IMPORTANCE_CARD, HINGES_CARD])(
	'every card is whole and names a paper',
	(card) => {
		for (const text of Object.values(card)) expect(text.length).toBeGreaterThan(10);
		expect(card.reference).toMatch(/https:\/\/doi\.org\//);
	}
);
