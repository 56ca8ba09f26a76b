import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeHinges } from '#lib/core/comparison/compute-hinges.ts';
import { computeImportance, type ImportanceQuestion } from '#lib/core/comparison/compute-importance.ts';
import { computeTriads } from '#lib/core/signed/triads.ts';
import { computeFrustration } from '#lib/core/signed/frustration.ts';
import { plenty, signedTies, WORKED } from '../signed/balance-of.ts';
import { makeTies, readTies, type Line } from '../measures/make-ties.ts';

function importanceOf(question: Omit<ImportanceQuestion, 'measureId'> & { measureId?: string }) {
	const found = computeImportance({ measureId: 'degree', ...question });
	if (found?.ok !== true) throw new Error(found?.reason ?? 'stopped');
	return found;
}
const CHAIN = makeTies(
	[...'abcde'],
	[
		['a', 'b'],
		['b', 'c'],
		['c', 'd'],
		['d', 'e']
	]
);

describe('who matters most', () => {
	test('in a chain the middle: it takes most with it', () => {
		const { rows, leaders, whole } = importanceOf({ ties: CHAIN });
		// Σ 1/d = 4·1 + 3·½ + 2·⅓ + ¼ = 77/12 over 20 pairs; without c only a → b and d → e are left.
		expect(whole.fragmentation).toBeCloseTo(1 - 77 / 12 / 20, 12);
		expect(rows[0]).toMatchObject({ id: 'c', rank: 1 });
		expect(rows[0]?.figures.fragmentation).toBeCloseTo((77 / 12 - 2) / 20, 12);
		// a and b no longer reach d and e.
		expect(rows[0]?.figures.cutPairs).toBe(4);
		// a and e are alike, b and d are alike.
		expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 2, 4, 4]);
		expect(leaders.find(({ column }) => column === 'fragmentation')?.ids).toEqual(['c']);
		// Friends only: nothing is frustrated and nothing can get better.
		expect(leaders.map(({ column }) => column)).not.toContain('frustration');
	});

	test('without Masilakidzuha the tribes are perfectly clusterable, while L stays 7', () => {
		const { rows, whole, leaders } = importanceOf({ ties: readTies('read-tribes') });
		expect(whole).toMatchObject({ frustration: 7, clusterErrors: 2 });
		expect(rows.find(({ id }) => id === 'MASIL')?.figures).toMatchObject({
			frustration: 0,
			clusterErrors: -2
		});
		expect(leaders.find(({ column }) => column === 'clusterErrors')?.ids).toContain('MASIL');
	});

	test('a figure that is not known is not a number', () => {
		const { rows } = importanceOf({ ties: makeTies(['a', 'b', 'c'], [['a', 'b']]) });
		const a = rows.find(({ id }) => id === 'a');
		expect(a?.figures).not.toHaveProperty('normalized');
		expect(a?.because).toMatchObject({
			normalized: expect.stringMatching(/no balance/),
			tau: expect.stringMatching(/one score/)
		});
	});

	test('of many actors those with most ties are tried, and that is said', () => {
		const { rows, notices, actors } = importanceOf({ ties: CHAIN, most: 3 });
		expect([rows.map(({ id }) => id).toSorted(), actors]).toEqual([['b', 'c', 'd'], 5]);
		expect(notices).toEqual([expect.stringMatching(/Of 5 actors the 3 with most ties/)]);
	});

	test('refuses what means nothing, and stops when asked', () => {
		expect(computeImportance({ ties: makeTies(['a'], []), measureId: 'degree' })).toMatchObject({
			ok: false
		});
		expect(computeImportance({ ties: CHAIN, measureId: 'x' })).toMatchObject({ ok: false });
		expect(
			computeImportance({ ties: CHAIN, measureId: 'degree' }, { shouldStop: () => true })
		).toBeUndefined();
	});

	test('survives a structured clone', () => {
		const found = importanceOf({ ties: WORKED });
		expect(structuredClone(found)).toEqual(found);
	});
});

describe('hinges', () => {
	const hingesOf = (ties: Parameters<typeof computeHinges>[0]['ties'], weighted = false) => {
		const found = computeHinges({ ties, balance: { weighted } });
		if (found?.ok !== true) throw new Error(found?.reason ?? 'stopped');
		return found;
	};

	test('in the worked example B → D, which also mends the one unbalanced triad', () => {
		expect(hingesOf(WORKED).hinges).toEqual([
			{ from: 'B', to: 'D', sign: 1, weight: 1, lowers: 1, triads: -1, relations: [9], alone: [9] }
		]);
		expect(hingesOf(WORKED, true).hinges[0]).toMatchObject({ from: 'B', to: 'D', lowers: 0.4 });
	});

	test('one relation of several may not turn a tie alone', () => {
		// a supports b three times as strongly as it presses; c is the friend of a and the foe of b.
		const ties = makeTies(
			['a', 'b', 'c'],
			[
				['a', 'b', 'support', 2],
				['a', 'b', 'support', 1],
				['a', 'c'],
				['b', 'c', 'conflict']
			]
		);
		// Of 3 the relation of 2 turns the sum to −1, the one of 1 leaves it at 1.
		expect(hingesOf(ties).hinges.find(({ to }) => to === 'b')).toMatchObject({
			relations: [0, 1],
			alone: [0]
		});
	});

	test('nothing frustrated, no hinge; not proven, no hinge either', () => {
		expect(hingesOf(CHAIN)).toMatchObject({
			hinges: [],
			notices: [expect.stringMatching(/Nothing is frustrated/)]
		});
		const found = computeHinges({ ties: readTies('sampson-networks-t4'), balance: { steps: 0 } });
		expect(found).toMatchObject({ ok: false, reason: expect.stringMatching(/not proven/) });
	});

	test('are what turning every tie in turn finds', () => {
		const names = [...'abcde'];
		const pairs = names.flatMap((from) => names.flatMap((to) => (from === to ? [] : [[from, to] as const])));
		const lines = fc
			.shuffledSubarray(pairs, { minLength: 3, maxLength: 10 })
			.chain((chosen) =>
				fc.tuple(
					...chosen.map(([from, to]) =>
						fc
							.tuple(fc.constantFrom('support', 'conflict'), fc.integer({ min: 1, max: 4 }))
							.map(([type, weight]): Line => [from, to, type, weight])
					)
				)
			);
		fc.assert(
			fc.property(lines, fc.boolean(), (all, weighted) => {
				const measure = (with_: readonly Line[]) => {
					const { counts } = computeTriads(signedTies(makeTies(names, with_), { directed: false }));
					const ties = signedTies(makeTies(names, with_), { weighted });
					return {
						value: computeFrustration(ties, 1, plenty()).value,
						unbalanced: counts['++-'] + counts['---']
					};
				};
				const before = measure(all);
				const expected = all.flatMap(([from, to, type = '', weight = 1], turned) => {
					const other = type === 'support' ? 'conflict' : 'support';
					const after = measure(
						all.map((line, index): Line => (index === turned ? [from, to, other, weight] : line))
					);
					const lowers = before.value - after.value;
					return lowers > 0 ? [`${from}${to} ${lowers} ${after.unbalanced - before.unbalanced}`] : [];
				});
				const { hinges } = hingesOf(makeTies(names, all), weighted);
				const found = hinges.map(({ from, to, lowers, triads }) => `${from}${to} ${lowers} ${triads}`);
				expect(found.toSorted()).toEqual(expected.toSorted());
			}),
			{ numRuns: 80 }
		);
	});
});
