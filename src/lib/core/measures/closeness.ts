/**
 * Closeness: by how few steps others reach an actor. Two stated variants, each unweighted and weighted.
 *
 * Freeman 1979 (10.1016/0378-8733(78)90021-7); Wasserman & Faust 1994, p. 201. Distances run *to* the actor; weighted
 * lengths are 1/w. By our own kernels on the collapsed graph.
 */
import { numberAt } from '../graph/arcs.ts';
import { PARALLEL_ADD_UP, PARALLEL_ARE_ONE, SIGNS_ARE_IGNORED, WEIGHT_IS_COST } from './card-phrases.ts';
import { computeWhole } from './compute-whole.ts';
import { computeDistanceSums } from './kernels/compute-distance-sums.ts';
import { toDistanceSums } from './kernels/distance-sums.ts';
import type { Measure, MeasureParts } from './measure.ts';
import { toScores } from './to-scores.ts';

const REFERENCE =
	'Freeman 1979, https://doi.org/10.1016/0378-8733(78)90021-7; Wasserman & Faust 1994, Social Network Analysis, p. 201';
const RECEIVED = 'Distances run along the relations to this actor (influence received).';

/** `shareOfOthers`: times r/(n−1), the share of the others that reach the actor (Wasserman–Faust). */
function toParts(weighted: boolean, shareOfOthers: boolean): MeasureParts {
	return {
		computePart: (network, from, to) => computeDistanceSums(network, from, to, weighted),
		join(network, parts) {
			const { reached, total } = toDistanceSums(network, parts);
			const values = reached.map((others, actor) =>
				others === 0
					? 0
					: (others / numberAt(total, actor)) * (shareOfOthers ? others / (network.order - 1) : 1)
			);
			return toScores(network, values, {
				parameters: { distances: weighted ? 'to the actor, a tie 1/strength' : 'to the actor' },
				notices: describeReach(reached, shareOfOthers)
			});
		}
	};
}

/** What a reader must know where not everyone reaches everyone: an infinite distance is in no score. */
function describeReach(reached: Float64Array, shareOfOthers: boolean): readonly string[] {
	const others = reached.length - 1;
	const apart = reached.reduce((count, from) => count + (from < others ? 1 : 0), 0);
	if (apart === 0) return [];
	const who = `${apart} of ${reached.length} actors cannot be reached by everyone.`;
	return [
		shareOfOthers
			? `${who} A distance that does not exist is in no score; who is reached by few scores lower for that. Harmonic closeness is the measure for a graph like this.`
			: `${who} Scores of actors whom different others reach do not compare: a number here says how near those are who reach it, however few. Use harmonic closeness to compare them.`
	];
}

const unweighted = toParts(false, true);
const unweightedWithinReach = toParts(false, false);
const weighted = toParts(true, true);
const weightedWithinReach = toParts(true, false);

export const closeness: Measure = {
	id: 'closeness',
	label: 'Closeness',
	family: 'distance',
	direction: 'received',
	weight: 'none',
	unit: 'real',
	card: {
		meaning:
			'How near an actor is to those whose influence can reach it: high when many others reach it in few steps. An actor that nobody reaches scores 0.',
		formula:
			'c(v) = r/(n−1) · r/Σd, r the number of actors that reach v, d their distances to v (Wasserman–Faust)',
		counted: `${RECEIVED} ${PARALLEL_ARE_ONE}`,
		caveat: `Actors that cannot reach this one lower its score through r/(n−1), not through a distance. In graphs of several pieces harmonic closeness is easier to read. Differences are small on dense graphs. ${SIGNS_ARE_IGNORED}`,
		complexity: 'O(n·m)',
		reference: REFERENCE
	},
	compute: (network) => computeWhole(unweighted, network),
	parts: unweighted
};

export const closenessComponent: Measure = {
	...closeness,
	id: 'closeness-component',
	label: 'Closeness within reach',
	card: {
		...closeness.card,
		meaning: 'How near an actor is to those who reach it at all, whether they are many or few.',
		formula: 'c(v) = r/Σd, r the number of actors that reach v, d their distances to v',
		caveat: `Compare only actors that the same others can reach: in a pair cut off from everyone else, the receiver gets 1, the top score. ${SIGNS_ARE_IGNORED}`
	},
	compute: (network) => computeWhole(unweightedWithinReach, network),
	parts: unweightedWithinReach
};

const WEIGHTED_COUNTED = `${RECEIVED} ${WEIGHT_IS_COST} ${PARALLEL_ADD_UP}`;

export const weightedCloseness: Measure = {
	...closeness,
	id: 'weighted-closeness',
	label: 'Weighted closeness',
	weight: 'cost',
	card: { ...closeness.card, counted: WEIGHTED_COUNTED, complexity: 'O(n·m·log n)' },
	compute: (network) => computeWhole(weighted, network),
	parts: weighted
};

export const weightedClosenessComponent: Measure = {
	...closenessComponent,
	id: 'weighted-closeness-component',
	label: 'Weighted closeness within reach',
	weight: 'cost',
	card: { ...closenessComponent.card, counted: WEIGHTED_COUNTED, complexity: 'O(n·m·log n)' },
	compute: (network) => computeWhole(weightedWithinReach, network),
	parts: weightedWithinReach
};
