/**
 * Harmonic closeness: the sum of 1/distance over everyone who reaches an actor.
 *
 * Marchiori & Latora 2000 (10.1016/S0378-4371(00)00311-3); Rochat 2009. The right default where a graph is in pieces.
 */
import { PARALLEL_ADD_UP, PARALLEL_ARE_ONE, SIGNS_ARE_IGNORED, WEIGHT_IS_COST } from './card-phrases.ts';
import { computeWhole } from './compute-whole.ts';
import { divideByOthers } from './divide-by-others.ts';
import { computeDistanceSums } from './kernels/compute-distance-sums.ts';
import { toDistanceSums } from './kernels/distance-sums.ts';
import type { Measure, MeasureParts } from './measure.ts';
import { toScores } from './to-scores.ts';

function toParts(weighted: boolean): MeasureParts {
	return {
		computePart: (network, from, to) => computeDistanceSums(network, from, to, weighted),
		// A copy: the sums are kept for closeness, and the scores belong to whoever asked.
		join: (network, parts) =>
			toScores(network, toDistanceSums(network, parts).inverse.slice(), {
				parameters: { distances: weighted ? 'to the actor, a tie 1/strength' : 'to the actor' }
			})
	};
}

const unweighted = toParts(false);
const weighted = toParts(true);

export const harmonic: Measure = {
	id: 'harmonic',
	label: 'Harmonic closeness',
	family: 'distance',
	direction: 'received',
	weight: 'none',
	unit: 'real',
	card: {
		meaning:
			'How near an actor is to all others: each one who reaches it directly adds 1, in two steps a half, in three a third; who cannot reach it adds nothing.',
		formula: 'h(v) = Σ over u ≠ v of 1/d(u, v), with 1/∞ = 0',
		counted: `Distances run along the relations to this actor (influence received). ${PARALLEL_ARE_ONE}`,
		caveat: `Safe on graphs in several pieces. Far actors still add a little, so large graphs give large scores: compare within one graph. ${SIGNS_ARE_IGNORED}`,
		complexity: 'O(n·m)',
		reference:
			'Marchiori & Latora 2000, https://doi.org/10.1016/S0378-4371(00)00311-3; Rochat 2009, Closeness centrality extended to unconnected graphs'
	},
	compute: (network) => computeWhole(unweighted, network),
	parts: unweighted,
	normalize: divideByOthers
};

/** Without a normal form: with lengths 1/w there is no largest possible value. */
export const weightedHarmonic: Measure = {
	id: 'weighted-harmonic',
	label: 'Weighted harmonic closeness',
	family: 'distance',
	direction: 'received',
	weight: 'cost',
	unit: 'real',
	card: {
		...harmonic.card,
		meaning:
			'How near an actor is to all others when strong ties are taken as short: a direct tie adds at least its strength, longer ways add less.',
		counted: `Distances run along the relations to this actor (influence received). ${WEIGHT_IS_COST} ${PARALLEL_ADD_UP}`,
		complexity: 'O(n·m·log n)'
	},
	compute: (network) => computeWhole(weighted, network),
	parts: weighted
};
