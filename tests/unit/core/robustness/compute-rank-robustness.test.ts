import { describe, expect, it } from 'vitest';
import { ALL_TIED, NOTHING_LEFT } from '#lib/core/robustness/leave-one-out.ts';
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

describe('without a source', () => {
	// Source 0 alone carries two of A's three relations; relation 2 stands by sources 0 and 1.
	const evidence = makeEvidence([[0], [0], [0, 1], [1], [1], [2]]);
	const { sources, base } = robustnessOf(makeQuestion('ABCD', LINES, { evidence }));

	it('drops what no other source supports, and ranks again', () => {
		expect([...base.ranks]).toEqual([1, 2, 3, 4]);
		expect(sources.left.map(({ lost }) => lost)).toEqual([[0, 1], [3, 4], [5]]);
		// Without 0: A 1, B 2, C 1. Without 1: A 3, B 0, C 1. Without 2: A 3, B 2, C 0.
		expect(sources.results).toEqual([
			{ ok: true, ranks: Float64Array.of(2, 1, 2, 4) },
			{ ok: true, ranks: Float64Array.of(1, 3, 2, 3) },
			{ ok: true, ranks: Float64Array.of(1, 2, 3, 3) }
		]);
	});

	it('keeps for each actor the best and the worst', () => {
		expect(sources.actors[0]).toEqual({
			best: { rank: 1 },
			worst: { rank: 2, without: 0 },
			lowered: { count: 1, first: [0] },
			unranked: { count: 0, first: [] },
			unordered: { count: 0, first: [] }
		});
		expect(sources.actors[1]).toMatchObject({
			best: { rank: 1, without: 0 },
			worst: { rank: 3, without: 1 }
		});
	});

	it('leaves copies of one original out together as well', () => {
		const copies = makeEvidence([[0], [0, 1], [1], [2], [2], [2]], [0, 0]);
		const { sources: left, notices } = robustnessOf(makeQuestion('ABCD', LINES, { evidence: copies }));
		expect(left.left).toEqual([
			{ sources: [0], lost: [0] },
			{ sources: [1], lost: [2] },
			{ sources: [2], lost: [3, 4, 5] },
			{ sources: [0, 1], lost: [0, 1, 2] }
		]);
		expect(notices.join(' ')).toContain('same original publisher');
	});

	it('gives a reason and no rank when nothing is left, or nothing to order by', () => {
		const single = robustnessOf(makeQuestion('ABCD', LINES));
		expect(single.sources.results).toEqual([{ ok: false, reason: NOTHING_LEFT }]);
		// A → B → C: without either relation nobody stands between others.
		const chain = robustnessOf(
			makeQuestion(
				'ABC',
				[
					['A', 'B'],
					['B', 'C']
				],
				{ measure: 'betweenness', evidence: makeEvidence([[0], [1]]) }
			)
		);
		expect(chain.sources.results).toEqual([
			{ ok: false, reason: ALL_TIED },
			{ ok: false, reason: ALL_TIED }
		]);
		expect(chain.relations.unranked.map(({ without }) => without)).toEqual([0, 1]);
		expect(chain.relations.actors[1]).toMatchObject({
			best: { rank: 1 },
			worst: { rank: 1 },
			unordered: { count: 2, first: [0, 1] }
		});
	});

	it('never loses with a source what no source supports, and says so', () => {
		const evidence = makeEvidence([[], [0], [0], [0], [0], [0]]);
		const { sources: left, notices } = robustnessOf(makeQuestion('ABCD', LINES, { evidence }));
		expect(left.left.map(({ lost }) => lost)).toEqual([[1, 2, 3, 4, 5]]);
		expect(left.results[0]).toEqual({ ok: true, ranks: Float64Array.of(1, 2, 2, 2) });
		expect(notices.join(' ')).toContain('No source supports 1 relation');
	});
});

