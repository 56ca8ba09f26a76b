/**
 * Distances from one actor along arcs, one source at a time over shared buffers.
 *
 * In: one direction of a graph. Out: who is reached, in order of distance, and how far. Unweighted: number of arcs
 * (breadth-first). Weighted: an arc of strength w costs 1/w (Dijkstra 1959, 10.1007/BF01386390).
 *
 * Arrays are indexed directly: through a function of another module the inner loops take about twice as long. Every
 * index comes from the arrays themselves.
 */
import type { Adjacency } from '../../graph/arcs.ts';
import { MinHeap } from './min-heap.ts';

export interface Reach {
	/** Everyone reached, nearest first, the source itself at 0. Only the first `count` entries are meant. */
	readonly reached: Uint32Array;
	readonly count: number;
	/** By actor; `Infinity` where not reached. */
	readonly distance: Float64Array;
}

/** The value given back is overwritten by the next call. */
export type ReachFrom = (source: number) => Reach;

/** A strong tie is a short one: 1/w, by arc. */
export const toLengths = ({ weight }: Adjacency): Float64Array => weight.map((strength) => 1 / strength);

export function prepareDistances(order: number, arcs: Adjacency, weighted: boolean): ReachFrom {
	const reached = new Uint32Array(order);
	const distance = new Float64Array(order).fill(Infinity);
	let count = 0;
	const forget = () => {
		for (let index = 0; index < count; index++) distance[reached[index] as number] = Infinity;
		count = 0;
	};

	const breadthFirst: ReachFrom = (source) => {
		forget();
		distance[source] = 0;
		reached[count++] = source;
		for (let index = 0; index < count; index++) {
			const actor = reached[index] as number;
			const next = (distance[actor] as number) + 1;
			for (let arc = arcs.start[actor] as number; arc < (arcs.start[actor + 1] as number); arc++) {
				const neighbour = arcs.end[arc] as number;
				if (distance[neighbour] !== Infinity) continue;
				distance[neighbour] = next;
				reached[count++] = neighbour;
			}
		}
		return { reached, count, distance };
	};

	const lengths = weighted ? toLengths(arcs) : new Float64Array();
	const heap = new MinHeap(weighted ? order : 0);
	const cheapestFirst: ReachFrom = (source) => {
		forget();
		distance[source] = 0;
		heap.update(source, 0);
		for (let actor = heap.pop(); actor !== undefined; actor = heap.pop()) {
			reached[count++] = actor;
			const here = distance[actor] as number;
			const stop = arcs.start[actor + 1] as number;
			for (let arc = arcs.start[actor] as number; arc < stop; arc++) {
				const neighbour = arcs.end[arc] as number;
				const length = here + (lengths[arc] as number);
				if (length >= (distance[neighbour] as number)) continue;
				distance[neighbour] = length;
				heap.update(neighbour, length);
			}
		}
		return { reached, count, distance };
	};

	return weighted ? cheapestFirst : breadthFirst;
}
