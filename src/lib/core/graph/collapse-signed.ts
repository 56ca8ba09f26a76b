/**
 * Makes one signed tie of all relations of a pair of actors: s = sum of sign × strength.
 *
 * In: ties, whose types carry the signs in use. Out: the ties with s ≠ 0, the pairs that cancelled out, and how mixed
 * each pair is. Loops and relations of sign 0 take no part. Never averages a contradiction away without listing it.
 */
import { indexAt, numberAt, buildArcs, type Arcs } from './arcs.ts';
import { toArcList } from './collapse.ts';
import type { Ties } from './ties.ts';

/** A pair of actors by index; in an undirected collapse the smaller index comes first. */
export type Pair = readonly [from: number, to: number];

export interface SignedCollapse {
	/** Weight of an arc = s: its sign is the sign of the tie, its size the weight. Undirected: an arc each way. */
	readonly arcs: Arcs;
	/** Pairs with relations of both signs that add up to 0, so that no tie is left. */
	readonly cancelled: readonly Pair[];
	/** By pair with any signed relation: 1 − |Σ sign·w| / Σ |sign|·w; 0 = of one mind, 1 = fully mixed. */
	readonly ambivalence: readonly { readonly pair: Pair; readonly value: number }[];
}

/** Sums smaller than this share of what was added are rounding, as in 0.1 + 0.2 − 0.3. */
const ROUNDING = 1e-9;

/**
 * Per ordered pair when `directed`, a relation of an undirected type counting each way; otherwise per unordered pair,
 * every relation counting once whichever way it points.
 */
export function collapseSigned(ties: Ties, directed: boolean): SignedCollapse {
	const order = ties.actors.length;
	const sums = new Map<number, { net: number; gross: number }>();
	const add = (from: number, to: number, signed: number) => {
		const sum = sums.get(from * order + to) ?? { net: 0, gross: 0 };
		sum.net += signed;
		sum.gross += Math.abs(signed);
		sums.set(from * order + to, sum);
	};
	for (let tie = 0; tie < ties.from.length; tie++) {
		const from = indexAt(ties.from, tie);
		const to = indexAt(ties.to, tie);
		const type = ties.types[ties.type[tie] ?? 0];
		if (from === to || type === undefined || type.sign === 0) continue;
		const signed = type.sign * numberAt(ties.weight, tie);
		if (!directed) {
			add(Math.min(from, to), Math.max(from, to), signed);
		} else {
			add(from, to, signed);
			if (!type.directed) add(to, from, signed);
		}
	}

	const kept = new Map<number, number>();
	const cancelled: Pair[] = [];
	const ambivalence: { pair: Pair; value: number }[] = [];
	for (const [packed, { net, gross }] of sums) {
		const from = Math.floor(packed / order);
		const to = packed % order;
		const isCancelled = Math.abs(net) <= ROUNDING * gross;
		ambivalence.push({ pair: [from, to], value: isCancelled ? 1 : 1 - Math.abs(net) / gross });
		if (isCancelled) {
			cancelled.push([from, to]);
		} else {
			kept.set(packed, net);
			if (!directed) kept.set(to * order + from, net);
		}
	}
	return { arcs: buildArcs(order, toArcList(kept, order)), cancelled, ambivalence };
}
