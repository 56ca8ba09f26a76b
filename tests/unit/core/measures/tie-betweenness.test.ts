/** Betweenness of relations: by hand, against networkx, and against a count of every shortest path. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '#lib/core/graph/network.ts';
import type { Ties } from '#lib/core/graph/ties.ts';
import type { Scores } from '#lib/core/measures/measure.ts';
import { computeTieBetweenness, normalizeTieBetweenness } from '#lib/core/measures/tie-betweenness.ts';
import { makeTies, readTies, type Line } from './make-ties.ts';
import { largestDifference } from './scores-of.ts';

function scoredBy(ties: Ties, weighted = false): Scores {
	const result = computeTieBetweenness(buildNetwork(ties), { weighted });
	if (!result.ok) throw new Error(result.reason);
	return result;
}

const scoresOf = (ties: Ties, weighted = false): number[] => [...scoredBy(ties, weighted).values];

describe('by hand', () => {
	it('chain A → B → C: A–B carries A–B and A–C, B–C carries B–C and A–C', () => {
		const chain = makeTies(
			['A', 'B', 'C'],
			[
				['A', 'B'],
				['B', 'C']
			]
		);
		expect(scoresOf(chain)).toEqual([2, 2]);
		// Of 3 · 2 ordered pairs.
		expect([...normalizeTieBetweenness(Float64Array.of(2, 2), buildNetwork(chain))]).toEqual([1 / 3, 1 / 3]);
	});

	it('diamond A → B, C → D: A–D goes half by B and half by C', () => {
		const lines: Line[] = [
			['A', 'B'],
			['A', 'C'],
			['B', 'D'],
			['C', 'D']
		];
		expect(scoresOf(makeTies(['A', 'B', 'C', 'D'], lines))).toEqual([1.5, 1.5, 1.5, 1.5]);
	});

	it('undirected star of three: each tie carries its own pair and one end of each of the two others', () => {
		const star = makeTies(
			['M', 'a', 'b', 'c'],
			[
				['M', 'a', 'alliance'],
				['b', 'M', 'alliance'],
				['M', 'c', 'rivalry']
			]
		);
		// M–a, a–b, a–c.
		expect(scoresOf(star)).toEqual([3, 3, 3]);
		expect(scoredBy(star).parameters).toEqual({ pairs: 'unordered' });
	});

	it('gives all relations of a tie its score, both ways to an undirected one, and none to a loop', () => {
		const ties = makeTies(
			['A', 'B', 'C'],
			[
				['A', 'B'],
				['A', 'B', 'conflict'],
				['B', 'C', 'alliance'],
				['C', 'C']
			]
		);
		// A → B carries A–B, A–C; B → C carries B–C, A–C; C → B carries C–B.
		expect(scoresOf(ties)).toEqual([2, 2, 3, NaN]);
		expect(scoredBy(ties).undefinedBecause).toContain('itself');
		expect(scoredBy(ties).notices).toEqual(['1 relation of an actor with itself was left out.']);
	});

	it('weighted: A → B → C of 10 each is shorter than A → C of 1, which then lies on no shortest way', () => {
		const ties = makeTies(
			['A', 'B', 'C'],
			[
				['A', 'B', 'support', 10],
				['B', 'C', 'support', 10],
				['A', 'C', 'support', 1]
			]
		);
		expect(scoresOf(ties, true)).toEqual([2, 2, 0]);
		expect(scoresOf(ties)).toEqual([1, 1, 1]);
		expect(scoredBy(ties, true).parameters).toEqual({ pairs: 'ordered', length: '1/strength' });
	});

	it('has nothing to score where there are no relations', () => {
		expect(scoresOf(makeTies([], []))).toEqual([]);
		expect(scoresOf(makeTies(['A', 'B'], []), true)).toEqual([]);
	});
});

it('refuses more shortest paths than can be counted: 1,100 diamonds in a row make 2¹¹⁰⁰', () => {
	const actors = Array.from({ length: 1101 }, (_, i) => [`d${i}`, `u${i}`, `l${i}`]).flat();
	const lines = Array.from({ length: 1100 }, (_, i): Line[] => [
		[`d${i}`, `u${i}`],
		[`d${i}`, `l${i}`],
		[`u${i}`, `d${i + 1}`],
		[`l${i}`, `d${i + 1}`]
	]).flat();
	const network = buildNetwork(makeTies(actors, lines));
	for (const weighted of [false, true]) {
		expect(computeTieBetweenness(network, { weighted })).toMatchObject({
			ok: false,
			reason: expect.stringContaining('more shortest paths') as string
		});
	}
});

describe.each(['karate', 'florentine-marriage', 'kite', 'les-miserables', 'knoke-networks-information'])(
	'%s equals networkx',
	(name) => {
		const { scores } = JSON.parse(
			readFileSync(new URL(`../../../fixtures/networks/${name}.ties.expected.json`, import.meta.url), 'utf8')
		) as { scores: Record<'tie-betweenness' | 'weighted-tie-betweenness', number[]> };

		it('every tie one step', () => {
			expect(largestDifference(scoresOf(readTies(name)), scores['tie-betweenness'])).toBeLessThan(1e-9);
		});

		it('lengths 1/w', () => {
			const difference = largestDifference(
				scoresOf(readTies(name), true),
				scores['weighted-tie-betweenness']
			);
			expect(difference).toBeLessThan(1e-9);
		});
	}
);

it('the scores of all ties add up to the sum of all distances: a path of d steps uses d ties', () => {
	const ACTORS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
	const pairs = fc.uniqueArray(fc.tuple(fc.constantFrom(...ACTORS), fc.constantFrom(...ACTORS)), {
		selector: ([from, to]) => `${from}${to}`,
		maxLength: 25
	});
	fc.assert(
		fc.property(pairs, (drawn) => {
			const ties = makeTies(
				ACTORS,
				drawn.filter(([from, to]) => from !== to)
			);
			const steps = stepsBetween(ties);
			const total = steps.reduce((sum, value) => sum + (value === Infinity ? 0 : value), 0);
			expect(scoresOf(ties).reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 9);
		})
	);
});

/** All distances by Floyd and Warshall, in no order that matters here. */
function stepsBetween(ties: Ties): number[] {
	const n = ties.actors.length;
	const steps = Array.from({ length: n * n }, (_, place) =>
		Math.floor(place / n) === place % n ? 0 : Infinity
	);
	ties.from.forEach((from, tie) => (steps[from * n + (ties.to[tie] ?? 0)] = 1));
	for (let by = 0; by < n; by++) {
		for (let place = 0; place < n * n; place++) {
			const way =
				(steps[Math.floor(place / n) * n + by] ?? Infinity) + (steps[by * n + (place % n)] ?? Infinity);
			steps[place] = Math.min(steps[place] ?? Infinity, way);
		}
	}
	return steps;
}
