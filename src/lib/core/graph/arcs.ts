/**
 * A simple directed graph as typed arrays: what our own kernels run over (compressed sparse rows).
 *
 * In: arcs as pairs of indices with a weight, each ordered pair at most once. Out: for every actor its outgoing and
 * incoming arcs, side by side in memory. Never merges arcs; `collapse.ts` does that.
 */

/** One direction of a graph: the arcs of actor `i` stand at `start[i]` up to `start[i + 1]`, exclusive. */
export interface Adjacency {
	/** Length order + 1. */
	readonly start: Uint32Array;
	/** The actor at the other end. */
	readonly end: Uint32Array;
	readonly weight: Float64Array;
}

/** Arcs between `order` actors, in both directions of reading. */
export interface Arcs {
	readonly order: number;
	/** Number of arcs. */
	readonly size: number;
	readonly out: Adjacency;
	readonly in: Adjacency;
}

/** Arcs as a list, one entry for each, before they are indexed. */
export interface ArcList {
	readonly from: Uint32Array;
	readonly to: Uint32Array;
	readonly weight: Float64Array;
}

/**
 * The element at `index`. Every index in this project's kernels comes from the arrays themselves, so the fallback is
 * never met. One function for each kind of array: a single one for all would be several times slower.
 */
export const indexAt = (array: Uint32Array, index: number): number => array[index] ?? 0;
export const numberAt = (array: Float64Array, index: number): number => array[index] ?? 0;
/** Signed, because the engine computes with the bits of a signed number at once and converts those of an unsigned one. */
export const bitsAt = (array: Int32Array, index: number): number => array[index] ?? 0;

/** Indexes a list of arcs by both ends; O(n + m). Within one actor the arcs keep the order of the list. */
export function buildArcs(order: number, list: ArcList): Arcs {
	return {
		order,
		size: list.from.length,
		out: buildAdjacency(order, list.from, list.to, list.weight),
		in: buildAdjacency(order, list.to, list.from, list.weight)
	};
}

/** The same arcs, each of weight 1: what an unweighted measure sees. */
export function withoutWeights(arcs: Arcs): Arcs {
	const ones = new Float64Array(arcs.size).fill(1);
	return { ...arcs, out: { ...arcs.out, weight: ones }, in: { ...arcs.in, weight: ones } };
}

function buildAdjacency(
	order: number,
	owner: Uint32Array,
	other: Uint32Array,
	weights: Float64Array
): Adjacency {
	const start = new Uint32Array(order + 1);
	for (const actor of owner) start[actor + 1] = indexAt(start, actor + 1) + 1;
	for (let actor = 0; actor < order; actor++)
		start[actor + 1] = indexAt(start, actor + 1) + indexAt(start, actor);
	const next = start.slice(0, order);
	const end = new Uint32Array(owner.length);
	const weight = new Float64Array(owner.length);
	for (let arc = 0; arc < owner.length; arc++) {
		const actor = indexAt(owner, arc);
		const slot = indexAt(next, actor);
		next[actor] = slot + 1;
		end[slot] = indexAt(other, arc);
		weight[slot] = numberAt(weights, arc);
	}
	return { start, end, weight };
}
