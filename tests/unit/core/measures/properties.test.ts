/** What must hold on every graph: checked on random small ones. */
import fc from 'fast-check';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import hitsCentrality from 'graphology-metrics/centrality/hits.js';
import pagerankCentrality from 'graphology-metrics/centrality/pagerank.js';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '#lib/core/graph/network.ts';
import { MEASURES } from '#lib/core/measures/index.ts';
import { makeTies, TYPES, type Line } from './make-ties.ts';
import { largestDifference, resultOf, scoresOf } from './scores-of.ts';

const ACTORS = ['A', 'B', 'C', 'D', 'E', 'F'];
const lines = fc.array(
	fc.tuple(
		fc.constantFrom(...ACTORS),
		fc.constantFrom(...ACTORS),
		fc.constantFrom(...TYPES.map(({ id }) => id as string)),
		fc.constantFrom(0.5, 1, 2, 3)
	),
	{ maxLength: 20 }
);

const UNDEFINED_FOR_ISOLATES = ['constraint', 'effective-size', 'clustering', 'reciprocity', 'share'];

describe.each(MEASURES)('$id', ({ id, normalize }) => {
	it('gives an isolate the neutral score, whoever else is there', () => {
		// Nothing: 0. PN: neutral. Katz: only itself. Ranks by a walker: only what everyone gets, and of two their
		// difference; what everyone gets is at most 1/n. A share of nothing, Burt: undefined.
		const isNeutral = (value: number, values: readonly number[]) =>
			UNDEFINED_FOR_ISOLATES.some((part) => id.includes(part))
				? Number.isNaN(value)
				: id.startsWith('pn') || id.endsWith('katz')
					? Math.abs(value - 1) < 1e-12
					: id.endsWith('modified-pagerank')
						? Math.abs(value) < 1 / values.length
						: id.endsWith('signed-rank')
							? value > 0
							: id.includes('pagerank')
								? value <= Math.min(...values) + 1e-9
								: value === 0;
		fc.assert(
			fc.property(lines, (drawn) => {
				const result = resultOf(makeTies([...ACTORS, 'Z'], drawn), id);
				if (!result.ok) {
					expect(result.reason).toMatch(/\.$/);
					return;
				}
				const values = [...result.values];
				const last = values.at(-1) ?? NaN;
				expect(isNeutral(last, values)).toBe(true);
				expect(values.every((value) => Number.isFinite(value) || result.undefinedBecause !== undefined)).toBe(
					true
				);
				expect(
					normalize?.(result.values, buildNetwork(makeTies([...ACTORS, 'Z'], drawn))) ?? values
				).toHaveLength(7);
			}),
			{ numRuns: 60 }
		);
	});

	it('does not care about the order of actors and relations', () => {
		fc.assert(
			fc.property(lines, fc.shuffledSubarray(ACTORS, { minLength: ACTORS.length }), (drawn, order) => {
				const one = resultOf(makeTies(ACTORS, drawn), id);
				const other = resultOf(makeTies(order, [...drawn].reverse()), id);
				expect(other.ok).toBe(one.ok);
				if (!one.ok || !other.ok) return;
				const moved = ACTORS.map((actor) => other.values[order.indexOf(actor)] ?? NaN);
				const flipped = moved.map((value) => -value);
				// The sign of the signed eigenvector is free when its two ends mirror each other.
				const difference =
					id === 'signed-eigenvector'
						? Math.min(largestDifference(moved, [...one.values]), largestDifference(flipped, [...one.values]))
						: largestDifference(moved, [...one.values]);
				expect(difference).toBeLessThan(1e-7);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('on simple graphs', () => {
	const simple = fc
		.uniqueArray(fc.tuple(fc.constantFrom(...ACTORS), fc.constantFrom(...ACTORS)), {
			selector: ([from, to]) => `${from}${to}`,
			maxLength: 20
		})
		.map((pairs) => pairs.filter(([from, to]) => from !== to));

	it('equals graphology called directly', () => {
		fc.assert(
			fc.property(simple, (pairs) => {
				const ties = makeTies(ACTORS, pairs);
				const { graph } = buildNetwork(ties);
				const inOrder = (scores: Record<string, number>) => ACTORS.map((_, index) => scores[index] ?? NaN);
				const expected: Record<string, number[]> = {
					betweenness: inOrder(betweennessCentrality(graph, { getEdgeWeight: null, normalized: false })),
					closeness: inOrder(closenessCentrality(graph, { wassermanFaust: true })),
					pagerank: inOrder(
						pagerankCentrality(graph, { getEdgeWeight: null, tolerance: 1e-13, maxIterations: 5000 })
					)
				};
				for (const [id, scores] of Object.entries(expected)) {
					expect(largestDifference(scoresOf(ties, id), scores)).toBeLessThan(1e-10);
				}
			}),
			{ numRuns: 100 }
		);
	});

	it('equals graphology in hubs and authorities, where they are unique and settle soon', () => {
		fc.assert(
			fc.property(simple, (pairs) => {
				const ties = makeTies(ACTORS, pairs);
				const hub = resultOf(ties, 'hub');
				if (!hub.ok || hub.notices.length > 0) return;
				const { graph } = buildNetwork(ties);
				const { hubs, authorities } = hitsCentrality(graph, {
					getEdgeWeight: null,
					tolerance: 1e-12,
					maxIterations: 1_000_000
				});
				const inOrder = (scores: Record<string, number>) => ACTORS.map((_, index) => scores[index] ?? NaN);
				expect(largestDifference([...hub.values], inOrder(hubs))).toBeLessThan(1e-9);
				expect(largestDifference(scoresOf(ties, 'authority'), inOrder(authorities))).toBeLessThan(1e-9);
			}),
			{ numRuns: 100 }
		);
	});

	it('every weight being 1, weighted and unweighted agree', () => {
		const pairs = MEASURES.filter(({ id }) => id.startsWith('weighted-')).map(({ id }) => id);
		fc.assert(
			fc.property(simple, (drawn) => {
				const ties = makeTies(ACTORS, drawn satisfies readonly Line[]);
				for (const id of pairs) {
					const weighted = resultOf(ties, id);
					const plain = resultOf(ties, id.replace('weighted-', ''));
					expect(weighted.ok).toBe(plain.ok);
					if (weighted.ok && plain.ok) {
						expect(largestDifference([...weighted.values], [...plain.values])).toBeLessThan(1e-9);
					}
				}
			}),
			{ numRuns: 50 }
		);
	});
});
