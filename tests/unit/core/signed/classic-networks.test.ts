/**
 * Classic networks. Published figures are named; the others were computed by trying every split in an independent program
 * (numpy over all 2^(n−1) splits).
 */
import { describe, expect, it } from 'vitest';
import { computeDirectedTriads } from '#lib/core/signed/directed-triads.ts';
import { computeFrustration } from '#lib/core/signed/frustration.ts';
import { computeKBalance } from '#lib/core/signed/k-balance.ts';
import { computeTriads } from '#lib/core/signed/triads.ts';
import { plenty, readChart, readTies, signedTies, withoutActor } from './balance-of.ts';

const read = (name: string) => (name === 'pharaoh-2013' ? readChart(name) : readTies(name));

describe('frustration index and number of optimal splits', () => {
	it.each([
		['read-tribes', false, 7, 1],
		['bales-group', false, 17, 3],
		['pharaoh-2013', false, 7, 6],
		['sampson-networks-t2', false, 21, 1],
		['sampson-networks-t3', false, 20, 1],
		['sampson-networks-t4', false, 14, 1],
		['sampson-networks-t2', true, 43, 1],
		['sampson-networks-t3', true, 32, 1],
		['sampson-networks-t4', true, 25, 1],
		['slovene-parties-1994', false, 2, 1],
		['slovene-parties-1994', true, 15, 1],
		['newcomb-fraternity-weeks-15', false, 23, 1],
		['batagelj-mrvar-examples-bal1', false, 0, 1],
		['batagelj-mrvar-examples-bal2', false, 1, 3],
		['batagelj-mrvar-examples-sample2', false, 2, 5],
		['batagelj-mrvar-examples-sample66', false, 0, 1],
		['batagelj-mrvar-examples-sample10', false, 0, 1],
		['pn-examples-k5-negative', false, 4, 10],
		['pn-examples-pn-10', false, 5, 1]
	])('%s, weighted %s: %d, %d optima', (name, weighted, value, optima) => {
		const ties = signedTies(read(name), { weighted });
		const found = computeFrustration(ties, 1, plenty());
		expect(found).toMatchObject({ value, lower: value, upper: value, proven: true, optima, allOptima: true });
	});
});

describe('k-balance', () => {
	const errors = (name: string, weighted: boolean, k: number) => {
		const { curve } = computeKBalance(
			signedTies(read(name), { weighted }),
			{ maxGroups: k, seed: 1 },
			plenty()
		);
		return curve.at(-1);
	};

	it.each([
		['sampson-networks-t2', 43, 35],
		['sampson-networks-t3', 32, 22],
		['sampson-networks-t4', 25, 21]
	])('%s: twice the criterion of Doreian & Mrvar 1996 for two and three clusters', (name, two, three) => {
		expect(errors(name, true, 2)).toMatchObject({ errors: two, proven: true });
		expect(errors(name, true, 3)).toMatchObject({ errors: three, proven: true });
	});

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