describe('without a relation', () => {
	it('keeps for each actor between which ranks it moves, and by which relations', () => {
		const { relations } = robustnessOf(makeQuestion('ABCD', LINES));
		expect(relations.left).toEqual([0, 1, 2, 3, 4, 5]);
		// A 3 or 2, never behind B 2. Without B → A or its like they share the first rank.
		expect(relations.actors[0]).toMatchObject({
			best: { rank: 1 },
			worst: { rank: 1 },
			lowered: { count: 0 }
		});
		expect(relations.actors[1]).toMatchObject({ best: { rank: 1, without: 0 }, worst: { rank: 2 } });
		expect(relations.actors[2]).toMatchObject({ best: { rank: 2, without: 3 }, worst: { rank: 3 } });
		expect(relations.actors[3]).toMatchObject({ best: { rank: 3, without: 5 }, worst: { rank: 4 } });
	});

	it('lists all relations that a place rests on', () => {
		// A 2, B 1: A stays first only while both are there … and B catches up without either.
		const lines: Line[] = [
			['C', 'A'],
			['D', 'A'],
			['D', 'B'],
			['C', 'B'],
			['B', 'A']
		];
		// A 3, B 2. Without any of A's three they tie, which lowers nobody; B falls behind nobody.
		const { relations } = robustnessOf(makeQuestion('ABCD', lines));
		expect(relations.actors[0]?.lowered).toEqual({ count: 0, first: [] });
		// By ties sent: C 2, D 2, B 1. Without one of C's relations C ties with B.
		const sent = robustnessOf(makeQuestion('ABCD', lines, { measure: 'out-degree' }));
		expect(sent.relations.actors[2]?.lowered).toEqual({ count: 2, first: [0, 3] });
	});

	it('leaves loops out of it', () => {
		const { relations } = robustnessOf(makeQuestion('ABCD', [['A', 'A'], ...LINES]));
		expect(relations.left).toEqual([1, 2, 3, 4, 5, 6]);
	});

	it('counts where an actor loses its score, and where all tie', () => {
		const lines: Line[] = [
			['A', 'B'],
			['B', 'C']
		];
		// Constraint, low first: B ½, A and C 1. Without A → B: B and C 1, and A, without a tie, has no score.
		const pair = robustnessOf(makeQuestion('ABC', lines, { measure: 'constraint' }));
		expect([...pair.base.values]).toEqual([1, 0.5, 1]);
		expect(pair.relations.unranked.map(({ reason }) => reason)).toEqual([ALL_TIED, ALL_TIED]);
		// With two more on B's side there is still an order without A → B, and A is not in it.
		const star = robustnessOf(makeQuestion('ABCD', [...lines, ['B', 'D']], { measure: 'constraint' }));
		expect(star.relations.actors[0]?.unranked).toEqual({ count: 1, first: [0] });
		expect(star.relations.actors[1]?.unranked).toEqual({ count: 0, first: [] });
	});
});

