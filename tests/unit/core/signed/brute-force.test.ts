/** Against every split and every partition, one by one, on small random graphs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFrustration } from '#lib/core/signed/frustration.ts';
import { computeKBalance } from '#lib/core/signed/k-balance.ts';
import { computeRelaxedKBalance } from '#lib/core/signed/relaxed-k-balance.ts';
import { createBudget } from '#lib/core/signed/search-budget.ts';
import {
	errorsOf,
	leastOf,
	makeTies,
	numberOfGroups,
	partitions,
	plenty,
	relaxedErrorsOf,
	signedTies
} from './balance-of.ts';

const graph = (most: number, types = ['support', 'conflict'], strengths = [1]) =>
	fc.integer({ min: 2, max: most }).chain((order) => {
		const actors = [...'ABCDEFGHIJ'].slice(0, order);
		const line = fc.tuple(
			fc.constantFrom(...actors),
			fc.constantFrom(...actors),
			fc.constantFrom(...types),
			fc.constantFrom(...strengths)
		);
		return fc.array(line, { maxLength: 3 * order }).map((lines) => makeTies(actors, lines));
	});
const mixed = (most: number) => graph(most, ['support', 'conflict', 'alliance', 'rivalry'], [0.1, 0.5, 1, 2]);
const reading = fc.record({ directed: fc.boolean(), weighted: fc.boolean() });

/** Splits of the actors with ties into one or two camps, the first of them in camp 0. */
function* splits(order: number, tied: readonly number[]): Generator<number[]> {
	for (let bits = 0; bits < 2 ** Math.max(0, tied.length - 1); bits++) {
		const groups = Array.from({ length: order }, () => -1);
		for (const [place, actor] of tied.entries()) groups[actor] = place === 0 ? 0 : (bits >> (place - 1)) & 1;
		yield groups;
	}
}

describe('frustration', () => {
	it('is the least over all splits, with their number, and says what holds in all, some or none', () => {
		fc.assert(
			fc.property(mixed(8), reading, (ties, read) => {
				const signed = signedTies(ties, read);
				const { least, optima } = leastOf(splits(signed.order, signed.tied), (groups) =>
					errorsOf(signed, groups)
				);
				const found = computeFrustration(signed, 1, plenty());
				expect(found.value).toBeCloseTo(least, 9);
				expect([found.lower, found.proven, found.allOptima]).toEqual([found.upper, true, true]);
				expect(found.optima).toBe(optima.length);
				expect(errorsOf(signed, found.camp)).toBeCloseTo(least, 9);
				for (const [tie, value] of signed.value.entries()) {
					const frustrated = optima.filter(
						(groups) => (groups[signed.from[tie]!] === groups[signed.to[tie]!]) === value < 0
					).length;
					const standing = frustrated === optima.length ? 'all' : frustrated === 0 ? 'none' : 'some';
					expect(found.standing[tie]).toBe(standing);
				}
			}),
			{ numRuns: 150 }
		);
	});

	it('gives an interval that holds the truth, however early the search must end', () => {
		fc.assert(
			fc.property(graph(9), fc.integer({ min: 0, max: 3000 }), (ties, steps) => {
				const signed = signedTies(ties);
				const { least } = leastOf(splits(signed.order, signed.tied), (groups) => errorsOf(signed, groups));
				const found = computeFrustration(signed, 1, createBudget({ steps }));
				expect(found.lower).toBeLessThanOrEqual(least + 1e-9);
				expect(found.upper).toBeGreaterThanOrEqual(least - 1e-9);
				expect(found.proven).toBe(found.lower === found.upper);
				expect(errorsOf(signed, found.camp)).toBeCloseTo(found.upper, 9);
			}),
			{ numRuns: 150 }
		);
	});
});

describe('k-balance', () => {
	it('is the least over all partitions into exactly k groups, with their number', () => {
		fc.assert(
			fc.property(mixed(7), reading, (ties, read) => {
				const signed = signedTies(ties, read);
				const all = [...partitions(signed.order)];
				const cost = (groups: number[]) => errorsOf(signed, groups);
				const { curve, best } = computeKBalance(signed, { maxGroups: 4, seed: 1 }, plenty());
				expect(curve).toHaveLength(Math.min(4, signed.order));
				for (const { k, errors, optima, proven, allOptima, groups } of curve) {
					const wanted = leastOf(
						all.filter((one) => numberOfGroups(one) === k),
						cost
					);
					expect(errors).toBeCloseTo(wanted.least, 9);
					expect([proven, allOptima, optima]).toEqual([true, true, wanted.optima.length]);
					expect(numberOfGroups(groups)).toBe(k);
					expect(errorsOf(signed, groups)).toBeCloseTo(errors, 9);
				}
				expect(best.errors).toBeCloseTo(leastOf(all, cost).least, 9);
				expect(best.proven).toBe(true);
			}),
			{ numRuns: 60 }
		);
	});

	it('gives intervals that hold the truth when the search must end', () => {
		fc.assert(
			fc.property(graph(7), fc.integer({ min: 0, max: 3000 }), (ties, steps) => {
				const signed = signedTies(ties);
				const all = [...partitions(signed.order)];
				const question = { maxGroups: 4, seed: 1 };
				for (const { k, errors, lower, groups } of computeKBalance(signed, question, createBudget({ steps }))
					.curve) {
					const { least } = leastOf(
						all.filter((one) => numberOfGroups(one) === k),
						(one) => errorsOf(signed, one)
					);
					expect(lower).toBeLessThanOrEqual(least + 1e-9);
					expect(errors).toBeGreaterThanOrEqual(least - 1e-9);
					expect(errorsOf(signed, groups)).toBeCloseTo(errors, 9);
				}
			}),
			{ numRuns: 40 }
		);
	});
});

describe('relaxed k-balance', () => {
	it('is the least over all partitions into exactly k groups, and never rises', () => {
		fc.assert(
			fc.property(mixed(6), reading, (ties, read) => {
				const signed = signedTies(ties, read);
				const all = [...partitions(signed.order)];
				const curve = computeRelaxedKBalance(signed, { maxGroups: 4, seed: 1 }, plenty());
				for (const [at, { k, errors, proven, groups }] of curve.entries()) {
					const { least } = leastOf(
						all.filter((one) => numberOfGroups(one) === k),
						(one) => relaxedErrorsOf(signed, one)
					);
					expect(errors).toBeCloseTo(least, 9);
					expect(proven).toBe(true);
					expect(numberOfGroups(groups)).toBe(k);
					expect(relaxedErrorsOf(signed, groups)).toBeCloseTo(errors, 9);
					expect(errors).toBeLessThanOrEqual((curve[at - 1]?.errors ?? Infinity) + 1e-9);
				}
			}),
			{ numRuns: 60 }
		);
	});
});
