import { describe, expect, it } from 'vitest';
import { buildNetwork } from '#lib/core/graph/network.ts';
import {
	bestCampsInWords,
	changeInWords,
	frustrationInWords,
	normalizedInWords,
	optimaInWords,
	shareInWords
} from '#lib/core/signed/balance-in-words.ts';
import { computeBalance, type BalanceQuestion } from '#lib/core/signed/compute-balance.ts';
import { describeBalanceCounted } from '#lib/core/signed/describe-balance-counted.ts';
import { halfSignNotice } from '#lib/core/signed/describe-balance-notices.ts';
import type { Ties } from '#lib/core/graph/ties.ts';
import { makeTies, WORKED, type Line } from './balance-of.ts';

const balanceOf = (ties: Ties, question: BalanceQuestion = {}) =>
	computeBalance(buildNetwork(ties), question);
const between = (actors: string, ...lines: Line[]) => makeTies([...actors], lines);

// Two friends of one actor who are foes: one tie of three never fits, and any of the three may be that one.
const TORN = between('ABC', ['A', 'B', 'support', 1], ['A', 'C', 'support', 1], ['B', 'C', 'conflict', 1]);

describe('the answer in words', () => {
	it('says how many ties do not fit, and that this is proven', () => {
		// SCIENCE's worked example: 11 ties, of which B → D alone does not fit.
		const worked = balanceOf(WORKED);
		expect(frustrationInWords(worked)).toBe(
			'The 11 ties split best into two camps; 1 of them does not fit (frustration index 1, proven least).'
		);
		expect(optimaInWords(worked)).toBe('No other split is as good.');
		// 1 − 2·1/11
		expect(normalizedInWords(worked)).toContain('= 0.818,');
	});

	it('gives weights where ties count by strength', () => {
		// Σ|s| = 8.4, of which B → D pays 0.4.
		expect(frustrationInWords(balanceOf(WORKED, { weighted: true }))).toBe(
			'The 11 ties, of weight 8.4 in all, split best into two camps; 1 of them, of weight 0.4, does not fit (frustration index 0.4, proven least).'
		);
	});

	it('says how many splits are equally good, and who floats', () => {
		const torn = balanceOf(TORN);
		expect(frustrationInWords(torn)).toContain('1 of them does not fit');
		// Without one tie: {ABC}, {AB|C}, {AC|B}: no two actors always stand together.
		expect(optimaInWords(torn)).toBe(
			'3 splits are equally good: 1 actor stands in the same camp in all, 2 float.'
		);
	});

	it('says balanced only when nothing is left over', () => {
		const pair = balanceOf(between('AB', ['A', 'B', 'conflict', 1]));
		expect(frustrationInWords(pair)).toContain('balanced (frustration index 0)');
		expect(changeInWords(balanceOf(TORN), 0)).toMatch(
			/Were it hostile, or absent, the frustration index would be 0\./
		);
	});

	it('says that parts which do not touch may be turned around', () => {
		const apart = balanceOf(between('ABCD', ['A', 'B', 'support', 1], ['C', 'D', 'support', 1]));
		expect(optimaInWords(apart)).toContain('The ties fall into 2 parts');
	});

	it('has no figure without ties', () => {
		const none = balanceOf(between('AB'));
		expect(frustrationInWords(none)).toContain('nothing to balance');
		expect([optimaInWords(none), normalizedInWords(none)]).toEqual(['', '']);
	});

	it('gives an interval, never a value, when the search ended first', () => {
		const balance = balanceOf(TORN);
		const frustration = { ...balance.frustration, lower: 1, value: 3, upper: 3, proven: false };
		expect(frustrationInWords({ ...balance, frustration })).toContain('lies between 1 and 3');
		expect(frustrationInWords({ ...balance, frustration })).not.toContain('proven least');
		expect(optimaInWords({ ...balance, frustration })).toContain('not known');
	});

	it('names the number of camps only when the data settle it', () => {
		// Errors 5, 1, 1, 3 for 1 to 4 camps.
		expect(bestCampsInWords(balanceOf(WORKED))).toBe(
			'2 or 3 camps fit equally well, with 1 error: the data do not settle the number of camps.'
		);
		const foes = between(
			'ABC',
			['A', 'B', 'conflict', 1],
			['A', 'C', 'conflict', 1],
			['B', 'C', 'conflict', 1]
		);
		expect(bestCampsInWords(balanceOf(foes))).toBe('3 camps fit best, with 0 errors.');
		expect(bestCampsInWords(balanceOf(foes, { maxGroups: 2 }))).toBe(
			'The fewest errors, 0, need more than 2 camps.'
		);
	});

	it('writes shares with one decimal', () => {
		expect([shareInWords(0.625), shareInWords(1), shareInWords(2 / 3)]).toEqual([
			'62.5 %',
			'100 %',
			'66.7 %'
		]);
	});
});

describe('what a frustrated tie costs', () => {
	it('is what the index is without it, and with its sign turned', () => {
		const lines: Line[] = [
			['A', 'B', 'support', 2],
			['A', 'C', 'support', 3],
			['B', 'C', 'conflict', 4],
			['C', 'D', 'conflict', 1]
		];
		const whole = balanceOf(between('ABCD', ...lines), { weighted: true });
		// The cheapest tie of the triangle to leave out is A → B, of weight 2.
		expect(whole.frustration.isFrustrated).toEqual([true, false, false, false]);
		expect(changeInWords(whole, 0)).toContain('would be 0.');
		const without = balanceOf(between('ABCD', ...lines.slice(1)), { weighted: true });
		const turned = balanceOf(between('ABCD', ['A', 'B', 'conflict', 2], ...lines.slice(1)), {
			weighted: true
		});
		expect([without.frustration.value, turned.frustration.value]).toEqual([0, 0]);
	});
});

describe('what counted', () => {
	it('accounts for every relation', () => {
		const ties = between(
			'ABCD',
			['A', 'B', 'support', 1],
			['A', 'B', 'support', 2],
			['B', 'C', 'support', 1],
			['B', 'C', 'conflict', 1],
			['A', 'C', 'contact', 1],
			['A', 'A', 'support', 1]
		);
		const network = buildNetwork(ties);
		const { ties: read, question } = computeBalance(network);
		expect(describeBalanceCounted(network, read, question.seed).slice(0, -1)).toEqual([
			'6 relations among 4 actors make 1 tie: 1 friendly, 0 hostile.',
			'2 relations between 1 pair of actors cancel out and leave no tie.',
			'1 relation of a type with sign 0 is left out.',
			'1 relation of an actor with itself is left out.',
			'2 actors have no tie.'
		]);
		expect(describeBalanceCounted(network, read, 1).at(-1)).toMatch(/^Signs: .*each tie counts 1; seed 1\.$/);
	});

	it('warns that half a sign still makes a whole tie, unless ties have weights', () => {
		expect(halfSignNotice([{ sign: -0.5 }], { weighted: false })).toContain('every tie still counts 1');
		expect(halfSignNotice([{ sign: -0.5 }], { weighted: true })).toBe('');
		expect(halfSignNotice([{ sign: -1 }, { sign: 0 }], { weighted: false })).toBe('');
	});
});
