/**
 * Paths as arguments: every way by which one actor may act on another through the visible relations, with signs.
 *
 * In: a question. Out: counts by length and sign, the paths to list, the best helpful and the best harmful one. Simple
 * directed paths over collapsed ties; the sign of a path is the product of the signs of its ties (Cartwright and Harary
 * 1956, 10.1037/h0046049). A product of signs is a reading aid, not a causal claim. The work is bounded, and the answer
 * says where the bound cut something off. Never throws on data.
 */
import type { ActorId } from '../model/ids.ts';
import type { Sign } from '../model/relation-type.ts';
import { countPaths } from './count-paths.ts';
import { measureDistance } from './measure-distance.ts';
import { derivePathBounds, type PathBounds } from './path-bounds.ts';
import { buildPathGraph, findTie, type PathGraph } from './path-graph.ts';
import { DEFAULT_PROBABILITIES, MOST_SHORTEST_STEPS, MOST_STEPS } from './path.ts';
import type { LengthCount, Path, PathAnswer, PathQuestion } from './path.ts';
import { searchPaths } from './search-paths.ts';
import { toPath, toStep } from './to-path.ts';

const LONGEST = 4;
const MOST = 12;
const WORK = 200_000;

/** What every part of the search needs: a graph in which both ends are known, and the lengths to look at. */
interface Found {
	readonly graph: PathGraph;
	readonly bounds: PathBounds;
	readonly from: number;
	readonly to: number;
	readonly lengths: readonly number[];
}

/** @param graph the collapse of the question's relations, where it is at hand: several questions can share one */
export function computePaths(question: PathQuestion, graph = toPathGraph(question)): PathAnswer {
	const parts = computePathsInParts(question, graph);
	let part = parts.next();
	while (part.done !== true) part = parts.next();
	return part.value;
}

/** The same in parts of some milliseconds each, for who must give way to the screen in between. */
export function* computePathsInParts(
	question: PathQuestion,
	graph: PathGraph
): Generator<undefined, PathAnswer, undefined> {
	const { ties, relations, most = MOST, shortestOnly = false, throughOthers = false } = question;
	const { probabilities = DEFAULT_PROBABILITIES, work = WORK } = question;
	const [from, to] = [ties.actors.indexOf(question.from), ties.actors.indexOf(question.to)];
	const asked = Math.min(MOST_STEPS, Math.max(1, Math.floor(question.longest ?? LONGEST)));
	const known = {
		missing: missingOf(question, from, to),
		largestWeight: graph.largestWeight,
		ties: graph.size,
		probabilities
	};
	if (known.missing.length > 0 || from === to) return { ...known, ...nothing(asked) };

	const sources = { graph, ties, relations, probabilities };
	const straight = findTie(graph, from, to);
	const direct = straight < 0 ? {} : { direct: toStep(from, straight, sources) };
	const distance = measureDistance(graph, from, to, throughOthers);
	if (distance === undefined) return { ...known, ...direct, ...nothing(asked) };
	const longest = shortestOnly ? Math.min(distance, MOST_SHORTEST_STEPS) : asked;
	const first = throughOthers ? 2 : 1;
	const lengths = Array.from(
		{ length: Math.max(0, longest - first + 1) },
		(_, place) => first + place
	).filter((length) => !shortestOnly || length === distance);
	const bounds = derivePathBounds(graph, from, to, longest);
	const found = { graph, bounds, from, to, lengths };
	yield;
	const counts = countAll(found, work);
	yield;
	const list = listBest(found, 0, most, work);
	yield;
	const helpful = listBest(found, 1, 1, work);
	yield;
	const harmful = listBest(found, -1, 1, work);
	const best = (name: 'helpful' | 'harmful', [path]: readonly Path[]) =>
		path === undefined ? {} : { [name]: path };
	const paths = list.paths.map((path) => toPath(from, path, sources));
	const toPaths = ({ paths: some }: typeof list): readonly Path[] =>
		some.map((one) => toPath(from, one, sources));
	return {
		...known,
		...direct,
		distance,
		longest,
		counts,
		total: Math.max(
			paths.length,
			counts.reduce((sum, count) => sum + count.helpful + count.harmful + count.neither, 0)
		),
		isTotalExact: counts.every(({ isExact }) => isExact),
		paths,
		isListExact: list.isExact,
		...best('helpful', toPaths(helpful)),
		...best('harmful', toPaths(harmful)),
		areBestExact: helpful.isExact && harmful.isExact
	};
}

export const toPathGraph = ({
	ties,
	relations,
	probabilities = DEFAULT_PROBABILITIES
}: Pick<PathQuestion, 'ties' | 'relations' | 'probabilities'>): PathGraph =>
	buildPathGraph(ties, relations, probabilities);

function countAll({ lengths, ...search }: Found, left: number): readonly LengthCount[] {
	const work = { left };
	return lengths.map((length) => countPaths({ ...search, length, work }));
}

/** The first paths in the order of the answer: by length, within a length by confidence. */
function listBest({ lengths, ...search }: Found, sign: Sign, most: number, left: number) {
	const work = { left };
	const paths: (readonly number[])[] = [];
	for (const length of lengths) {
		if (paths.length >= most) break;
		paths.push(...searchPaths({ ...search, length, sign, most: most - paths.length, work }));
	}
	return { paths, isExact: work.left > 0 };
}

function missingOf({ from, to }: PathQuestion, fromIndex: number, toIndex: number): readonly ActorId[] {
	return [...(fromIndex < 0 ? [from] : []), ...(toIndex < 0 ? [to] : [])];
}

const nothing = (longest: number) => ({
	longest,
	counts: [],
	total: 0,
	isTotalExact: true,
	paths: [],
	isListExact: true,
	areBestExact: true
});
