/**
 * A path found as ties, with all that is said of it: signs, strength, confidence, what each step rests on and which
 * step rests on least.
 *
 * In: a graph, the question and the actors and ties of one path. Out: plain values with ids. Looks nothing up twice and
 * changes nothing.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { Ties } from '../graph/ties.ts';
import { toActorId, type ActorId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { Sign } from '../model/relation-type.ts';
import { carries, signOf, type PathGraph } from './path-graph.ts';
import type { Path, PathStep, Probabilities, Support } from './path.ts';
import { STATUS_STANDING, standingOf } from './standing-of.ts';

export interface PathSources {
	readonly graph: PathGraph;
	readonly ties: Ties;
	/** The relation behind each entry of `ties`. */
	readonly relations: readonly Relation[];
	readonly probabilities: Probabilities;
}

export function toPath(from: number, tieList: readonly number[], sources: PathSources): Path {
	const { graph, ties } = sources;
	const indices = [from, ...tieList.map((tie) => indexAt(graph.end, tie))];
	const steps = tieList.map((tie, place) => toStep(indices[place] ?? from, tie, sources));
	const sign = toSign(steps.reduce((product, step) => product * step.sign, 1));
	return {
		actors: indices.map((index) => idAt(ties, index)),
		steps,
		sign,
		...(sign === 0 ? {} : { strength: product(steps.map(({ weight }) => weight / graph.largestWeight)) }),
		confidence: product(steps.map(({ probability }) => probability)),
		weakest: findWeakest(steps)
	};
}

export function toStep(
	from: number,
	tie: number,
	{ graph, ties, relations, probabilities }: PathSources
): PathStep {
	const net = numberAt(graph.net, tie);
	const gross = numberAt(graph.gross, tie);
	const places = graph.relation.subarray(indexAt(graph.first, tie), indexAt(graph.first, tie + 1));
	const behind: Relation[] = [];
	const carrying: Relation[] = [];
	const outvoted: Relation[] = [];
	const signs = new Set<number>();
	for (const place of places) {
		const relation = relations[place];
		if (relation === undefined) continue;
		const sign = Math.sign(signOf(ties, place));
		signs.add(sign);
		behind.push(relation);
		if (carries(net, ties, place)) carrying.push(relation);
		else if (sign !== 0) outvoted.push(relation);
	}
	const support = toSupport(carrying);
	return {
		from: idAt(ties, from),
		to: idAt(ties, indexAt(graph.end, tie)),
		relations: behind.map(({ id }) => id),
		outvoted: outvoted.map(({ id }) => id),
		sign: toSign(net),
		isMixed: signs.has(1) && signs.has(-1),
		...(gross === 0 ? {} : { ambivalence: 1 - Math.abs(net) / gross }),
		weight: Math.abs(net),
		probability: probabilities[support.confidence],
		support
	};
}

/** Of the relations that carry a step: only those of the best standing in status count as sources for it. */
function toSupport(relations: readonly Relation[]): Support {
	const best = relations.reduce<Relation | undefined>(
		(found, one) => (found === undefined || standingOf(one) > standingOf(found) ? one : found),
		undefined
	);
	const standing = STATUS_STANDING[best?.status ?? 'denied'];
	const citations = relations
		.filter(({ status }) => STATUS_STANDING[status] === standing)
		.flatMap((relation) => relation.citations)
		.filter(({ stance }) => stance === 'supports');
	return {
		status: best?.status ?? 'denied',
		confidence: best?.confidence ?? 'low',
		sources: new Set(citations.map(({ source }) => source)).size,
		citations: citations.length
	};
}

/**
 * The steps with the least support: first by status (denied, potential, then the rest), then the lowest probability,
 * then the fewest different sources, then the fewest citations.
 */
function findWeakest(steps: readonly PathStep[]): readonly number[] {
	const least = steps.reduce<PathStep | undefined>(
		(found, one) => (found === undefined || compareSupport(one, found) < 0 ? one : found),
		undefined
	);
	if (least === undefined) return [];
	return [...steps.keys()].filter((index) => {
		const step = steps[index];
		return step !== undefined && compareSupport(step, least) === 0;
	});
}

const compareSupport = (a: PathStep, b: PathStep): number =>
	STATUS_STANDING[a.support.status] - STATUS_STANDING[b.support.status] ||
	a.probability - b.probability ||
	a.support.sources - b.support.sources ||
	a.support.citations - b.support.citations;

/** From the largest factor down, so that the same factors give the same number in whatever order they stand. */
const product = (factors: readonly number[]): number =>
	factors.toSorted((a, b) => b - a).reduce((result, factor) => result * factor, 1);

const toSign = (value: number): Sign => (value > 0 ? 1 : value < 0 ? -1 : 0);

const idAt = (ties: Ties, index: number): ActorId => ties.actors[index] ?? toActorId('');
