/**
 * The question that the exact search and the local search answer: which groups pay least?
 *
 * In: a pair graph, or one block of it. Out: the pairs and, for each member, its neighbours, all by the member's place in
 * the block. A division is an array with the group of each member, numbered from 0.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { PairGraph } from './pair-graph.ts';

export interface PartitionProblem extends PairGraph {
	/** Neighbours of member i stand at `start[i]` up to `start[i + 1]`, exclusive. */
	readonly start: Uint32Array;
	readonly neighbour: Uint32Array;
	/** The pair behind each neighbour. */
	readonly pair: Uint32Array;
	/** True when all values are whole numbers: a bound may then be rounded up. */
	readonly whole: boolean;
	/** Costs that differ by less are equal. */
	readonly tolerance: number;
}

/** How many groups a division may have; no group is empty. */
export interface GroupCount {
	readonly atLeast: number;
	readonly atMost: number;
}

export type Division = Int32Array;

/** @param members actor indices, in the order of their places; @param pairs indices of the pairs between them. */
export function toPartitionProblem(
	graph: PairGraph,
	members: readonly number[],
	pairs: readonly number[]
): PartitionProblem {
	const placeOf = new Map(members.map((actor, place) => [actor, place]));
	const place = (actor: number) => placeOf.get(actor) ?? 0;
	const ends = pairs.map((pair) => {
		const a = place(indexAt(graph.first, pair));
		const b = place(indexAt(graph.second, pair));
		return [Math.min(a, b), Math.max(a, b)] as const;
	});
	const first = Uint32Array.from(ends, ([a]) => a);
	const second = Uint32Array.from(ends, ([, b]) => b);
	const value = Float64Array.from(pairs, (pair) => numberAt(graph.value, pair));
	const start = new Uint32Array(members.length + 1);
	for (const end of [...first, ...second]) start[end + 1] = indexAt(start, end + 1) + 1;
	for (let i = 0; i < members.length; i++) start[i + 1] = indexAt(start, i + 1) + indexAt(start, i);
	const next = start.slice();
	const neighbour = new Uint32Array(2 * pairs.length);
	const pair = new Uint32Array(2 * pairs.length);
	for (let index = 0; index < pairs.length; index++) {
		for (const [own, other] of [
			[indexAt(first, index), indexAt(second, index)],
			[indexAt(second, index), indexAt(first, index)]
		] as const) {
			const slot = indexAt(next, own);
			next[own] = slot + 1;
			neighbour[slot] = other;
			pair[slot] = index;
		}
	}
	const total = value.reduce((sum, number) => sum + Math.abs(number), 0);
	return {
		order: members.length,
		first,
		second,
		value,
		start,
		neighbour,
		pair,
		whole: value.every(Number.isInteger),
		tolerance: 1e-9 * Math.max(total, 1e-300)
	};
}

/** What a division pays: positive pairs parted and negative pairs together, by |value|. */
export function costOf(graph: PairGraph, division: ArrayLike<number>): number {
	let cost = 0;
	for (let pair = 0; pair < graph.value.length; pair++) {
		const value = numberAt(graph.value, pair);
		const together = division[indexAt(graph.first, pair)] === division[indexAt(graph.second, pair)];
		if (together === value < 0) cost += Math.abs(value);
	}
	return cost;
}
