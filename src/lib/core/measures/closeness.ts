/**
 * Closeness: by how few steps others reach an actor. Two stated variants, each unweighted and weighted.
 *
 * Freeman 1979 (10.1016/0378-8733(78)90021-7); Wasserman & Faust 1994, p. 201. Distances run *to* the actor. Unweighted
 * by graphology on the collapsed graph; weighted lengths 1/w by our own Dijkstra.
 */
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { Network } from '../graph/network.ts';
import { PARALLEL_ADD_UP, PARALLEL_ARE_ONE, SIGNS_ARE_IGNORED, WEIGHT_IS_COST } from './card-phrases.ts';
import { askGraphology } from './kernels/ask-graphology.ts';
import { prepareDistances } from './kernels/distances.ts';
import type { Measure } from './measure.ts';
import { toScores } from './to-scores.ts';

const REFERENCE =
	'Freeman 1979, https://doi.org/10.1016/0378-8733(78)90021-7; Wasserman & Faust 1994, Social Network Analysis, p. 201';
const RECEIVED = 'Distances run along the relations to this actor (influence received).';

function computeWeighted(network: Network, shareOfOthers: boolean): Float64Array {
	const reachFrom = prepareDistances(network.order, network.arcs.in, true);
	return Float64Array.from(network.actors, (_, actor) => {
		const { reached, count, distance } = reachFrom(actor);
		let total = 0;
		for (let index = 1; index < count; index++) total += numberAt(distance, indexAt(reached, index));
		const others = count - 1;
		if (others === 0) return 0;
		return (others / total) * (shareOfOthers ? others / (network.order - 1) : 1);
	});
}

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
	compute: (network) => {
		const values = askGraphology(network, (graph) => closenessCentrality(graph, { wassermanFaust: true }));
		return toScores(network, values ?? new Float64Array(network.order), {
			parameters: { distances: 'to the actor' }
		});
	}
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
	compute: (network) => {
		const values = askGraphology(network, (graph) => closenessCentrality(graph, { wassermanFaust: false }));
		return toScores(network, values ?? new Float64Array(network.order), {
			parameters: { distances: 'to the actor' }
		});
	}
};

const WEIGHTED_COUNTED = `${RECEIVED} ${WEIGHT_IS_COST} ${PARALLEL_ADD_UP}`;

export const weightedCloseness: Measure = {
	...closeness,
	id: 'weighted-closeness',
	label: 'Weighted closeness',
	weight: 'cost',
	card: { ...closeness.card, counted: WEIGHTED_COUNTED, complexity: 'O(n·m·log n)' },
	compute: (network) =>
		toScores(network, computeWeighted(network, true), {
			parameters: { distances: 'to the actor, a tie 1/strength' }
		})
};

export const weightedClosenessComponent: Measure = {
	...closenessComponent,
	id: 'weighted-closeness-component',
	label: 'Weighted closeness within reach',
	weight: 'cost',
	card: { ...closenessComponent.card, counted: WEIGHTED_COUNTED, complexity: 'O(n·m·log n)' },
	compute: (network) =>
		toScores(network, computeWeighted(network, false), {
			parameters: { distances: 'to the actor, a tie 1/strength' }
		})
};
