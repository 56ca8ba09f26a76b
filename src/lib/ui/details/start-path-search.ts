/**
 * The search for paths over what is visible, shared by both directions. In: ties, the relation behind each, and
 * probabilities. Out: a function from a question to its answer: at once on a small graph; on a large one in
 * parts that give way to the screen, the graph built in a turn of its own. Keeps nothing but the graph.
 */
import { computePaths, computePathsInParts, toPathGraph } from '#lib/core/paths/compute-paths.ts';
import type { PathAnswer, PathQuestion } from '#lib/core/paths/path.ts';
import type { PathGraph } from '#lib/core/paths/path-graph.ts';

type Ground = Required<Pick<PathQuestion, 'ties' | 'relations' | 'probabilities'>>;
export type PathSearch = (question: Omit<PathQuestion, keyof Ground>) => PathAnswer | Promise<PathAnswer>;

/** Up to so many relations, graph and both directions together take a few milliseconds. */
const SMALL = 3_000;

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export function startPathSearch(ground: Ground): PathSearch {
	let graph: PathGraph | undefined;
	const build = (): PathGraph => (graph ??= toPathGraph(ground));
	if (ground.relations.length <= SMALL)
		return (question) => computePaths({ ...ground, ...question, work: 50_000 }, build());
	return async (question) => {
		await nextTurn();
		const parts = computePathsInParts({ ...ground, ...question }, build());
		for (;;) {
			await nextTurn();
			const part = parts.next();
			if (part.done === true) return part.value;
		}
	};
}
