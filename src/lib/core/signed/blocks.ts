/**
 * Biconnected blocks: the parts of a graph that hang together by more than one actor. What is best in one block does not
 * depend on another, so each can be solved alone.
 *
 * In: pairs. Out: the blocks, each after the block that it hangs on, sharing with all earlier ones of its component
 * exactly one actor, its first (`hangsOn`), or none if it begins a component. A bridge is a block of two.
 * Hopcroft & Tarjan 1973 (10.1145/362248.362272), with a stack of its own. O(n + m).
 */
import { indexAt, buildArcs } from '../graph/arcs.ts';
import type { PairGraph } from './pair-graph.ts';

export interface Block {
	/** Indices of the actors. */
	readonly actors: readonly number[];
	/** Indices of the pairs. */
	readonly pairs: readonly number[];
	/** The actor shared with earlier blocks. */
	readonly hangsOn?: number;
}

export function computeBlocks(graph: PairGraph): readonly Block[] {
	const { order, first, second } = graph;
	const size = first.length;
	// Each pair becomes an arc each way; the weight carries the number of the pair.
	const numbers = Float64Array.from({ length: 2 * size }, (_, arc) => arc % size);
	const from = Uint32Array.from({ length: 2 * size }, (_, arc) =>
		arc < size ? indexAt(first, arc) : indexAt(second, arc - size)
	);
	const to = Uint32Array.from({ length: 2 * size }, (_, arc) =>
		arc < size ? indexAt(second, arc) : indexAt(first, arc - size)
	);
	const { start, end, weight: pairOf } = buildArcs(order, { from, to, weight: numbers }).out;

	const found = new Uint32Array(order);
	const lowest = new Uint32Array(order);
	const next = start.slice(0, order);
	const entry = new Int32Array(order).fill(-1);
	let count = 0;
	const blocks: Block[] = [];

	for (let root = 0; root < order; root++) {
		if (indexAt(found, root) > 0 || indexAt(start, root) === indexAt(start, root + 1)) continue;
		const path = [root];
		const open: number[] = [];
		const ofComponent: Block[] = [];
		found[root] = lowest[root] = ++count;
		for (let actor = path.at(-1); actor !== undefined; actor = path.at(-1)) {
			const arc = indexAt(next, actor);
			if (arc < indexAt(start, actor + 1)) {
				next[actor] = arc + 1;
				const pair = pairOf[arc] ?? 0;
				const other = indexAt(end, arc);
				if (pair === entry[actor]) continue;
				if (indexAt(found, other) === 0) {
					open.push(pair);
					entry[other] = pair;
					found[other] = lowest[other] = ++count;
					path.push(other);
				} else if (indexAt(found, other) < indexAt(found, actor)) {
					open.push(pair);
					lowest[actor] = Math.min(indexAt(lowest, actor), indexAt(found, other));
				}
				continue;
			}
			path.pop();
			const parent = path.at(-1);
			if (parent === undefined) continue;
			lowest[parent] = Math.min(indexAt(lowest, parent), indexAt(lowest, actor));
			if (indexAt(lowest, actor) >= indexAt(found, parent)) {
				const pairs = open.splice(open.lastIndexOf(entry[actor] ?? -1));
				const members = new Set([parent]);
				for (const pair of pairs) members.add(indexAt(first, pair)).add(indexAt(second, pair));
				ofComponent.push({ actors: [...members], pairs, hangsOn: parent });
			}
		}
		// Blocks close from the leaves inwards; the last one closed begins the component.
		ofComponent.reverse();
		const [beginning, ...others] = ofComponent;
		if (beginning !== undefined) blocks.push({ actors: beginning.actors, pairs: beginning.pairs }, ...others);
	}
	return blocks;
}
