/**
 * Makes one arc of all parallel relations of an ordered pair of actors: what every unsigned measure starts from.
 *
 * In: ties, with loops and parallel relations. Out: a simple list of arcs, weight = sum of strengths; a relation of an
 * undirected type counts as an arc each way. Loops are dropped (the caller counts them). Signs are not looked at.
 */
import { indexAt, numberAt, type ArcList } from './arcs.ts';
import type { Ties } from './ties.ts';

/** The collapsed arcs, in the order in which each pair is first met; only relations that `counts` accepts. */
export function collapseTies(ties: Ties, counts: (type: number) => boolean = () => true): ArcList {
	const order = ties.actors.length;
	const weightOf = new Map<number, number>();
	const add = (from: number, to: number, weight: number) => {
		// One number for an ordered pair: exact up to 94 million actors.
		const pair = from * order + to;
		weightOf.set(pair, (weightOf.get(pair) ?? 0) + weight);
	};
	for (let tie = 0; tie < ties.from.length; tie++) {
		const from = indexAt(ties.from, tie);
		const to = indexAt(ties.to, tie);
		const type = ties.type[tie] ?? 0;
		if (from === to || !counts(type)) continue;
		add(from, to, numberAt(ties.weight, tie));
		if (ties.types[type]?.directed === false) add(to, from, numberAt(ties.weight, tie));
	}
	return toArcList(weightOf, order);
}

/** Unpacks pairs that were packed as `from * order + to`. */
export function toArcList(valueOfPair: ReadonlyMap<number, number>, order: number): ArcList {
	const pairs = [...valueOfPair.keys()];
	return {
		from: Uint32Array.from(pairs, (pair) => Math.floor(pair / order)),
		to: Uint32Array.from(pairs, (pair) => pair % order),
		weight: Float64Array.from(valueOfPair.values())
	};
}
