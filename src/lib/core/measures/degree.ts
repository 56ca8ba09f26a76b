/**
 * Degree: with how many actors an actor has a relation, received, sent, or both added.
 *
 * Counts actors, not relations (`relation-count.ts` counts those). Freeman 1979 (10.1016/0378-8733(78)90021-7).
 */
import { indexAt, numberAt, type Adjacency } from '../graph/arcs.ts';
import type { Network } from '../graph/network.ts';
import { PARALLEL_ARE_ONE, SIGNS_ARE_IGNORED } from './card-phrases.ts';
import { divideByOthers } from './divide-by-others.ts';
import type { Measure } from './measure.ts';
import { toScores } from './to-scores.ts';

const REFERENCE = 'Freeman 1979, https://doi.org/10.1016/0378-8733(78)90021-7';
const CAVEAT = `A count says nothing about how much each relation matters. Actors whom the sources mention often have more relations. ${SIGNS_ARE_IGNORED}`;

const countArcs = (network: Network, arcs: Adjacency) =>
	Float64Array.from(
		network.actors,
		(_, actor) => indexAt(arcs.start, actor + 1) - indexAt(arcs.start, actor)
	);

export const degree: Measure = {
	id: 'degree',
	label: 'Degree',
	family: 'degree',
	direction: 'both',
	weight: 'none',
	unit: 'whole',
	card: {
		meaning:
			'How connected an actor is: the number of actors that act on it plus the number of actors it acts on.',
		formula:
			'degree(i) = in-degree(i) + out-degree(i); when all relations are undirected, the number of neighbours',
		counted: `Both directions; an actor in both lists counts twice, once as sender and once as receiver. ${PARALLEL_ARE_ONE}`,
		caveat: `${CAVEAT} Normalized values divide by the number of other actors and can reach 2, once for each direction.`,
		complexity: 'O(n + m)',
		reference: REFERENCE
	},
	compute(network) {
		const { out, in: incoming } = network.arcs;
		const sent = countArcs(network, out);
		if (network.undirected) return toScores(network, sent, { parameters: { counted: 'neighbours' } });
		const received = countArcs(network, incoming);
		return toScores(
			network,
			sent.map((count, actor) => count + numberAt(received, actor)),
			{ parameters: { counted: 'actors in + actors out' } }
		);
	},
	normalize: divideByOthers
};

export const inDegree: Measure = {
	id: 'in-degree',
	label: 'In-degree',
	family: 'degree',
	direction: 'received',
	weight: 'none',
	unit: 'whole',
	card: {
		meaning: 'How many different actors act on this one.',
		formula: 'in-degree(i) = number of actors j with a relation j → i',
		counted: `Received relations only. ${PARALLEL_ARE_ONE}`,
		caveat: CAVEAT,
		complexity: 'O(n + m)',
		reference: REFERENCE
	},
	compute: (network) => toScores(network, countArcs(network, network.arcs.in)),
	normalize: divideByOthers
};

export const outDegree: Measure = {
	id: 'out-degree',
	label: 'Out-degree',
	family: 'degree',
	direction: 'sent',
	weight: 'none',
	unit: 'whole',
	card: {
		meaning: 'On how many different actors this one acts.',
		formula: 'out-degree(i) = number of actors j with a relation i → j',
		counted: `Sent relations only. ${PARALLEL_ARE_ONE}`,
		caveat: CAVEAT,
		complexity: 'O(n + m)',
		reference: REFERENCE
	},
	compute: (network) => toScores(network, countArcs(network, network.arcs.out)),
	normalize: divideByOthers
};
