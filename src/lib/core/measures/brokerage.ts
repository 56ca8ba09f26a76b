/**
 * Brokerage between kinds of actors: in total and in the five roles of Gould & Fernandez 1989 (10.2307/270949).
 *
 * The groups are the kinds of the actors; `compute-brokerage.ts` takes any others. All six measures share one run.
 */
import type { Network } from '../graph/network.ts';
import { PARALLEL_ARE_ONE, SIGNS_ARE_IGNORED } from './card-phrases.ts';
import { computeBrokerage, type Brokerage, type BrokerageRole } from './compute-brokerage.ts';
import type { Measure } from './measure.ts';
import { toScores } from './to-scores.ts';

const runs = new WeakMap<Network, Brokerage>();

function run(network: Network): Brokerage {
	const known = runs.get(network);
	if (known !== undefined) return known;
	const made = computeBrokerage(network.arcs, toGroups(network.ties.kinds));
	runs.set(network, made);
	return made;
}

/** A number for each kind; −1 for actors whose kind the data does not tell. */
function toGroups(kinds: readonly string[]): Int32Array {
	const numbers = new Map(
		[...new Set(kinds)].filter((kind) => kind !== '').map((kind, index) => [kind, index])
	);
	return Int32Array.from(kinds, (kind) => numbers.get(kind) ?? -1);
}

/** What stands in the way of telling roles apart, if anything. */
function describeKinds(kinds: readonly string[]): readonly string[] {
	const without = kinds.filter((kind) => kind === '').length;
	const known = new Set(kinds.filter((kind) => kind !== ''));
	return [
		...(without === 0
			? []
			: [
					`${without} ${without === 1 ? 'actor has' : 'actors have'} no kind and ${without === 1 ? 'forms' : 'form'} no group; what passes through or by ${without === 1 ? 'it' : 'them'} counts in the total and in no role.`
				]),
		...(known.size === 1 ? ['All actors with a kind are of one kind, so there is only coordination.'] : [])
	];
}

const CARD = {
	counted: `Ordered pairs of actors that have no tie in that direction, each once for every actor that links them in two steps, along the arrows. The groups are the kinds of the actors; an actor without a kind forms no group. ${PARALLEL_ARE_ONE}`,
	caveat: `Raw counts: whoever has many ties brokers more, and a role can only be played where there are actors for it. Says that something could pass, not that it did. ${SIGNS_ARE_IGNORED}`,
	complexity: 'O(m + Σ in·out)',
	reference: 'Gould & Fernandez 1989, https://doi.org/10.2307/270949'
};

export const brokerage: Measure = {
	id: 'brokerage',
	label: 'Brokerage',
	family: 'brokerage',
	direction: 'passing-through',
	weight: 'none',
	unit: 'whole',
	card: {
		...CARD,
		meaning:
			'Between how many pairs of actors, the one not acting on the other directly, this actor stands as the link: a → this one → c, but not a → c.',
		formula: 'b(v) = number of ordered pairs (a, c) with a → v → c and not a → c, of whatever kinds'
	},
	compute: (network) => toScores(network, run(network).total),
	// Everyone else is tied to it both ways, and nobody to anybody else.
	normalize: (values, { order }) =>
		values.map((value) => (order > 2 ? value / ((order - 1) * (order - 2)) : value))
};

const ROLES: Readonly<Record<BrokerageRole, { label: string; meaning: string; groups: string }>> = {
	coordinator: {
		label: 'Brokerage as coordinator',
		meaning: 'How often the actor links two others of its own kind: it coordinates its group.',
		groups: 'g(a) = g(v) = g(c)'
	},
	itinerant: {
		label: 'Brokerage as itinerant',
		meaning:
			'How often the actor links two others that are of one kind, but not of its own: an outside go-between, or consultant.',
		groups: 'g(a) = g(c) ≠ g(v)'
	},
	gatekeeper: {
		label: 'Brokerage as gatekeeper',
		meaning:
			'How often the actor takes from another kind what goes to its own: it decides what enters its group.',
		groups: 'g(v) = g(c) ≠ g(a)'
	},
	representative: {
		label: 'Brokerage as representative',
		meaning: 'How often the actor carries from its own kind to another: it speaks for its group.',
		groups: 'g(a) = g(v) ≠ g(c)'
	},
	liaison: {
		label: 'Brokerage as liaison',
		meaning: 'How often the actor links two others when all three are of different kinds.',
		groups: 'g(a), g(v), g(c) all different'
	}
};

function makeRole(role: BrokerageRole): Measure {
	const { label, meaning, groups } = ROLES[role];
	return {
		id: role,
		label,
		family: 'brokerage',
		direction: 'passing-through',
		weight: 'none',
		unit: 'whole',
		card: {
			...CARD,
			meaning,
			formula: `number of ordered pairs (a, c) with a → v → c, not a → c, and ${groups}, g the kind`
		},
		compute: (network) =>
			toScores(network, run(network)[role], { notices: describeKinds(network.ties.kinds) })
	};
}

export const coordinator = makeRole('coordinator');
export const itinerant = makeRole('itinerant');
export const gatekeeper = makeRole('gatekeeper');
export const representative = makeRole('representative');
export const liaison = makeRole('liaison');
