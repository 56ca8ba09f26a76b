/**
 * All signed classic networks. Published figures are named; the others were computed by independent programs, which each
 * `.expected.json` tells: every split tried in numpy, 0-1 programmes solved by HiGHS, triads by traces and by networkx.
 */
import { describe, expect, it } from 'vitest';
import { computeAlgebraicConflict } from '#lib/core/signed/algebraic-conflict.ts';
import { computeDirectedTriads } from '#lib/core/signed/directed-triads.ts';
import { computeFrustration } from '#lib/core/signed/frustration.ts';
import { computeKBalance } from '#lib/core/signed/k-balance.ts';
import { computeTriads } from '#lib/core/signed/triads.ts';
import { computeWalkBalance } from '#lib/core/signed/walk-balance.ts';
import { NETWORK_NAMES, readExpected } from '../measures/make-ties.ts';
import { plenty, readTies, signedTies, withoutActor } from './balance-of.ts';

const SIGNED = NETWORK_NAMES.flatMap((name) => {
	const { balance } = readExpected(name);
	return balance === undefined ? [] : [{ name, balance }];
});
const READINGS = SIGNED.flatMap(({ name, balance }) =>
	balance.readings.map((reading) => ({ name, ...reading }))
);

describe('frustration index and number of optimal splits', () => {
	it.each(READINGS)(
		'$name, directed $directed, weighted $weighted: $frustration, $optima optima',
		({ name, directed, weighted, frustration: value, optima }) => {
			const found = computeFrustration(signedTies(readTies(name), { directed, weighted }), 1, plenty());
			expect(found).toMatchObject({ value, lower: value, upper: value, proven: true });
			if (optima !== undefined) expect(found).toMatchObject({ optima, allOptima: true });
		}
	);

	it('counts the one split of the balanced network that is too large to try all', () => {
		const found = computeFrustration(signedTies(readTies('batagelj-mrvar-examples-sample10')), 1, plenty());
		expect(found).toMatchObject({ value: 0, proven: true, optima: 1, allOptima: true });
	});
});

describe('fewest errors over any number of camps', () => {
	it.each(READINGS)(
		'$name, directed $directed, weighted $weighted: $fewestErrors',
		({ name, directed, weighted, fewestErrors }) => {
			const ties = signedTies(readTies(name), { directed, weighted });
			const { best } = computeKBalance(ties, { maxGroups: 2, seed: 1 }, plenty());
			expect(best).toMatchObject({ errors: fewestErrors, proven: true });
		}
	);
});

describe('published errors', () => {
	it.each(
		SIGNED.flatMap(({ name, balance }) => (balance.published ?? []).map((figure) => ({ name, ...figure })))
	)('$name, $camps camps: $errors ($source)', ({ name, camps, directed, weighted, errors }) => {
		const ties = signedTies(readTies(name), { directed, weighted });
		const { curve } = computeKBalance(ties, { maxGroups: camps, seed: 1 }, plenty());
		expect(curve.at(-1)).toMatchObject({ k: camps, errors, proven: true });
	});
});

it.each(
	SIGNED.flatMap(({ name, balance: { directedTriads } }) =>
		directedTriads === undefined ? [] : [{ name, directedTriads }]
	)
)('$name: directed triads', ({ name, directedTriads }) => {
	const { byType } = computeDirectedTriads(signedTies(readTies(name), { directed: true }));
	expect(byType).toEqual(directedTriads);
});

describe.each(SIGNED)('$name', ({ name, balance }) => {
	const undirected = signedTies(readTies(name), { directed: false });

	it('triads without direction', () => {
		const { counts, total, balancedShare } = computeTriads(undirected);
		expect(counts).toEqual(balance.triads);
		const balanced = (balance.triads['+++'] ?? 0) + (balance.triads['+--'] ?? 0);
		if (total === 0) expect(balancedShare).toBeUndefined();
		else expect(balancedShare).toBeCloseTo(balanced / total, 12);
	});

	it('walk balance and algebraic conflict', () => {
		const walks = computeWalkBalance(undirected);
		expect(walks.ok ? walks.global : NaN).toBeCloseTo(balance.walkBalance, 9);
		const conflict = computeAlgebraicConflict(undirected);
		expect(conflict.ok ? conflict.value : NaN).toBeCloseTo(balance.algebraicConflict, 9);
	});
});

describe('k-balance', () => {
	it('the tribes fall into three camps with two errors; without Masilakidzuha with none, while L stays 7', () => {
		const tribes = readTies('read-tribes');
		const question = { maxGroups: 4, seed: 1 };
		const all = computeKBalance(signedTies(tribes), question, plenty());
		expect(all.best).toEqual({ errors: 2, lower: 2, proven: true });
		expect(all.curve.map((point) => point.errors)).toEqual([29, 7, 2, 4]);
		const rest = signedTies(withoutActor(tribes, 'MASIL'));
		const without = computeKBalance(rest, question, plenty());
		expect(without.best).toEqual({ errors: 0, lower: 0, proven: true });
		expect(without.curve[2]).toMatchObject({ k: 3, errors: 0 });
		expect(computeFrustration(rest, 1, plenty()).value).toBe(7);
	});
});

describe('triads', () => {
	it('tribes: 68 triangles, 59 balanced, by the traces tr P³/6, tr P²N/2, tr PN²/2, tr N³/6', () => {
		const triads = computeTriads(signedTies(readTies('read-tribes')));
		expect(triads.counts).toEqual({ '+++': 19, '++-': 2, '+--': 40, '---': 7 });
		expect(triads.total).toBe(68);
		expect(triads.balancedShare).toBeCloseTo(59 / 68, 12);
		expect(triads.weaklyBalancedShare).toBeCloseTo(66 / 68, 12);
		expect(triads.unbalanced).toHaveLength(9);
	});

	it('Sampson T2: 41 of 60 directed triads are balanced, by type 22, 11, 6, 2 (Aref et al. 2020)', () => {
		const triads = computeDirectedTriads(signedTies(readTies('sampson-networks-t2')));
		expect(triads).toMatchObject({ total: 60, balanced: 41 });
		expect(triads.byType).toEqual({
			'030T': { balanced: 22, unbalanced: 8 },
			'120D': { balanced: 11, unbalanced: 7 },
			'120U': { balanced: 6, unbalanced: 4 },
			'300': { balanced: 2, unbalanced: 0 }
		});
		expect(triads.unbalanced).toHaveLength(19);
	});
});
