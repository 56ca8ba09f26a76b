/**
 * The signed ties that structural balance is about: one for each pair of actors, however many relations stand behind it.
 *
 * In: a network, whose relation types carry the signs in use. Out: a list of ties with a value, +1 or −1, or the net
 * weight when `weighted`. Pairs whose relations cancel out have no tie and are listed. Loops never count.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { Pair } from '../graph/collapse-signed.ts';
import type { Network } from '../graph/network.ts';

export interface BalanceReading {
	/** True: a tie for each ordered pair; false: one for each two actors, all relations between them added up. */
	readonly directed: boolean;
	/** True: a tie weighs |Σ sign × strength|; false: every tie weighs 1. */
	readonly weighted: boolean;
}

export interface SignedTies extends BalanceReading {
	/** Number of actors, with or without ties. */
	readonly order: number;
	/** Actor index at the tail of each tie; the smaller index when not directed. */
	readonly from: Uint32Array;
	readonly to: Uint32Array;
	/** Above 0: friendly; below 0: hostile; never 0. */
	readonly value: Float64Array;
	readonly cancelled: readonly Pair[];
	/** Indices of the actors that have a tie. */
	readonly tied: readonly number[];
}

export function deriveSignedTies(network: Network, { directed, weighted }: BalanceReading): SignedTies {
	const { arcs, cancelled } = directed ? network.signed : network.undirectedSigned;
	const from: number[] = [];
	const to: number[] = [];
	const value: number[] = [];
	for (let actor = 0; actor < arcs.order; actor++) {
		for (let arc = indexAt(arcs.out.start, actor); arc < indexAt(arcs.out.start, actor + 1); arc++) {
			const other = indexAt(arcs.out.end, arc);
			if (!directed && other < actor) continue;
			const sum = numberAt(arcs.out.weight, arc);
			from.push(actor);
			to.push(other);
			value.push(weighted ? sum : Math.sign(sum));
		}
	}
	const tied = [...new Set([...from, ...to])].sort((a, b) => a - b);
	return {
		directed,
		weighted,
		order: arcs.order,
		from: Uint32Array.from(from),
		to: Uint32Array.from(to),
		value: Float64Array.from(value),
		cancelled,
		tied
	};
}
