import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeRankRobustness } from '#lib/core/robustness/compute-rank-robustness.ts';
import { MEASURES } from '#lib/core/measures/index.ts';
import { makeEvidence, makeQuestion, robustnessOf } from './make-question.ts';
import type { Line } from '../measures/make-ties.ts';

/** In-degree: A 3, B 2, C 1, D 0. */
const LINES: readonly Line[] = [
	['B', 'A'],
	['C', 'A'],
	['D', 'A'],
	['C', 'B'],
	['D', 'B'],
	['D', 'C']
];

describe('the question', () => {
	it('has the same answer each time, and another with another seed', () => {
		const lines: Line[] = [...LINES, ...LINES.map(([from, to]): Line => [to, from]), ['A', 'E']];
		const ask = (seed: number) =>
			computeRankRobustness(
				makeQuestion('ABCDE', lines, { probabilities: new Float64Array(13).fill(0.5), draws: 50, seed })
			);
		expect(ask(3)).toEqual(ask(3));
		expect(ask(3)).not.toEqual(ask(4));
	});

	it('can be posted to a worker and back', () => {
		const question = makeQuestion('ABCD', LINES, { probabilities: new Float64Array(6).fill(0.5) });
		expect(structuredClone(question)).toEqual(question);
		const result = computeRankRobustness(question);
		expect(structuredClone(result)).toEqual(result);
	});

	it('is refused with a reason when there is no ranking to begin with', () => {
		expect(computeRankRobustness(makeQuestion('ABCD', LINES, { measure: 'fame' }))).toEqual({
			ok: false,
			reason: 'There is no measure named “fame”.'
		});
		expect(computeRankRobustness(makeQuestion('ABCD', LINES, { measure: 'eigenvector' })).ok).toBe(false);
		expect(computeRankRobustness(makeQuestion('', [])).ok).toBe(false);
	});

	it.each([
		['ties that are not of the same relations', { probabilities: Float64Array.of(1) }],
		['evidence that is not', { evidence: makeEvidence([[0]]) }],
		['a probability above 1', { probabilities: new Float64Array(6).fill(1.5) }],
		['no draws', { draws: 0 }],
		['half a draw', { draws: 0.5 }]
	])('throws on %s', (_, more) => {
		expect(() => computeRankRobustness(makeQuestion('ABCD', LINES, more))).toThrow(RangeError);
	});

	it('tells how far it is, and stops when asked', () => {
		const question = makeQuestion('ABCD', LINES, { probabilities: new Float64Array(6).fill(0.5) });
		const told: [number, number][] = [];
		computeRankRobustness(question, { onProgress: (done, total) => told.push([done, total]) });
		// One source, six relations, 64 worlds.
		expect(told.at(-1)).toEqual([71, 71]);
		expect(told).toHaveLength(71);
		for (const steps of [0, 3, 20]) {
			let asked = 0;
			const stopped = computeRankRobustness(question, { shouldStop: () => asked++ >= steps });
			expect(stopped).toMatchObject({ ok: false, stopped: true });
			expect(asked).toBe(steps + 1);
		}
	});

	it('says what it did not try on a large graph', () => {
		const names = Array.from({ length: 60 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
		const lines = [...names].flatMap((from) =>
			[...names].slice(0, 20).flatMap((to): Line[] => (from === to ? [] : [[from, to]]))
		);
		const { relations, notices } = robustnessOf(makeQuestion(names, lines));
		expect([lines.length, relations.left.length]).toEqual([1180, 1000]);
		expect(notices.join(' ')).toContain('Of 1,180 relations only 1,000 were left out');
	});

	it.each(MEASURES.map(({ id }) => id))('keeps its promises for %s on random graphs', (measure) => {
		const end = fc.constantFrom(...'ABCDE');
		const line = fc.tuple(end, end, fc.constantFrom('support', 'conflict', 'alliance')) as fc.Arbitrary<Line>;
		fc.assert(
			fc.property(fc.array(fc.tuple(line, fc.constantFrom(0, 0.3, 0.9, 1)), { maxLength: 5 }), (drawn) => {
				const probabilities = Float64Array.from(drawn, ([, probability]) => probability);
				const lines = drawn.map(([own]) => own);
				const result = computeRankRobustness(makeQuestion('ABCDE', lines, { measure, probabilities }));
				if (!result.ok) return;
				const { worlds } = result;
				const sumOf = (pick: (actor: (typeof worlds.actors)[number]) => number) =>
					worlds.actors.reduce((sum, actor) => sum + pick(actor), 0);
				const isScored = worlds.agreement !== undefined;
				expect(sumOf(({ top1 }) => top1.share)).toBeCloseTo(isScored ? 1 : 0, 9);
				for (const { ranks, unranked, rankBand, meanScore } of worlds.actors) {
					const all = ranks.reduce((sum, { share }) => sum + share, unranked.share);
					expect(all).toBeCloseTo(isScored ? 1 : 0, 9);
					expect(rankBand === undefined).toBe(meanScore === undefined);
				}
				for (const [actor, { best, worst }] of result.relations.actors.entries()) {
					const rank = result.base.ranks[actor]!;
					if (Number.isNaN(rank)) continue;
					expect(best!.rank).toBeLessThanOrEqual(rank);
					expect(worst!.rank).toBeGreaterThanOrEqual(rank);
				}
			}),
			{ numRuns: 8, seed: 1 }
		);
	});
});
