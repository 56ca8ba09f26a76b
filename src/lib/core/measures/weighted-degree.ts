/**
 * Weighted degree ("strength"): the sum of the strengths of an actor's relations, received, sent, or both.
 *
 * Barrat et al. 2004 (10.1073/pnas.0400087101).
 */
import { indexAt, numberAt, type Adjacency } from '../graph/arcs.ts';
import type { Network } from '../graph/network.ts';
import { PARALLEL_ADD_UP, SIGNS_ARE_IGNORED } from './card-phrases.ts';
import type { Direction, Measure } from './measure.ts';
import { toScores } from './to-scores.ts';

function sumWeights(network: Network, arcs: Adjacency): Float64Array {
	return Float64Array.from(network.actors, (_, actor) =>
		arcs.weight
			.subarray(indexAt(arcs.start, actor), indexAt(arcs.start, actor + 1))
			.reduce((sum, weight) => sum + weight, 0)
	);
}

function makeMeasure(
	id: string,
	label: string,
	direction: Direction,
	meaning: string,
	formula: string,
	counted: string,
	sum: (network: Network) => Float64Array
): Measure {
	return {
		id,
		label,
		family: 'degree',
		direction,
		weight: 'sum',
		unit: 'real',
		card: {
			meaning,
			formula,
			counted: `${counted} ${PARALLEL_ADD_UP}`,
			caveat: `Where the data gives no strengths each relation counts 1, and this is the number of relations. Strengths from different sources may not be comparable. ${SIGNS_ARE_IGNORED}`,
			complexity: 'O(n + m)',
			reference:
				'Barrat, Barthélemy, Pastor-Satorras, Vespignani 2004, https://doi.org/10.1073/pnas.0400087101'
		},
		compute: (network) => toScores(network, sum(network))
	};
}

export const weightedInDegree = makeMeasure(
	'weighted-in-degree',
	'Weighted in-degree',
	'received',
	'How much is directed at this actor: the strengths of all relations that it receives, added up.',
	's_in(i) = Σ_j w(j → i)',
	'Received relations only.',
	(network) => sumWeights(network, network.arcs.in)
);

export const weightedOutDegree = makeMeasure(
	'weighted-out-degree',
	'Weighted out-degree',
	'sent',
	'How much this actor directs at others: the strengths of all relations that it sends, added up.',
	's_out(i) = Σ_j w(i → j)',
	'Sent relations only.',
	(network) => sumWeights(network, network.arcs.out)
);

export const weightedDegree = makeMeasure(
	'weighted-degree',
	'Weighted degree',
	'both',
	'How much goes on around an actor: the strengths of all relations that it sends or receives, added up.',
	's(i) = s_in(i) + s_out(i); when all relations are undirected, each counts once',
	'Both directions.',
	(network) => {
		const sent = sumWeights(network, network.arcs.out);
		if (network.undirected) return sent;
		const received = sumWeights(network, network.arcs.in);
		return sent.map((sum, actor) => sum + numberAt(received, actor));
	}
);
