/**
 * Steps of the shortest path from one actor to another, however long; a breadth-first search, O(n + m).
 *
 * In: a graph, the two ends, whether the tie straight between them may be used. Out: the number of steps, or undefined
 * when the other is out of reach.
 */
import { indexAt } from '../graph/arcs.ts';
import type { PathGraph } from './path-graph.ts';

export function measureDistance(
	graph: PathGraph,
	from: number,
	to: number,
	throughOthers: boolean
): number | undefined {
	const isReached = new Uint8Array(graph.order);
	isReached[from] = 1;
	let frontier = [from];
	for (let steps = 1; frontier.length > 0; steps++) {
		const next: number[] = [];
		for (const actor of frontier) {
			for (let tie = indexAt(graph.start, actor); tie < indexAt(graph.start, actor + 1); tie++) {
				const end = indexAt(graph.end, tie);
				if (isReached[end] === 1 || (throughOthers && actor === from && end === to)) continue;
				if (end === to) return steps;
				isReached[end] = 1;
				next.push(end);
			}
		}
		frontier = next;
	}
	return undefined;
}
