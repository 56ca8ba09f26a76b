/**
 * Betweenness: how often an actor lies on the shortest ways between two others.
 *
 * Freeman 1977 (10.2307/3033543), algorithm of Brandes 2001 (10.1080/0022250X.2001.9990249), by our own kernels on the
 * collapsed graph. The weighted one counts equal lengths as equal.
 */
import { numberAt } from '../graph/arcs.ts';
import type { Network } from '../graph/network.ts';
import { PARALLEL_ADD_UP, PARALLEL_ARE_ONE, SIGNS_ARE_IGNORED, WEIGHT_IS_COST } from './card-phrases.ts';
import { computeWhole } from './compute-whole.ts';
import { computeUnweightedBetweenness } from './kernels/unweighted-betweenness.ts';
import { computeWeightedBetweenness } from './kernels/weighted-betweenness.ts';
import type { Measure, MeasureParts } from './measure.ts';
import { toScores } from './to-scores.ts';

const PAIRS = 'Ordered pairs of actors; unordered ones when all relations are undirected.';
const CAVEAT = `Assumes that influence takes shortest ways only, which is rarely known. On small graphs one relation more or less can change the order; where nobody links two others, everyone scores 0. ${SIGNS_ARE_IGNORED}`;

function toParts(kernel: typeof computeUnweightedBetweenness): MeasureParts {
	return {
		computePart: (network, from, to) => kernel(network.arcs, from, to).actors,
		join(network, parts) {
			// The kernels count ordered pairs; an undirected network has half as many, each met from both ends.
			const share = network.undirected ? 0.5 : 1;
			const values = new Float64Array(network.order).map(
				(_, actor) => share * parts.reduce((sum, part) => sum + numberAt(part, actor), 0)
			);
			if (values.some((value) => !Number.isFinite(value))) {
				return { ok: false, reason: 'There are more shortest paths than can be counted.' };
			}
			return toScores(network, values, {
				parameters: { pairs: network.undirected ? 'unordered' : 'ordered' }
			});
		}
	};
}

const unweightedParts = toParts(computeUnweightedBetweenness);
const weightedParts = toParts(computeWeightedBetweenness);

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
	compute: (network) => computeWhole(unweightedParts, network),
	parts: unweightedParts,
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
	compute: (network) => computeWhole(weightedParts, network),
	parts: weightedParts
};
