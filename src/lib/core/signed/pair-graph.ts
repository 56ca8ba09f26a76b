/**
 * What every division into groups has to pay for, once ties between the same two actors are added up.
 *
 * In: signed ties. Out: one entry for each two actors with a tie. Two ties of both signs (a → b friendly, b → a hostile)
 * cost the smaller of the two whatever the division: that is `unavoidable`, and only the difference is left to decide.
 * A division pays |value| for a positive pair that it parts and for a negative pair that it leaves together.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { SignedTies } from './signed-ties.ts';

/** Pairs of different actors, each pair once, with `first < second` and a value that is not 0. */
export interface PairGraph {
	readonly order: number;
	readonly first: Uint32Array;
	readonly second: Uint32Array;
	readonly value: Float64Array;
}

export interface NettedTies extends PairGraph {
	readonly unavoidable: number;
}

/** Differences this small beside what was added up are rounding. */
const ROUNDING = 1e-9;

export function toPairGraph(ties: SignedTies): NettedTies {
	const sums = new Map<number, { positive: number; negative: number }>();
	for (let tie = 0; tie < ties.from.length; tie++) {
		const from = indexAt(ties.from, tie);
		const to = indexAt(ties.to, tie);
		const key = Math.min(from, to) * ties.order + Math.max(from, to);
		const sum = sums.get(key) ?? { positive: 0, negative: 0 };
		const value = numberAt(ties.value, tie);
		if (value > 0) sum.positive += value;
		else sum.negative -= value;
		sums.set(key, sum);
	}
	let unavoidable = 0;
	const kept: (readonly [key: number, value: number])[] = [];
	for (const [key, { positive, negative }] of sums) {
		unavoidable += Math.min(positive, negative);
		const net = positive - negative;
		if (Math.abs(net) > ROUNDING * (positive + negative)) kept.push([key, net]);
	}
	return {
		order: ties.order,
		first: Uint32Array.from(kept, ([key]) => Math.floor(key / ties.order)),
		second: Uint32Array.from(kept, ([key]) => key % ties.order),
		value: Float64Array.from(kept, ([, value]) => value),
		unavoidable
	};
}
