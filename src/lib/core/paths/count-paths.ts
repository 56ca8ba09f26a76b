/**
 * How many simple paths of one length there are, by sign.
 *
 * In: a graph, bounds, the two ends, the length, a budget of work. Out: counts; the budget is spent where counting ended
 * early. Every path is walked but for its last step, since nothing quicker is known: counting simple paths is
 * #P-complete (Valiant 1979, 10.1137/0208032).
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { PathBounds } from './path-bounds.ts';
import type { LengthCount } from './path.ts';
import { findTie, type PathGraph } from './path-graph.ts';
import type { Work } from './search-paths.ts';

export interface PathCounting {
	readonly graph: PathGraph;
	readonly bounds: PathBounds;
	readonly from: number;
	readonly to: number;
	readonly length: number;
	readonly work: Work;
}

export function countPaths({ graph, bounds, from, to, length, work }: PathCounting): LengthCount {
	const counts = { helpful: 0, harmful: 0, neither: 0 };
	const isVisited = new Uint8Array(graph.order);
	isVisited[from] = 1;
	const count = (sign: number): void => {
		counts[sign > 0 ? 'helpful' : sign < 0 ? 'harmful' : 'neither']++;
	};

	function walk(actor: number, left: number, sign: number): void {
		if (left === 1) {
			const last = findTie(graph, actor, to);
			work.left--;
			if (last >= 0) count(sign * Math.sign(numberAt(graph.net, last)));
			return;
		}
		for (let tie = indexAt(graph.start, actor); tie < indexAt(graph.start, actor + 1); tie++) {
			if (work.left <= 0) return;
			work.left--;
			const end = indexAt(graph.end, tie);
			if (isVisited[end] === 1 || bounds.at(left - 1, end, 0) === 0) continue;
			isVisited[end] = 1;
			walk(end, left - 1, sign * Math.sign(numberAt(graph.net, tie)));
			isVisited[end] = 0;
		}
	}

	walk(from, length, 1);
	return { length, ...counts, isExact: work.left > 0 };
}
