/**
 * Makes one signed tie of all relations of a pair of actors: s = sum of sign × strength.
 *
 * In: ties, whose types carry the signs in use. Out: the ties with s ≠ 0, the pairs that cancelled out, and how mixed
 * each pair is. Loops and relations of sign 0 take no part. Never averages a contradiction away without listing it.
 */
import { indexAt, numberAt, buildArcs, type ArcList, type Arcs } from './arcs.ts';
import { sumParallel } from './collapse.ts';
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
	const { from, to, weight } = listSigned(ties, directed);
	const nets = sumParallel(order, { from, to, weight });
	// The same pairs in the same order.
	const grosses = sumParallel(order, { from, to, weight: weight.map(Math.abs) });
	const cancelled: Pair[] = [];
	const ambivalence: { pair: Pair; value: number }[] = [];
	const kept: { from: number; to: number; net: number }[] = [];
	for (let place = 0; place < nets.weight.length; place++) {
		const pair: Pair = [indexAt(nets.from, place), indexAt(nets.to, place)];
		const net = numberAt(nets.weight, place);
		const gross = numberAt(grosses.weight, place);
		const isCancelled = Math.abs(net) <= ROUNDING * gross;
		ambivalence.push({ pair, value: isCancelled ? 1 : 1 - Math.abs(net) / gross });
		if (isCancelled) {
			cancelled.push(pair);
		} else {
			kept.push({ from: pair[0], to: pair[1], net });
			if (!directed) kept.push({ from: pair[1], to: pair[0], net });
		}
	}
	const arcs = buildArcs(order, {
		from: Uint32Array.from(kept, (arc) => arc.from),
		to: Uint32Array.from(kept, (arc) => arc.to),
		weight: Float64Array.from(kept, ({ net }) => net)
	});
	return { arcs, cancelled, ambivalence };
}

/** Every relation that takes part, by its two ends, with sign × strength; undirected, the smaller end first. */
function listSigned(ties: Ties, directed: boolean): ArcList {
	const from = new Uint32Array(2 * ties.from.length);
	const to = new Uint32Array(from.length);
	const weight = new Float64Array(from.length);
	let size = 0;
	const add = (a: number, b: number, signed: number) => {
		from[size] = a;
		to[size] = b;
		weight[size++] = signed;
	};
	for (let tie = 0; tie < ties.from.length; tie++) {
		const a = indexAt(ties.from, tie);
		const b = indexAt(ties.to, tie);
		const type = ties.types[ties.type[tie] ?? 0];
		if (a === b || type === undefined || type.sign === 0) continue;
		const signed = type.sign * numberAt(ties.weight, tie);
		if (!directed) {
			add(Math.min(a, b), Math.max(a, b), signed);
		} else {
			add(a, b, signed);
			if (!type.directed) add(b, a, signed);
		}
	}
	return { from: from.subarray(0, size), to: to.subarray(0, size), weight: weight.subarray(0, size) };
}
