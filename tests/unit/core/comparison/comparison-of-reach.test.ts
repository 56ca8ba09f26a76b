/** What a supposition changes in who can reach whom: pairs cut off and joined, ways longer and shorter. */
import { describe, expect, test } from 'vitest';
import { computeComparison } from '#lib/core/comparison/compute-comparison.ts';
import { listShortestWays } from '#lib/core/comparison/list-shortest-ways.ts';
import { buildNetwork } from '#lib/core/graph/network.ts';
import { makeTies, type Line } from '../measures/make-ties.ts';

const ABCD = ['a', 'b', 'c', 'd'];
function compare(
	before: readonly Line[],
	after: readonly Line[],
	more: { actors?: string[]; left?: string[]; pair?: [string, string]; measure?: string } = {}
) {
	const { actors = ABCD, left = actors, pair, measure = 'degree' } = more;
	const found = computeComparison({
		before: makeTies(actors, before),
		after: makeTies(left, after),
		measureIds: [measure],
		...(pair === undefined ? {} : { pair })
	});
	if (found === undefined) throw new Error('The comparison stopped.');
	return found;
}

describe('reach', () => {
	test('a chain without its middle', () => {
		const { reach } = compare(
			[
				['a', 'b'],
				['b', 'c']
			],
			[],
			{ actors: ['a', 'b', 'c'], left: ['a', 'c'] }
		);
		// Before: a–b 1, b–c 1, a–c 2: three pairs, mean 4/3, 1 + 1 + ½ over 6. After: nothing, of the same 6.
		expect(reach).toEqual({
			ok: true,
			before: { pairs: 3, meanDistance: 4 / 3, fragmentation: 1 - 2.5 / 6 },
			after: { pairs: 0, fragmentation: 1 },
			cut: { count: 1, listed: [{ from: 'a', to: 'c', before: 2 }] },
			joined: { count: 0, listed: [] },
			longer: { count: 0, listed: [] },
			shorter: { count: 0, listed: [] }
		});
	});

	test('a short cut taken away, and a way where there was none', () => {
		const { reach } = compare(
			[
				['a', 'b'],
				['b', 'c'],
				['a', 'c']
			],
			[
				['a', 'b'],
				['b', 'c'],
				['c', 'd']
			]
		);
		expect(reach).toMatchObject({
			longer: { count: 1, listed: [{ from: 'a', to: 'c', before: 1, after: 2 }] },
			joined: {
				count: 3,
				listed: [
					{ from: 'c', to: 'd', after: 1 },
					{ from: 'b', to: 'd', after: 2 },
					{ from: 'a', to: 'd', after: 3 }
				]
			}
		});
	});

	test('the ways of a pair', () => {
		const { pair } = compare(
			[
				['a', 'b'],
				['b', 'd'],
				['a', 'c'],
				['c', 'd']
			],
			[
				['a', 'b'],
				['b', 'd']
			],
			{
				pair: ['a', 'd']
			}
		);
		expect(pair?.before).toEqual({
			length: 2,
			total: 2,
			ways: [
				['a', 'b', 'd'],
				['a', 'c', 'd']
			]
		});
		expect(pair?.after).toEqual({ length: 2, total: 1, ways: [['a', 'b', 'd']] });
		expect(compare([], [], { pair: ['a', 'z'] }).pair).toEqual({
			from: 'a',
			to: 'z',
			missingBefore: ['z'],
			missingAfter: ['z']
		});
	});

	test('many shortest ways are counted, few listed', () => {
		// Ten diamonds in a row: 2¹⁰ ways of 20 steps.
		const lines = Array.from({ length: 10 }, (_, n): Line[] => [
			[`j${n}`, `u${n}`],
			[`j${n}`, `v${n}`],
			[`u${n}`, `j${n + 1}`],
			[`v${n}`, `j${n + 1}`]
		]).flat();
		const actors = [...new Set(lines.flatMap(([from, to]) => [from, to]))];
		const { unweightedArcs } = buildNetwork(makeTies(actors, lines));
		const found = listShortestWays(unweightedArcs, actors.indexOf('j0'), actors.indexOf('j10'));
		expect([found?.length, found?.total, found?.ways.length]).toEqual([20, 1024, 12]);
	});
});
