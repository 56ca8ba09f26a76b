import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeAdjustedRand } from '#lib/core/groups/adjusted-rand.ts';
import { computeAgreement } from '#lib/core/groups/agreement.ts';
import { numberGroups } from '#lib/core/groups/number-groups.ts';

const division = (length: number) =>
	fc.array(fc.integer({ min: -1, max: 4 }), { minLength: length, maxLength: length });
const twoDivisions = fc.integer({ min: 0, max: 12 }).chain((n) => fc.tuple(division(n), division(n)));

describe('the numbers of groups', () => {
	test('go by size, then by the first actor; nobody in no group is counted', () => {
		// 7 has three members; 9 and 2 have one each, and 9 comes first.
		expect(numberGroups([9, 7, -1, 7, 2, 7])).toEqual({
			group: Int32Array.from([1, 0, -1, 0, 2, 0]),
			count: 3
		});
	});
});

describe('the adjusted Rand index', () => {
	test('is as computed by hand', () => {
		/*
		 * Cells 2, 1, 1, 2: pairs together in both 1 + 0 + 0 + 1 = 2. Rows of two: 3 pairs. Columns 2, 1, 3: 1 + 0 + 3 = 4.
		 * Expected 3·4/15 = 0.8, greatest 3.5: (2 − 0.8)/(3.5 − 0.8) = 1.2/2.7.
		 */
		const rand = computeAdjustedRand([0, 0, 1, 1, 2, 2], [0, 0, 1, 2, 2, 2]);
		expect(rand).toMatchObject({ ok: true, compared: 6 });
		expect(rand.ok && rand.value).toBeCloseTo(1.2 / 2.7, 12);
	});

	test('leaves out who is in no group of either', () => {
		const rand = computeAdjustedRand([0, 0, 1, 1, -1, 0], [1, 1, 0, 0, 0, -1]);
		expect(rand).toEqual({ ok: true, value: 1, compared: 4 });
	});

	test('is 1 for the same division under other names, and does not depend on which comes first', () => {
		fc.assert(
			fc.property(twoDivisions, ([a, b]) => {
				const renamed = a.map((own) => (own < 0 ? own : 10 - own));
				const same = computeAdjustedRand(a, renamed);
				if (same.ok) expect(same.value).toBeCloseTo(1, 12);
				const [there, back] = [computeAdjustedRand(a, b), computeAdjustedRand(b, a)];
				expect(there.ok).toBe(back.ok);
				if (there.ok && back.ok) {
					expect(there.value).toBeCloseTo(back.value, 12);
					expect(there.value).toBeLessThanOrEqual(1 + 1e-12);
				}
			})
		);
	});

	test.each([
		['one actor', [0], [0], /Fewer than two/],
		['nobody in common', [0, -1], [-1, 0], /Fewer than two/],
		['one group each', [0, 0, 0], [1, 1, 1], /all actors into one group/],
		['everybody alone', [0, 1, 2], [2, 0, 1], /every actor into a group of its own/]
	])('is undefined with a reason: %s', (_, a, b, reason) => {
		expect(computeAdjustedRand(a, b)).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
	});

	test('is 0 where one division is trivial and the other is not', () => {
		expect(computeAdjustedRand([0, 0, 0], [0, 1, 1])).toMatchObject({ ok: true, value: 0 });
	});
});

describe('agreement', () => {
	test('with kinds: a table of kind by group, those in no group counted apart', () => {
		const kinds = ['state', 'person', 'state', 'person', 'state'];
		const agreement = computeAgreement(Int32Array.from([0, 1, 0, 0, -1]), kinds);
		expect(agreement.rows).toEqual(['state', 'person']);
		expect(agreement.table).toEqual([
			[2, 0],
			[1, 1]
		]);
		expect(agreement.leftOut).toBe(1);
		expect(agreement.adjustedRand.ok).toBe(true);
	});

	test('with another grouping: rows are its groups in order', () => {
		const agreement = computeAgreement([0, 1, -1], [1, 0, 0]);
		expect(agreement).toMatchObject({
			rows: [0, 1],
			table: [
				[0, 1],
				[1, 0]
			],
			leftOut: 1
		});
	});

	test('counts every actor once', () => {
		fc.assert(
			fc.property(twoDivisions, ([a, b]) => {
				const { table, leftOut } = computeAgreement(a, b);
				expect(table.flat().reduce((sum, count) => sum + count, leftOut)).toBe(a.length);
			})
		);
	});
});
