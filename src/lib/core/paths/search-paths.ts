/**
 * The most confident simple paths of one length, by branch and bound.
 *
 * In: a graph, bounds, the two ends, the length, the sign wanted, how many, a budget of work. Out: ties from one end to
 * the other, the most confident first and equal ones in the order of the actors. Exact unless the budget ends: a branch
 * is left only when even the best walk on from there would not go before the last path kept.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { Sign } from '../model/relation-type.ts';
import type { PathBounds } from './path-bounds.ts';
import type { PathGraph } from './path-graph.ts';

/** Ties that may still be looked at; shared by the searches that it pays for. */
export interface Work {
	left: number;
}

export interface PathSearch {
	readonly graph: PathGraph;
	readonly bounds: PathBounds;
	readonly from: number;
	readonly to: number;
	readonly length: number;
	/** 0: whatever its sign. */
	readonly sign: Sign;
	readonly most: number;
	readonly work: Work;
}

/** Products of the same probabilities in another order differ by less than this share. */
const ROUNDING = 1e-12;

/** @returns for each path its ties in order */
export function searchPaths(search: PathSearch): readonly (readonly number[])[] {
	const { graph, bounds, from, to, most, work } = search;
	const found: { readonly ties: readonly number[]; readonly confidence: number }[] = [];
	const isVisited = new Uint8Array(graph.order);
	const ties: number[] = [];
	isVisited[from] = 1;

	function keep(confidence: number): void {
		const at = found.findIndex((other) => other.confidence < confidence * (1 - ROUNDING));
		found.splice(at < 0 ? found.length : at, 0, { ties: [...ties], confidence });
		if (found.length > most) found.pop();
	}

	function walk(actor: number, left: number, confidence: number, wanted: Sign): void {
		for (let tie = indexAt(graph.start, actor); tie < indexAt(graph.start, actor + 1); tie++) {
			if (work.left <= 0) return;
			work.left--;
			const end = indexAt(graph.end, tie);
			if (isVisited[end] === 1 || (end === to && left > 1)) continue;
			const onward = toSign(wanted * Math.sign(numberAt(graph.net, tie)));
			if (wanted !== 0 && onward === 0) continue;
			const reached = confidence * numberAt(graph.probability, tie);
			const bound = reached * bounds.at(left - 1, end, onward);
			const last = found.length < most ? 0 : (found.at(-1)?.confidence ?? 0);
			if (bound <= last * (1 + ROUNDING)) continue;
			ties.push(tie);
			if (left === 1) keep(reached);
			else {
				isVisited[end] = 1;
				walk(end, left - 1, reached, onward);
				isVisited[end] = 0;
			}
			ties.pop();
		}
	}

	if (most > 0) walk(from, search.length, 1, search.sign);
	return found.map((path) => path.ties);
}

const toSign = (value: number): Sign => (value > 0 ? 1 : value < 0 ? -1 : 0);
