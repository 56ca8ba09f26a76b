/**
 * Betweenness: how often an actor lies on the shortest ways between two others.
 *
 * Freeman 1977 (10.2307/3033543), algorithm of Brandes 2001 (10.1080/0022250X.2001.9990249). Unweighted by graphology
 * on the collapsed graph; weighted by our own kernel, which counts equal lengths as equal.
 */
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import type { Network } from '../graph/network.ts';
import { PARALLEL_ADD_UP, PARALLEL_ARE_ONE, SIGNS_ARE_IGNORED, WEIGHT_IS_COST } from './card-phrases.ts';
import { askGraphology } from './kernels/ask-graphology.ts';
import { computeWeightedBetweenness } from './kernels/weighted-betweenness.ts';
import type { Measure, MeasureResult } from './measure.ts';
import { toScores } from './to-scores.ts';

const PAIRS = 'Ordered pairs of actors; unordered ones when all relations are undirected.';
const CAVEAT = `Assumes that influence takes shortest ways only, which is rarely known. On small graphs one relation more or less can change the order; where nobody links two others, everyone scores 0. ${SIGNS_ARE_IGNORED}`;

/** Raw scores of ordered pairs to the network's own count of pairs. */
function toResult(network: Network, values: Float64Array | undefined): MeasureResult {
	if (values === undefined || values.some((value) => !Number.isFinite(value))) {
		return { ok: false, reason: 'There are more shortest paths than can be counted.' };
	}
	const pairs = network.undirected ? 'unordered' : 'ordered';
	return toScores(
		network,
		values.map((value) => (network.undirected ? value / 2 : value)),
		{ parameters: { pairs } }
	);
}

/** By the number of pairs of others: (n − 1)(n − 2), half as many when unordered. */
function normalize(values: Float64Array, network: Network): Float64Array {
	const pairs = ((network.order - 1) * (network.order - 2)) / (network.undirected ? 2 : 1);
	return values.map((value) => (pairs > 0 ? value / pairs : value));
}

export const betweenness: Measure = {
	id: 'betweenness',
	label: 'Betweenness',
	family: 'distance',
	direction: 'passing-through',
	weight: 'none',
	unit: 'real',
	card: {
		meaning:
			'Who stands between others: how many of the shortest ways from one actor to another lead through this one. High scorers can carry, change or block what passes.',
		formula: 'b(v) = Σ over s ≠ v ≠ t of σ_st(v) / σ_st, σ_st the number of shortest paths from s to t',
		counted: `Paths follow the direction of the relations. ${PAIRS} ${PARALLEL_ARE_ONE}`,
		caveat: CAVEAT,
		complexity: 'O(n·m)',
		reference:
			'Freeman 1977, https://doi.org/10.2307/3033543; Brandes 2001, https://doi.org/10.1080/0022250X.2001.9990249'
	},
	compute: (network) =>
		toResult(
			network,
			askGraphology(network, (graph) =>
				betweennessCentrality(graph, { getEdgeWeight: null, normalized: false })
			)
		),
	normalize
};

export const weightedBetweenness: Measure = {
	...betweenness,
	id: 'weighted-betweenness',
	label: 'Weighted betweenness',
	weight: 'cost',
	card: {
		...betweenness.card,
		meaning:
			'Who stands between others when strong ties are taken as short: how many of the easiest ways from one actor to another lead through this one.',
		formula: `${betweenness.card.formula}, the length of a tie being 1/w`,
		counted: `Paths follow the direction of the relations. ${PAIRS} ${WEIGHT_IS_COST} ${PARALLEL_ADD_UP}`,
		complexity: 'O(n·m·log n)'
	},
	compute: (network) => toResult(network, computeWeightedBetweenness(network.arcs))
};
