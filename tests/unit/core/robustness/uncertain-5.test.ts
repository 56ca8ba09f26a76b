/** Ten uncertain arcs: every figure against all 1,024 worlds, ranked by an independent program. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTies } from '../measures/make-ties.ts';
import { makeEvidence, robustnessOf } from './make-question.ts';

interface ExpectedMeasure {
	readonly full: readonly number[];
	readonly fullRanks: readonly number[];
	readonly undefinedWorlds: number;
	readonly undefinedShare: number;
	readonly tau: number;
	readonly withoutTau: number;
	readonly top3Overlap: number;
	readonly top5Overlap: number;
	readonly mean: readonly number[];
	readonly top1: readonly number[];
	readonly top3: readonly number[];
	readonly unranked: readonly number[];
	readonly ranks: readonly (readonly (readonly [rank: number, share: number])[])[];
	readonly scoreBand: readonly (readonly [low: number, high: number])[];
	readonly rankBand: readonly (readonly [low: number, high: number])[];
	readonly withoutArc: readonly (readonly (number | null)[])[];
}

const read = (name: string): unknown =>
	JSON.parse(readFileSync(new URL(`../../../fixtures/networks/${name}.json`, import.meta.url), 'utf8'));

const { edges } = read('uncertain-5') as { edges: (readonly [string, string, number, number])[] };
const { measures } = read('uncertain-5.expected') as { measures: Record<string, ExpectedMeasure> };
const ties = readTies('uncertain-5');
/** One source for each arc, so that leaving a source out is leaving an arc out. */
const evidence = makeEvidence(edges.map((_, index) => [index]));
const probabilities = Float64Array.from(edges, ([, , , probability]) => probability);

describe.each(Object.keys(measures))('%s', (measure) => {
	const expected = measures[measure]!;
	const { base, worlds, sources, relations } = robustnessOf({ ties, evidence, probabilities, measure });
	const isNear = (actual: readonly (number | undefined)[], wanted: readonly number[]) => {
		expect(actual).toHaveLength(wanted.length);
		for (const [index, value] of wanted.entries()) expect(actual[index]).toBeCloseTo(value, 9);
	};

	it('ranks all worlds', () => {
		expect([worlds.exact, worlds.draws, worlds.uncertain]).toEqual([true, 1024, 10]);
		expect(worlds.unscored.draws).toBe(expected.undefinedWorlds);
		isNear([worlds.unscored.share], [expected.undefinedShare]);
		isNear([...base.values], expected.full);
		expect([...base.ranks]).toEqual(expected.fullRanks);
	});

	it('agrees with the full ranking as far as it should', () => {
		const { tau, withoutTau, top3, top5 } = worlds.agreement!;
		isNear(
			[tau, withoutTau, top3, top5],
			[expected.tau, expected.withoutTau, expected.top3Overlap, expected.top5Overlap]
		);
	});

	it('gives every actor its mean and its chances', () => {
		const { actors } = worlds;
		isNear(
			actors.map((actor) => actor.meanScore),
			expected.mean
		);
		isNear(
			actors.map((actor) => actor.top1.share),
			expected.top1
		);
		isNear(
			actors.map((actor) => actor.top3.share),
			expected.top3
		);
		isNear(
			actors.map((actor) => actor.unranked.share),
			expected.unranked
		);
		expect(actors.flatMap(({ top1, top3 }) => [top1.error, top3.error]).every((error) => error === 0)).toBe(
			true
		);
	});

	it('gives every actor its bands and the distribution of its ranks', () => {
		for (const [index, actor] of worlds.actors.entries()) {
			expect([actor.rankBand!.low, actor.rankBand!.high]).toEqual(expected.rankBand[index]);
			isNear([actor.scoreBand!.low, actor.scoreBand!.high], expected.scoreBand[index]!);
			expect(actor.ranks.map(({ rank }) => rank)).toEqual(expected.ranks[index]!.map(([rank]) => rank));
			isNear(
				actor.ranks.map(({ share }) => share),
				expected.ranks[index]!.map(([, share]) => share)
			);
		}
	});

	it('ranks without each arc', () => {
		for (const [arc, result] of sources.results.entries()) {
			const wanted = expected.withoutArc[arc]!.map((rank) => rank ?? NaN);
			expect(result.ok && [...result.ranks]).toEqual(wanted);
		}
		for (const [actor, { best, worst }] of relations.actors.entries()) {
			const ranks = [
				expected.fullRanks[actor]!,
				...expected.withoutArc.map((own) => own[actor] ?? NaN)
			].filter((rank) => !Number.isNaN(rank));
			expect([best!.rank, worst!.rank]).toEqual([Math.min(...ranks), Math.max(...ranks)]);
		}
	});
});
