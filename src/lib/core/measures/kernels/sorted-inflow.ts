/**
 * The incoming arcs of some actors, those with the most first: what a kernel runs over that goes round and round.
 *
 * In: incoming arcs and the actors that take part. Out: the same arcs among them in an order that a machine is quick
 * with: one length of inner loop follows another like it, and who is asked most stands close together. Places count from
 * 0; `actors` says who stands where. Arcs from others are left out. O(n + m).
 */
import { bitsAt, indexAt, numberAt, type Adjacency } from '../../graph/arcs.ts';

export interface SortedInflow {
	/** The actor at each place. */
	readonly actors: Uint32Array;
	/** The arcs into a place stand at `start[place]` up to `start[place + 1]`, exclusive. */
	readonly start: Int32Array;
	/** The place at the other end. */
	readonly end: Int32Array;
	/** Absent when every arc weighs 1. */
	readonly weight?: Float64Array;
}

/** @param chosen each actor once; all when absent. */
export function toSortedInflow(arcs: Adjacency, chosen?: ArrayLike<number>): SortedInflow {
	const order = arcs.start.length - 1;
	const actors = sortByInflow(arcs, chosen ?? countUp(order));
	const placeOf = new Int32Array(order).fill(-1);
	for (let place = 0; place < actors.length; place++) placeOf[indexAt(actors, place)] = place;
	const start = new Int32Array(actors.length + 1);
	const end = new Int32Array(arcs.end.length);
	const weight = new Float64Array(arcs.end.length);
	let isWeighted = false;
	let size = 0;
	for (let place = 0; place < actors.length; place++) {
		const actor = indexAt(actors, place);
		const stop = indexAt(arcs.start, actor + 1);
		for (let arc = indexAt(arcs.start, actor); arc < stop; arc++) {
			const other = bitsAt(placeOf, indexAt(arcs.end, arc));
			if (other < 0) continue;
			const own = numberAt(arcs.weight, arc);
			if (own !== 1) isWeighted = true;
			end[size] = other;
			weight[size++] = own;
		}
		start[place + 1] = size;
	}
	const kept = { actors, start, end: end.subarray(0, size) };
	return isWeighted ? { ...kept, weight: weight.subarray(0, size) } : kept;
}

function countUp(order: number): Uint32Array {
	const numbers = new Uint32Array(order);
	for (let number = 0; number < order; number++) numbers[number] = number;
	return numbers;
}

/** By number of incoming arcs, most first, equal ones as they were given. */
function sortByInflow({ start }: Adjacency, chosen: ArrayLike<number>): Uint32Array {
	const inflowOf = (actor: number): number => indexAt(start, actor + 1) - indexAt(start, actor);
	let most = 0;
	for (let index = 0; index < chosen.length; index++) most = Math.max(most, inflowOf(chosen[index] ?? 0));
	const next = new Uint32Array(most + 2);
	for (let index = 0; index < chosen.length; index++) {
		const slot = most - inflowOf(chosen[index] ?? 0) + 1;
		next[slot] = indexAt(next, slot) + 1;
	}
	for (let slot = 0; slot <= most; slot++) next[slot + 1] = indexAt(next, slot + 1) + indexAt(next, slot);
	const sorted = new Uint32Array(chosen.length);
	for (let index = 0; index < chosen.length; index++) {
		const actor = chosen[index] ?? 0;
		const slot = most - inflowOf(actor);
		const place = indexAt(next, slot);
		next[slot] = place + 1;
		sorted[place] = actor;
	}
	return sorted;
}

/** Aᵀ·x + kept·x by place: the sum over arcs into it of weight × x at the other end, and a share of its own. */
export function multiplyInflow(
	{ start, end, weight }: SortedInflow,
	x: Float64Array,
	sums: Float64Array,
	kept = 0
): void {
	let arc = 0;
	for (let place = 0; place < sums.length; place++) {
		const stop = bitsAt(start, place + 1);
		let sum = kept * numberAt(x, place);
		if (weight === undefined) for (; arc < stop; arc++) sum += numberAt(x, bitsAt(end, arc));
		else for (; arc < stop; arc++) sum += numberAt(weight, arc) * numberAt(x, bitsAt(end, arc));
		sums[place] = sum;
	}
}
