/**
 * Hubs and authorities: who acts on the much-addressed, and who is addressed by the well-connected.
 *
 * Kleinberg 1999 (10.1145/324133.324140). By our own kernel, tested against graphology's; each pair of measures
 * shares one run.
 */
import type { Network } from '../graph/network.ts';
import { PARALLEL_ADD_UP, PARALLEL_ARE_ONE, SIGNS_ARE_IGNORED } from './card-phrases.ts';
import { divideByLargest } from './divide-by-largest.ts';
import { computeHubsAndAuthorities } from './kernels/hubs-and-authorities.ts';
import type { Measure, MeasureResult } from './measure.ts';
import { toScores } from './to-scores.ts';

type Role = 'hub' | 'authority';
type Hits = Record<Role, MeasureResult>;

const runs = { none: new WeakMap<Network, Hits>(), strength: new WeakMap<Network, Hits>() };

function run(network: Network, weight: 'none' | 'strength'): Hits {
	const known = runs[weight].get(network);
	if (known !== undefined) return known;
	const made = compute(network, weight);
	runs[weight].set(network, made);
	return made;
}

function compute(network: Network, weight: 'none' | 'strength'): Hits {
	const arcs = weight === 'none' ? network.unweightedArcs : network.arcs;
	const refuse = (reason: string): Hits => ({ hub: { ok: false, reason }, authority: { ok: false, reason } });
	if (arcs.size === 0)
		return refuse('There are no ties between actors, so there is neither a hub nor an authority.');

	const scores = computeHubsAndAuthorities(arcs);
	if (scores === undefined) {
		return refuse('Hubs and authorities did not converge: two groups of actors are almost equally strong.');
	}
	const notices = scores.isUnique
		? []
		: [
				'Not unique: two groups of hubs and authorities are equally strong, and another split between them fits as well.'
			];
	return {
		hub: toScores(network, scores.hubs, { notices }),
		authority: toScores(network, scores.authorities, { notices })
	};
}

const CARD = {
	formula: 'authority = dominant eigenvector of AᵀA, hub = A·authority; the scores of each sum to 1',
	caveat: `Settles on the densest part of the graph and gives the rest little or nothing. When two parts are equally dense the answer is not unique, and the result says so. ${SIGNS_ARE_IGNORED}`,
	complexity: 'O(m) a round, rounds as needed',
	reference: 'Kleinberg 1999, https://doi.org/10.1145/324133.324140'
};

export const hub: Measure = {
	id: 'hub',
	label: 'Hub',
	family: 'spectral',
	direction: 'sent',
	weight: 'none',
	unit: 'real',
	card: {
		...CARD,
		meaning: 'Who acts on the actors that everyone acts on: a high hub addresses many high authorities.',
		counted: `Sent relations, judged by how much their receivers are addressed. ${PARALLEL_ARE_ONE}`
	},
	compute: (network) => run(network, 'none').hub,
	normalize: divideByLargest
};

export const authority: Measure = {
	...hub,
	id: 'authority',
	label: 'Authority',
	direction: 'received',
	card: {
		...CARD,
		meaning:
			'Who is addressed by the actors that address many: a high authority is acted on by many high hubs.',
		counted: `Received relations, judged by how widely their senders act. ${PARALLEL_ARE_ONE}`
	},
	compute: (network) => run(network, 'none').authority
};

export const weightedHub: Measure = {
	...hub,
	id: 'weighted-hub',
	label: 'Weighted hub',
	weight: 'strength',
	card: { ...hub.card, counted: `Sent relations. Strong ties carry more. ${PARALLEL_ADD_UP}` },
	compute: (network) => run(network, 'strength').hub
};

export const weightedAuthority: Measure = {
	...authority,
	id: 'weighted-authority',
	label: 'Weighted authority',
	weight: 'strength',
	card: { ...authority.card, counted: `Received relations. Strong ties carry more. ${PARALLEL_ADD_UP}` },
	compute: (network) => run(network, 'strength').authority
};
