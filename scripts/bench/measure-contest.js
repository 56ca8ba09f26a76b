/**
 * What the bench of the measures compares, on which graphs, and what is wanted: only declarations.
 *
 * Both sides get the same graph and stop at the same tolerance: PageRank and the eigenvector when a round changes all
 * scores together by less than 1e-12, HITS likewise (our kernels hold themselves to no less). Strengths are powers of
 * two, so that lengths 1/w add up without rounding and graphology's strict comparison of lengths loses no path.
 */
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import closeness from 'graphology-metrics/centrality/closeness.js';
import eigenvector from 'graphology-metrics/centrality/eigenvector.js';
import hits from 'graphology-metrics/centrality/hits.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';

/** @typedef {import('../../src/lib/core/graph/network.ts').Network} Network */

/**
 * @typedef {object} Contest
 * @property {string} id of our measure
 * @property {string} label
 * @property {(network: Network) => Record<string, number>} rival
 * @property {boolean} isAgreed whether the scores must be equal; harmonic closeness has no counterpart
 * @property {'n·m' | 'm'} work how the rival's time grows
 * @property {number} [wanted] how many times as fast, at the graph that counts
 */

const settled = (/** @type {Network} */ { order }) => ({
	getEdgeWeight: null,
	tolerance: 1e-12 / order,
	maxIterations: 10_000
});

/** @type {readonly Contest[]} */
export const CONTESTS = [
	{
		id: 'betweenness',
		label: 'betweenness',
		rival: ({ graph }) => betweenness(graph, { getEdgeWeight: null, normalized: false }),
		isAgreed: true,
		work: 'n·m',
		wanted: 5
	},
	{
		id: 'weighted-betweenness',
		label: 'weighted betweenness',
		rival: ({ graph }) =>
			betweenness(graph, { getEdgeWeight: (_, { weight }) => 1 / weight, normalized: false }),
		isAgreed: true,
		work: 'n·m'
	},
	{
		id: 'closeness',
		label: 'closeness',
		rival: ({ graph }) => closeness(graph, { wassermanFaust: true }),
		isAgreed: true,
		work: 'n·m',
		wanted: 25
	},
	{
		id: 'harmonic',
		label: 'harmonic (against closeness)',
		rival: ({ graph }) => closeness(graph, { wassermanFaust: true }),
		isAgreed: false,
		work: 'n·m',
		wanted: 25
	},
	{
		id: 'pagerank',
		label: 'PageRank',
		rival: (network) => pagerank(network.graph, settled(network)),
		isAgreed: true,
		work: 'm',
		wanted: 10
	},
	{
		id: 'eigenvector',
		label: 'eigenvector',
		rival: (network) => eigenvector(network.graph, settled(network)),
		isAgreed: true,
		work: 'm',
		wanted: 10
	},
	{
		id: 'hub',
		label: 'HITS',
		rival: ({ graph }) => hits(graph, { getEdgeWeight: null, tolerance: 1e-12, maxIterations: 10_000 }).hubs,
		isAgreed: true,
		work: 'm',
		wanted: 200
	}
];

/** Power-law graphs; the wanted ratios hold on the one that counts. */
export const GRAPHS = [
	{ label: '1k/5k', actors: 1000, ties: 5000, seed: 1, counts: false },
	{ label: '10k/50k', actors: 10_000, ties: 50_000, seed: 1, counts: true },
	{ label: '50k/250k', actors: 50_000, ties: 250_000, seed: 1, counts: false }
];

/** Neither side is asked where its time on the graph before says that one run would take longer, in milliseconds. */
export const PATIENCE = 40_000;

/** All measures of the default dataset, warm, in milliseconds. */
export const MOST_FOR_DEFAULT = 20;
