/**
 * The incoming arcs of some actors, those with the most first: what a kernel runs over that goes round and round.
 *
 * In: incoming arcs and the actors that take part. Out: the same arcs among them in an order that a machine is quick
 * with: one length of inner loop follows another like it, and who is asked most stands close together. Places count from
 * 0; `actors` says who stands where. Arcs from others are left out. O(n + m).
 *
 * Arrays are indexed directly: through a function of another module the inner loops take about twice as long. Every
 * index comes from the arrays themselves.
 */
import type { Adjacency } from '../../graph/arcs.ts';

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
	for (let place = 0; place < actors.length; place++) placeOf[actors[place] as number] = place;
	const start = new Int32Array(actors.length + 1);
	const end = new Int32Array(arcs.end.length);
	const weight = new Float64Array(arcs.end.length);
	let isWeighted = false;
	let size = 0;
	for (let place = 0; place < actors.length; place++) {
		const actor = actors[place] as number;
		const stop = arcs.start[actor + 1] as number;
		for (let arc = arcs.start[actor] as number; arc < stop; arc++) {
			const other = placeOf[arcs.end[arc] as number] as number;
			if (other < 0) continue;
			const own = arcs.weight[arc] as number;
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
	const inflowOf = (actor: number): number => (start[actor + 1] as number) - (start[actor] as number);
	let most = 0;
	for (let index = 0; index < chosen.length; index++) most = Math.max(most, inflowOf(chosen[index] ?? 0));
	const next = new Uint32Array(most + 2);
	for (let index = 0; index < chosen.length; index++) {
		const slot = most - inflowOf(chosen[index] ?? 0) + 1;
		next[slot] = (next[slot] as number) + 1;
	}
	for (let slot = 0; slot <= most; slot++)
		next[slot + 1] = (next[slot + 1] as number) + (next[slot] as number);
	const sorted = new Uint32Array(chosen.length);
	for (let index = 0; index < chosen.length; index++) {
		const actor = chosen[index] ?? 0;
		const slot = most - inflowOf(actor);
		const place = next[slot] as number;
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
		const stop = start[place + 1] as number;
		let sum = kept * (x[place] as number);
		if (weight === undefined) for (; arc < stop; arc++) sum += x[end[arc] as number] as number;
		else for (; arc < stop; arc++) sum += (weight[arc] as number) * (x[end[arc] as number] as number);
		sums[place] = sum;
	}
}