describe('over worlds', () => {
	it('is the plain ranking when everything is certain', () => {
		const { worlds, tiedWithAhead, notices } = robustnessOf(makeQuestion('ABCD', LINES));
		expect(worlds).toMatchObject({
			exact: true,
			draws: 1,
			uncertain: 0,
			agreement: { tau: 1, top3: 1, top5: 1 }
		});
		expect(worlds.actors.map(({ ranks }) => ranks)).toEqual(
			[1, 2, 3, 4].map((rank) => [{ rank, draws: 1, share: 1, error: 0 }])
		);
		expect(tiedWithAhead).toEqual([false, false, false, false]);
		expect(notices.join(' ')).toContain('No relation is uncertain');
	});

	it('shares the credit of ties and averages by hand', () => {
		// C → A surely, C → B with ¼: A alone first with ¾, both with ¼.
		const { worlds, tiedWithAhead } = robustnessOf(
			makeQuestion(
				'ABC',
				[
					['C', 'A'],
					['C', 'B']
				],
				{ probabilities: Float64Array.of(1, 0.25) }
			)
		);
		const [a, b, c] = worlds.actors;
		expect([a?.top1.share, b?.top1.share, c?.top1.share]).toEqual([0.875, 0.125, 0]);
		expect([a?.meanScore, b?.meanScore, c?.meanScore]).toEqual([1, 0.25, 0]);
		// B: rank 1 with ¼, otherwise 2 with C.
		expect(b?.ranks.map(({ rank, share }) => [rank, share])).toEqual([
			[1, 0.25],
			[2, 0.75]
		]);
		expect(b?.rankBand).toEqual({ low: 1, high: 2 });
		expect(c?.rankBand).toEqual({ low: 2, high: 3 });
		// A always first: its band 1 to 1 meets B's, which has the same rank ahead; C's meets B's.
		expect(tiedWithAhead).toEqual([false, true, true]);
	});

	it('counts draws without a score apart', () => {
		// Constraint of A – B alone: both 1. Without the tie nobody has a score; C never has one.
		const { worlds, notices } = robustnessOf(
			makeQuestion('ABC', [['A', 'B']], { measure: 'constraint', probabilities: Float64Array.of(0.25) })
		);
		expect(worlds.unscored).toMatchObject({ draws: 1, share: 0.75 });
		expect(worlds.unscored.reasons).toHaveLength(1);
		expect(worlds.actors.map(({ top1 }) => top1.share)).toEqual([0.5, 0.5, 0]);
		expect(worlds.actors[2]).toMatchObject({ unranked: { draws: 1, share: 1 }, ranks: [] });
		expect(worlds.actors[2]?.meanScore).toBeUndefined();
		expect(worlds.agreement).toMatchObject({ withoutTau: 1 });
		expect(worlds.agreement?.tau).toBeUndefined();
		expect(notices.join(' ')).toContain('In 1 world (75 %) the measure is undefined');
	});

	it('does not count loops as uncertain, because they change no ranking', () => {
		// 13 loops besides one relation: two worlds, with A → B and without.
		const loops = Array.from({ length: 13 }, (): Line => ['A', 'A']);
		const probabilities = Float64Array.of(0.25, ...loops.map(() => 0.5));
		const { worlds } = robustnessOf(makeQuestion('AB', [['A', 'B'], ...loops], { probabilities }));
		expect(worlds).toMatchObject({ exact: true, draws: 2, uncertain: 1 });
		// B is alone in front with A → B, ties without: 0.25 + 0.75/2.
		expect(worlds.actors[1]?.top1).toEqual({ share: 0.625, error: 0 });
	});

	it('draws come near to what is exact, within five standard errors', () => {
		// Twelve uncertain relations are enumerated; a thirteenth, parallel to a certain one, changes nothing but forces draws.
		const mutual: Line[] = [...LINES, ...LINES.map(([from, to]): Line => [to, from])];
		const lines: Line[] = [...mutual, ['E', 'F']];
		const probabilities = Float64Array.from(lines, (_, index) => (index < 12 ? 0.3 + 0.05 * index : 1));
		const exact = robustnessOf(makeQuestion('ABCDEF', lines, { probabilities })).worlds;
		const drawn = robustnessOf(
			makeQuestion('ABCDEF', [...lines, ['E', 'F']], {
				probabilities: Float64Array.of(...probabilities, 0.5),
				draws: 4000
			})
		).worlds;
		expect([exact.exact, drawn.exact, drawn.draws]).toEqual([true, false, 4000]);
		const isNear = (share: number, truth: number) =>
			expect(Math.abs(share - truth)).toBeLessThanOrEqual(
				5 * Math.sqrt((truth * (1 - truth)) / 4000) + 1e-12
			);
		for (const [actor, { top1, top3 }] of drawn.actors.entries()) {
			expect(top1.error).toBeCloseTo(Math.sqrt((top1.share * (1 - top1.share)) / 4000), 12);
			isNear(top1.share, exact.actors[actor]!.top1.share);
			isNear(top3.share, exact.actors[actor]!.top3.share);
		}
		expect(drawn.agreement!.tau).toBeCloseTo(exact.agreement!.tau!, 1);
	});

	it('averages scores of one kind: the same alpha and the same count of pairs in every world', () => {
		// A – B – C undirected and one directed loop-free relation that comes and goes.
		const lines: Line[] = [
			['A', 'B', 'alliance'],
			['B', 'C', 'alliance'],
			['C', 'D']
		];
		const probabilities = Float64Array.of(1, 1, 0.5);
		const { worlds } = robustnessOf(makeQuestion('ABCD', lines, { measure: 'betweenness', probabilities }));
		// Ordered pairs throughout. B: A→C, C→A, A→D with D, else A→C, C→A; C: A→D, B→D, else 0.
		expect(worlds.actors.map(({ meanScore }) => meanScore)).toEqual([0, 2.5, 1, 0]);
		const katz = robustnessOf(makeQuestion('ABCD', lines, { measure: 'katz', probabilities }));
		// D has 1 + α·(C) or 1; A, B and C do not change with it.
		const [a, , , d] = katz.worlds.actors;
		expect(a?.scoreBand?.low).toBeCloseTo(a?.scoreBand?.high ?? NaN, 9);
		expect(d?.scoreBand?.low).toBe(1);
	});
});
