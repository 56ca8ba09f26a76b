/** The worked example: every figure computed by hand or with an independent program (numpy). */
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '#lib/core/graph/network.ts';
import { computeBalance } from '#lib/core/signed/compute-balance.ts';
import { WORKED } from './balance-of.ts';

const network = buildNetwork(WORKED);
const balance = computeBalance(network);
const weighted = computeBalance(network, { weighted: true });
const undirected = computeBalance(network, { directed: false });
const fourCamps = ({ kBalance }: typeof balance) => (kBalance.ok ? kBalance.curve.slice(0, 4) : []);

describe('the worked example, with direction', () => {
	it('has one frustrated tie of eleven, B → D, and one optimal split of the actors with ties', () => {
		const { frustration, ties } = balance;
		expect(frustration).toMatchObject({ value: 1, lower: 1, upper: 1, proven: true, optima: 1, total: 11 });
		expect([...frustration.camp]).toEqual([0, 0, 1, 1, 1, -1]);
		const [frustrated, ...others] = [...ties.from.keys()].filter((tie) => frustration.isFrustrated[tie]);
		expect([ties.from[frustrated!], ties.to[frustrated!], others]).toEqual([1, 3, []]);
		expect(frustration.standing[frustrated!]).toBe('all');
		expect(frustration.standing.filter((standing) => standing === 'none')).toHaveLength(10);
	});

	it('fixes all but F, who floats', () => {
		expect(balance.frustration.isFixed).toEqual([true, true, true, true, true, false]);
	});

	it('pays 0.4 by weight: the strength of B → D', () => {
		expect(weighted.frustration.value).toBeCloseTo(0.4, 12);
		expect(weighted.frustration).toMatchObject({ proven: true, optima: 1 });
	});

	it('has k-balance errors 5, 1, 1, 3 with 1, 2, 1, 5 optima, F counted as an actor', () => {
		expect(fourCamps(balance).map(({ errors }) => errors)).toEqual([5, 1, 1, 3]);
		expect(fourCamps(balance).map(({ optima }) => optima)).toEqual([1, 2, 1, 5]);
		expect(fourCamps(balance).every(({ proven, allOptima }) => proven && allOptima)).toBe(true);
	});

	it('has relaxed errors 5, 1, 0', () => {
		const { relaxedKBalance } = balance;
		expect(relaxedKBalance.ok && relaxedKBalance.curve.slice(0, 3).map(({ errors }) => errors)).toEqual([
			5, 1, 0
		]);
	});

	it('has one directed triad, 030T, unbalanced', () => {
		expect(balance.directedTriads).toMatchObject({ total: 1, balanced: 0, balancedShare: 0 });
		expect(balance.directedTriads?.byType['030T']).toEqual({ balanced: 0, unbalanced: 1 });
		// B → C hostile, C → D and B → D friendly.
		expect(balance.directedTriads?.unbalanced[0]?.actors).toEqual([1, 2, 3]);
	});
});

describe('the worked example, without direction', () => {
	it('has the triads +++ 1, ++− 1, +−− 2, −−− 0', () => {
		expect(balance.triads.counts).toEqual({ '+++': 1, '++-': 1, '+--': 2, '---': 0 });
		expect(balance.triads.balancedShare).toBe(0.75);
		expect(balance.triads.unbalanced.map(({ actors }) => actors)).toEqual([[1, 2, 3]]);
	});

	it('has K = 0.739343 with F, 0.729987 without', () => {
		expect(balance.walkBalance).toMatchObject({ ok: true });
		if (!balance.walkBalance.ok) return;
		expect(balance.walkBalance.global).toBeCloseTo(0.7393432808, 9);
		expect(balance.walkBalance.amongTied).toBeCloseTo(0.7299871241, 9);
		const expected = [0.84701634, 0.60889802, 0.7357685, 0.60889802, 0.84701634, 1];
		for (const [actor, value] of expected.entries())
			expect(balance.walkBalance.actors[actor]).toBeCloseTo(value, 7);
	});

	it('has λ = 0.550510 among the actors with ties', () => {
		expect(balance.algebraicConflict.ok && balance.algebraicConflict.value).toBeCloseTo(0.5505102572, 9);
	});

	it('has frustration 1 of eight ties', () => {
		expect(undirected.frustration).toMatchObject({ value: 1, proven: true, total: 8 });
		expect(undirected.directedTriads).toBeUndefined();
	});
});

describe('how pressure counts', () => {
	const counting = (sign: number) =>
		buildNetwork({
			...WORKED,
			types: WORKED.types.map((type) => ({ ...type, sign: type.id === 'pressure' ? sign : type.sign }))
		});

	it('as nothing: C → A and B → C are no ties, A → E is the conflict of 0.3', () => {
		const { ties, frustration } = computeBalance(counting(0), { weighted: true });
		expect(ties.value).toHaveLength(9);
		// With A–C and A–E hostile, B → D (0.4) is still the cheapest to give up.
		expect(frustration.value).toBeCloseTo(0.4, 12);
	});

	it('as half: A → E weighs ½·0.9 + 0.3', () => {
		const { ties } = computeBalance(counting(-0.5), { weighted: true });
		const tie = [...ties.from.keys()].find((one) => ties.from[one] === 0 && ties.to[one] === 4);
		expect(ties.value[tie!]).toBeCloseTo(-0.75, 12);
	});
});
