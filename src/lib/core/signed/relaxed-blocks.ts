/**
 * What a partition pays when whole blocks of ties may be of either sign: min(positive sum, negative sum) for each pair
 * of groups, each group with itself included; ordered pairs when the ties have a direction.
 *
 * In: ties and a group for each actor, changed one at a time. Out: the cost, kept up to date. Changes nothing else.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { SignedTies } from './signed-ties.ts';

export interface RelaxedBlocks {
	readonly group: Int32Array;
	cost(): number;
	/** Puts an actor into a group, or out of all (−1). Only ties between placed actors count. */
	put(actor: number, group: number): void;
}

export interface TiesOfActors {
	readonly start: Uint32Array;
	readonly tie: Uint32Array;
}

/** The ties at each actor, outgoing and incoming. */
export function listTiesOfActors({ order, from, to }: SignedTies): TiesOfActors {
	const start = new Uint32Array(order + 1);
	for (const ends of [from, to]) for (const actor of ends) start[actor + 1] = indexAt(start, actor + 1) + 1;
	for (let actor = 0; actor < order; actor++)
		start[actor + 1] = indexAt(start, actor + 1) + indexAt(start, actor);
	const next = start.slice();
	const tie = new Uint32Array(2 * from.length);
	for (const ends of [from, to]) {
		for (const [index, actor] of ends.entries()) {
			const slot = indexAt(next, actor);
			next[actor] = slot + 1;
			tie[slot] = index;
		}
	}
	return { start, tie };
}

export function createRelaxedBlocks(ties: SignedTies, lists: TiesOfActors, k: number): RelaxedBlocks {
	const group = new Int32Array(ties.order).fill(-1);
	const positive = new Float64Array(k * k);
	const negative = new Float64Array(k * k);
	let total = 0;
	const add = (tie: number, sign: 1 | -1) => {
		const a = group[indexAt(ties.from, tie)] ?? -1;
		const b = group[indexAt(ties.to, tie)] ?? -1;
		if (a < 0 || b < 0) return;
		const block = ties.directed || a < b ? a * k + b : b * k + a;
		const value = numberAt(ties.value, tie);
		total -= Math.min(numberAt(positive, block), numberAt(negative, block));
		if (value > 0) positive[block] = numberAt(positive, block) + sign * value;
		else negative[block] = numberAt(negative, block) - sign * value;
		total += Math.min(numberAt(positive, block), numberAt(negative, block));
	};
	return {
		group,
		cost: () => total,
		put(actor, to) {
			const [begin, end] = [indexAt(lists.start, actor), indexAt(lists.start, actor + 1)];
			if ((group[actor] ?? -1) >= 0)
				for (let slot = begin; slot < end; slot++) add(indexAt(lists.tie, slot), -1);
			group[actor] = to;
			if (to >= 0) for (let slot = begin; slot < end; slot++) add(indexAt(lists.tie, slot), 1);
		}
	};
}
