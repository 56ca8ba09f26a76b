/** Graphs so small that each figure is worked out in a comment. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeComparison } from '#lib/core/comparison/compute-comparison.ts';
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

describe('ranks', () => {
	// Degrees before: a 3, b 2, c 2, d 1; after: a 2, b 2, c 3, d 3.
	const before: Line[] = [
		['a', 'b'],
		['a', 'c'],
		['a', 'd'],
		['b', 'c']
	];
	const after: Line[] = [
		['a', 'c'],
		['a', 'd'],
		['b', 'c'],
		['d', 'b'],
		['d', 'c']
	];
	const [ranks] = compare(before, after).measures;

	test('scores, ranks and changes by actor, by rank before', () => {
		expect(ranks?.actors).toEqual([
			{
				id: 'a',
				before: { score: 3, rank: 1 },
				after: { score: 2, rank: 3 },
				change: -1,
				among: { before: 1, after: 3 }
			},
			{
				id: 'b',
				before: { score: 2, rank: 2 },
				after: { score: 2, rank: 3 },
				change: 0,
				among: { before: 2, after: 3 }
			},
			{
				id: 'c',
				before: { score: 2, rank: 2 },
				after: { score: 3, rank: 1 },
				change: 1,
				among: { before: 2, after: 1 }
			},
			{
				id: 'd',
				before: { score: 1, rank: 4 },
				after: { score: 3, rank: 1 },
				change: 2,
				among: { before: 4, after: 1 }
			}
		]);
		expect([ranks?.gain, ranks?.lose]).toEqual([['d'], ['a']]);
	});

	test('τ_b: no pair agrees, three disagree, one tie before, two after: −3/√(5·4)', () => {
		expect(ranks?.tau).toBeCloseTo(-3 / Math.sqrt(20), 12);
	});

	test('scores of one kind on both sides, when the only directed relation goes or comes', () => {
		const path: Line[] = [
			['a', 'b', 'alliance'],
			['b', 'c', 'alliance']
		];
		const scoresOf = (was: readonly Line[], is: readonly Line[]) =>
			compare(was, is, { measure: 'betweenness' }).measures[0]?.actors.find(({ id }) => id === 'b');
		// Ordered pairs through b on both sides: a→c, c→a; with c → d also a→d.
		const longer: Line[] = [...path, ['c', 'd']];
		expect(scoresOf(longer, path)).toMatchObject({ before: { score: 3 }, after: { score: 2 }, change: -1 });
		expect(scoresOf(path, longer)).toMatchObject({ before: { score: 2 }, after: { score: 3 }, change: 1 });
		// Without any direction, or nothing left, pairs are unordered: a–c.
		expect(scoresOf(path, [...path, ['c', 'd', 'alliance']])).toMatchObject({
			before: { score: 1 },
			after: { score: 2 }
		});
		expect(scoresOf(path, [])).toMatchObject({ before: { score: 1 }, after: { score: 0 } });
	});

	test('an actor who leaves lifts nobody', () => {
		// In-degree a 0, b 1, c 2, d 3; without d the others keep 0, 1, 2.
		const lines: Line[] = [
			['a', 'b'],
			['a', 'c'],
			['b', 'c'],
			['a', 'd'],
			['b', 'd'],
			['c', 'd']
		];
		const { measures, gone, actors } = compare(lines, lines.slice(0, 3), {
			left: ['a', 'b', 'c'],
			measure: 'in-degree'
		});
		expect(measures[0]).toMatchObject({ tau: 1, gain: [], lose: [], compared: 3 });
		expect(measures[0]?.actors[1]).toMatchObject({ id: 'c', before: { rank: 2 }, after: { rank: 1 } });
		expect([gone, actors.common]).toEqual([['d'], 3]);
	});

	test('what means nothing says so', () => {
		const one = compare(
			[['a', 'b']],
			[
				['a', 'b'],
				['c', 'd']
			]
		);
		expect(one.measures[0]).not.toHaveProperty('tau');
		expect(one.measures[0]?.noTauBecause).toMatch(/share one score/);
		const acyclic = compare(
			[
				['a', 'b'],
				['b', 'a']
			],
			[['a', 'b']],
			{ measure: 'eigenvector' }
		);
		expect(acyclic.measures[0]?.unscored.after).toMatch(/./);
		expect(
			computeComparison({ before: makeTies(ABCD, []), after: makeTies(ABCD, []), measureIds: ['x'] })
		).toMatchObject({
			unknownMeasures: ['x'],
			measures: []
		});
	});
});

describe('balance', () => {
	test('who goes over, proven when there is one best split on either side', () => {
		// {a, b} against {c, d}; then b leaves a and joins d: {a} against {b, c, d}. Both are balanced.
		const { balance } = compare(
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
		expect(balance.change).toMatchObject({
			frustration: { lower: 0, upper: 0 },
			normalized: { lower: 0, upper: 0 }
		});
		expect(balance.before.camps).toEqual([
			['a', 'b'],
			['c', 'd']
		]);
		expect(balance.camps).toMatchObject({
			compared: 4,
			movers: [{ id: 'b', certain: true }],
			several: false
		});
		// Pairs together in both 1, before 2, after 3, of 6: expected 1, so (1 − 1)/(2.5 − 1) = 0.
		expect(balance.camps.agreement).toBeCloseTo(0, 12);
	});

	test('with several best splits no change of camp is certain', () => {
		// Friends of two foes: three best splits of one error; without the enmity one camp of three.
		const friends: Line[] = [
			['a', 'x'],
			['c', 'x']
		];
		const { balance } = compare([...friends, ['a', 'c', 'conflict']], friends, { actors: ['a', 'c', 'x'] });
		expect(balance.change).toMatchObject({
			frustration: { lower: -1, upper: -1 },
			clusterErrors: { lower: -1, upper: -1 }
		});
		expect(balance.before).toMatchObject({ optima: 3, balancedShare: 0 });
		expect(balance.change).not.toHaveProperty('balancedShare');
		expect(balance.camps.several).toBe(true);
		expect(balance.camps.movers.filter(({ certain }) => certain)).toEqual([]);
	});

	test('falling apart is no change of camp', () => {
		// a and b, c and d are friends, b and c foes; without the enmity two parts whose camps have nothing to do with
		// each other.
		const { balance } = compare(
			[
				['a', 'b'],
				['b', 'c', 'conflict'],
				['c', 'd']
			],
			[
				['a', 'b'],
				['c', 'd']
			]
		);
		expect(balance.camps.movers).toEqual([]);
		expect(balance.camps.agreement).toBe(1);
	});

	test('without a tie there is no normalized balance, and no agreement', () => {
		const { balance } = compare([['a', 'b']], []);
		expect(balance.after).not.toHaveProperty('normalized');
		expect(balance.camps).toMatchObject({ compared: 0, noAgreementBecause: expect.stringMatching(/./) });
	});
});

const arbitraryLines = fc.array(
	fc.tuple(
		fc.constantFrom(...ABCD),
		fc.constantFrom(...ABCD),
		fc.constantFrom('support', 'conflict', 'rivalry')
	),
	{ maxLength: 10 }
);

test('nothing changes between a network and itself; the answer survives a structured clone', () => {
	fc.assert(
		fc.property(arbitraryLines, (lines) => {
			const found = compare(lines, lines, { measure: 'betweenness' });
			expect(structuredClone(found)).toEqual(found);
			const [ranks] = found.measures;
			expect(ranks?.tau === undefined || ranks.tau === 1).toBe(true);
			expect([ranks?.gain, ranks?.lose, found.gone, found.come]).toEqual([[], [], [], []]);
			expect(found.balance.change.frustration).toEqual({ lower: 0, upper: 0 });
			expect(found.balance.camps.movers).toEqual([]);
			expect(found.reach).toMatchObject({ cut: { count: 0 }, joined: { count: 0 }, longer: { count: 0 } });
		}),
		{ numRuns: 60 }
	);
});

test('there and back: what is gained one way is lost the other', () => {
	fc.assert(
		fc.property(arbitraryLines, arbitraryLines, (one, two) => {
			const [there, back] = [compare(one, two), compare(two, one)];
			const { reach: out } = there;
			const { reach: home } = back;
			if (!out.ok || !home.ok) throw new Error('Small networks are never too large.');
			expect([out.cut.count, out.longer.count]).toEqual([home.joined.count, home.shorter.count]);
			expect(out.after).toEqual(home.before);
			expect(there.measures[0]?.tau ?? 9).toBeCloseTo(back.measures[0]?.tau ?? 9, 12);
		}),
		{ numRuns: 60 }
	);
});

test('progress ends at the end, and a caller can stop', () => {
	const ties = makeTies(ABCD, [['a', 'b']]);
	const seen: [number, number][] = [];
	const question = { before: ties, after: ties, measureIds: ['degree'] };
	computeComparison(question, { onProgress: (done, total) => seen.push([done, total]) });
	const [done, total] = seen.at(-1) ?? [];
	expect(done).toBe(total);
	expect(computeComparison(question, { shouldStop: () => true })).toBeUndefined();
});
