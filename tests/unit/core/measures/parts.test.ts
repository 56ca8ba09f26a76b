/** Work shared out: runs of actors joined are the whole, and large graphs fill every lane of the kernels. */
import fc from 'fast-check';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import eigenvectorCentrality from 'graphology-metrics/centrality/eigenvector.js';
import hitsCentrality from 'graphology-metrics/centrality/hits.js';
import pagerankCentrality from 'graphology-metrics/centrality/pagerank.js';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '#lib/core/graph/network.ts';
import type { Ties } from '#lib/core/graph/ties.ts';
import { createSeededRandom } from '#lib/core/layout/seeded-random.ts';
import { MEASURES } from '#lib/core/measures/index.ts';
import { toMeasureInfo } from '#lib/core/measures/measure-info.ts';
import { makeTies, type Line } from './make-ties.ts';
import { largestDifference, scoresOf } from './scores-of.ts';

/** A few actors with very many ties, many with few; simple and directed; the weights are whole. */
function makeSkewedTies(order: number, size: number, seed: number): Ties {
	const random = createSeededRandom(seed);
	const draw = () => Math.floor(order * random() ** 2);
	const pairs = new Map<string, Line>();
	while (pairs.size < size) {
		const [from, to] = [`a${draw()}`, `a${draw()}`];
		if (from !== to) pairs.set(`${from} ${to}`, [from, to, 'support', 1 + Math.floor(4 * random())]);
	}
	return makeTies(
		Array.from({ length: order }, (_, index) => `a${index}`),
		[...pairs.values()]
	);
}

const SPLIT = MEASURES.filter(({ parts }) => parts !== undefined);

it('betweenness, closeness and harmonic closeness can be shared out, in all their forms, and say so', () => {
	expect(SPLIT.map(({ id }) => id)).toEqual([
		'betweenness',
		'weighted-betweenness',
		'closeness',
		'weighted-closeness',
		'closeness-component',
		'weighted-closeness-component',
		'harmonic',
		'weighted-harmonic'
	]);
	expect(SPLIT.every((measure) => toMeasureInfo(measure).splits)).toBe(true);
	expect(MEASURES.filter((measure) => toMeasureInfo(measure).splits)).toHaveLength(SPLIT.length);
});

describe.each(SPLIT)('$id', ({ compute, parts }) => {
	it('is the same in one run and in several, wherever they are cut', () => {
		const order = 150;
		fc.assert(
			fc.property(fc.integer(), fc.array(fc.nat({ max: order }), { maxLength: 3 }), (seed, cuts) => {
				const ties = makeSkewedTies(order, 450, seed);
				const network = buildNetwork(ties);
				const ends = [0, ...cuts.sort((a, b) => a - b), order];
				const lists = ends
					.slice(1)
					.map((end, index) => parts?.computePart(network, ends[index] ?? 0, end) ?? new Float64Array());
				const joined = parts?.join(network, lists);
				const whole = compute(buildNetwork(ties), {});
				if (!whole.ok || !joined?.ok) throw new Error('A graph like this has scores');
				expect(largestDifference([...joined.values], [...whole.values])).toBeLessThan(1e-12);
			}),
			{ numRuns: 20 }
		);
	});
});

describe('a graph of 700 actors and 3,500 ties, as graphology has it', () => {
	const ties = makeSkewedTies(700, 3500, 7);
	const { graph } = buildNetwork(ties);
	const inOrder = (scores: Record<string, number>) =>
		Array.from(ties.actors, (_, index) => scores[index] ?? NaN);
	const hits = hitsCentrality(graph, { getEdgeWeight: null, tolerance: 1e-12, maxIterations: 10_000 });
	const weightedHits = hitsCentrality(graph, { tolerance: 1e-12, maxIterations: 10_000 });
	const settled = { tolerance: 1e-15, maxIterations: 10_000 };

	it.each([
		['betweenness', betweennessCentrality(graph, { getEdgeWeight: null, normalized: false })],
		['closeness', closenessCentrality(graph, { wassermanFaust: true })],
		['closeness-component', closenessCentrality(graph)],
		['pagerank', pagerankCentrality(graph, { getEdgeWeight: null, ...settled })],
		['weighted-pagerank', pagerankCentrality(graph, { getEdgeWeight: 'weight', ...settled })],
		['eigenvector', eigenvectorCentrality(graph, { getEdgeWeight: null, ...settled })],
		['weighted-eigenvector', eigenvectorCentrality(graph, settled)],
		['hub', hits.hubs],
		['authority', hits.authorities],
		['weighted-hub', weightedHits.hubs],
		['weighted-authority', weightedHits.authorities]
	] as [string, Record<string, number>][])('%s', (id, expected) => {
		expect(largestDifference(scoresOf(ties, id), inOrder(expected))).toBeLessThan(1e-9);
	});

	it('Katz solves its own equation: x = 1 + α·Aᵀx', () => {
		const x = scoresOf(ties, 'katz', { alpha: 0.05 });
		const right = x.map(() => 1);
		ties.to.forEach((to, tie) => {
			right[to] = (right[to] ?? 0) + 0.05 * (x[ties.from[tie] ?? 0] ?? NaN);
		});
		expect(largestDifference(x, right)).toBeLessThan(1e-11);
	});
});
