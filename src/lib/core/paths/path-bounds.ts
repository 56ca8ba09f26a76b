/**
 * What can still be reached from each actor in a given number of steps, and how confidently at best: what prunes the
 * search.
 *
 * In: a graph, the two ends, the most steps. Out: for each number of steps and each actor the largest product of
 * probabilities of a walk of exactly so many steps to the target: any walk, a helpful one, a harmful one; 0 = none.
 * Walks pass through neither end but may visit others twice, so these are upper bounds for paths. O(steps · (n + m)).
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { Sign } from '../model/relation-type.ts';
import type { PathGraph } from './path-graph.ts';

export interface PathBounds {
	/** @param sign 1 helpful walks only, −1 harmful only, 0 any */
	at(steps: number, actor: number, sign: Sign): number;
}

interface Layer {
	readonly any: Float64Array;
	readonly helpful: Float64Array;
	readonly harmful: Float64Array;
}

export function derivePathBounds(graph: PathGraph, from: number, to: number, longest: number): PathBounds {
	const layers = [emptyLayer(graph.order)];
	const target = layers[0];
	if (target !== undefined) target.any[to] = target.helpful[to] = 1;
	for (let steps = 1; steps <= longest; steps++) {
		const before = layers[steps - 1];
		if (before !== undefined) layers.push(nextLayer(graph, before, from, to));
	}
	return {
		at(steps, actor, sign) {
			const layer = layers[steps];
			if (layer === undefined) return 0;
			return numberAt(sign === 0 ? layer.any : sign > 0 ? layer.helpful : layer.harmful, actor);
		}
	};
}

const emptyLayer = (order: number): Layer => ({
	any: new Float64Array(order),
	helpful: new Float64Array(order),
	harmful: new Float64Array(order)
});

function nextLayer(graph: PathGraph, before: Layer, from: number, to: number): Layer {
	const layer = emptyLayer(graph.order);
	for (let actor = 0; actor < graph.order; actor++) {
		if (actor === to) continue;
		for (let tie = indexAt(graph.start, actor); tie < indexAt(graph.start, actor + 1); tie++) {
			const end = indexAt(graph.end, tie);
			if (end === from || numberAt(before.any, end) === 0) continue;
			const probability = numberAt(graph.probability, tie);
			const net = numberAt(graph.net, tie);
			raise(layer.any, actor, probability * numberAt(before.any, end));
			if (net === 0) continue;
			const [same, other] = net > 0 ? [layer.helpful, layer.harmful] : [layer.harmful, layer.helpful];
			raise(same, actor, probability * numberAt(before.helpful, end));
			raise(other, actor, probability * numberAt(before.harmful, end));
		}
	}
	return layer;
}

function raise(values: Float64Array, index: number, value: number): void {
	if (value > numberAt(values, index)) values[index] = value;
}
