/**
 * Brokerage roles of Gould & Fernandez: how often an actor passes between two that have no tie of their own.
 *
 * In: a simple directed graph and a group for each actor (kinds, camps …); a negative group means that it is not known.
 * Out: counts of ordered pairs (a, c) with a → v → c and no a → c, in total and by role. A pair in which a group is not
 * known counts in the total and in no role, so the roles then add up to less. Never weighs a pair by strength.
 * Gould & Fernandez 1989 (10.2307/270949). O(m + Σ in·out): the ends of each actor are marked once.
 */
import { indexAt, numberAt, type Arcs } from '../graph/arcs.ts';

export const BROKERAGE_ROLES = [
	'coordinator',
	'itinerant',
	'gatekeeper',
	'representative',
	'liaison'
] as const;
export type BrokerageRole = (typeof BROKERAGE_ROLES)[number];

/** Counts by actor, in the order of the graph. */
export type Brokerage = Readonly<Record<BrokerageRole | 'total', Float64Array>>;

export function computeBrokerage(arcs: Arcs, groups: ArrayLike<number>): Brokerage {
	const { order } = arcs;
	const { start, end } = arcs.out;
	const count = () => new Float64Array(order);
	const brokerage = {
		total: count(),
		coordinator: count(),
		itinerant: count(),
		gatekeeper: count(),
		representative: count(),
		liaison: count()
	};
	const add = (counts: Float64Array, actor: number) => {
		counts[actor] = numberAt(counts, actor) + 1;
	};
	const groupOf = (actor: number) => groups[actor] ?? -1;
	/** By actor, the last sender whose tie to it was seen, plus 1. */
	const reachedFrom = new Uint32Array(order);
	for (let sender = 0; sender < order; sender++) {
		const first = indexAt(start, sender);
		const last = indexAt(start, sender + 1);
		reachedFrom[sender] = sender + 1;
		for (let arc = first; arc < last; arc++) reachedFrom[indexAt(end, arc)] = sender + 1;
		for (let arc = first; arc < last; arc++) {
			const broker = indexAt(end, arc);
			for (let next = indexAt(start, broker); next < indexAt(start, broker + 1); next++) {
				const receiver = indexAt(end, next);
				if (indexAt(reachedFrom, receiver) === sender + 1) continue;
				add(brokerage.total, broker);
				const role = toRole(groupOf(sender), groupOf(broker), groupOf(receiver));
				if (role !== undefined) add(brokerage[role], broker);
			}
		}
	}
	return brokerage;
}

function toRole(sender: number, broker: number, receiver: number): BrokerageRole | undefined {
	if (sender < 0 || broker < 0 || receiver < 0) return undefined;
	if (sender === broker) return broker === receiver ? 'coordinator' : 'representative';
	if (broker === receiver) return 'gatekeeper';
	return sender === receiver ? 'itinerant' : 'liaison';
}
