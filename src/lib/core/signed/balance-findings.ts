/**
 * A balance with the way back to what it rests on: the relations behind each tie as values, in the reader's hands.
 *
 * In: the ties that were judged, the relations they were built from, in the same order, and the balance. Out: lookups,
 * cheap for each tie, so that long lists cost only what is shown of them. Computes no figure.
 */
import { buildNetwork, type Network } from '../graph/network.ts';
import type { Ties } from '../graph/ties.ts';
import type { Actor } from '../model/actor.ts';
import type { Relation } from '../model/relation.ts';
import type { Balance } from './compute-balance.ts';
import { deriveRelationsOfTies } from './relations-of-ties.ts';
import type { SignedTies } from './signed-ties.ts';

/** A tie with the relations that it stands for. */
export interface FoundTie {
	readonly from: string;
	readonly to: string;
	/** Above 0: friendly; below 0: hostile; 0: the relations cancel out. */
	readonly value: number;
	readonly directed: boolean;
	/** Relations of the sign of the tie; those of positive sign when they cancel out. */
	readonly agreeing: readonly Relation[];
	/** Relations of the other sign, outvoted by the sum. */
	readonly contrary: readonly Relation[];
}

export interface BalanceFindings {
	readonly balance: Balance;
	readonly network: Network;
	/** What was visible when the balance was asked for. */
	readonly visible: { readonly actors: readonly Actor[]; readonly relations: readonly Relation[] };
	idOf(actor: number): string;
	/** A tie as the frustration and the camps read it. */
	tie(index: number): FoundTie;
	/** A tie as the triads read it: without direction. */
	undirectedTie(index: number): FoundTie;
	/** What stands between two actors, whether or not it leaves a tie; read as the frustration reads it. */
	between(from: number, to: number): FoundTie;
}

export function deriveFindings(
	ties: Ties,
	visible: BalanceFindings['visible'],
	balance: Balance
): BalanceFindings {
	const idOf = (actor: number): string => ties.actors[actor] ?? '';
	const look = (read: SignedTies) => {
		const behind = deriveRelationsOfTies(ties, read.directed);
		const valued = (value: number, from: number, to: number): FoundTie => ({
			from: idOf(from),
			to: idOf(to),
			value,
			directed: read.directed,
			agreeing: toRelations(behind.agreeing(from, to, value === 0 ? 1 : value)),
			contrary: toRelations(behind.contrary(from, to, value === 0 ? 1 : value))
		});
		const valueOf = new Map([...read.value.keys()].map((tie) => [keyOf(read, tie), read.value[tie] ?? 0]));
		return {
			tie: (tie: number) => valued(read.value[tie] ?? 0, read.from[tie] ?? 0, read.to[tie] ?? 0),
			between: (from: number, to: number) => valued(valueOf.get(from * read.order + to) ?? 0, from, to)
		};
	};
	const toRelations = (indices: readonly number[]): readonly Relation[] =>
		indices.flatMap((index) => visible.relations[index] ?? []);
	const read = look(balance.ties);
	const undirected = balance.ties.directed ? look(balance.undirectedTies) : read;
	return {
		balance,
		network: buildNetwork(ties),
		visible,
		idOf,
		tie: read.tie,
		undirectedTie: undirected.tie,
		between: read.between
	};
}

const keyOf = (read: SignedTies, tie: number): number =>
	(read.from[tie] ?? 0) * read.order + (read.to[tie] ?? 0);
