/**
 * What is left out one at a time: the sources with what falls away with them, and the relations.
 *
 * In: evidence, ties, ranks. Out: indices, never more than a machine can rank; the caller says what was not tried.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { Ties } from '../graph/ties.ts';
import type { Evidence } from './evidence.ts';

/** Sources that are left out together. */
export interface SourceGroup {
	/** Indices into `Evidence.sources`: one, or all that go back to the same original. */
	readonly sources: readonly number[];
	/** The relations that fall away, because no other source supports them. */
	readonly lost: readonly number[];
}

/** What is tried, and out of how many. */
export interface Chosen<Item> {
	readonly items: readonly Item[];
	readonly of: number;
}

export const MOST_SOURCES = 200;
export const MOST_RELATIONS = 1000;

/**
 * Each source by itself, then each group of sources of one origin. Of many, those on which most relations rest. A
 * relation that no source supports does not fall away with any.
 */
export function chooseSources(evidence: Evidence, most = MOST_SOURCES): Chosen<SourceGroup> {
	const groups = new Map<number, number[]>();
	for (const [index, { origin }] of evidence.sources.entries()) {
		const group = groups.get(origin);
		if (group === undefined) groups.set(origin, [index]);
		else group.push(index);
	}
	const supported = evidence.sources.map((): number[] => []);
	for (const [relation, { sources }] of evidence.relations.entries())
		for (const source of sources) supported[source]?.push(relation);
	const toGroup = (sources: readonly number[]): SourceGroup => ({
		sources,
		lost: [...new Set(sources.flatMap((source) => supported[source] ?? []))]
			.filter((relation) => evidence.relations[relation]?.sources.every((source) => sources.includes(source)))
			.sort((a, b) => a - b)
	});
	const cited = [...supported.keys()].filter((source) => (supported[source]?.length ?? 0) > 0);
	const all = [
		...cited.map((source) => toGroup([source])),
		...[...groups.values()].filter((sources) => sources.length > 1).map(toGroup)
	];
	const atMost = Math.min(most, MOST_SOURCES);
	const items =
		all.length <= atMost ? all : [...all].sort((a, b) => b.lost.length - a.lost.length).slice(0, atMost);
	return { items, of: all.length };
}

/** All relations but loops, in order; of many, those first whose better end ranks best. */
export function chooseRelations(ties: Ties, ranks: Float64Array, most = MOST_RELATIONS): Chosen<number> {
	const all = [...ties.from.keys()].filter((tie) => ties.from[tie] !== ties.to[tie]);
	const atMost = Math.min(most, MOST_RELATIONS);
	if (all.length <= atMost) return { items: all, of: all.length };
	const rankOf = (actor: number): number => {
		const rank = numberAt(ranks, actor);
		return Number.isNaN(rank) ? ranks.length + 1 : rank;
	};
	const bestOf = (tie: number): number =>
		Math.min(rankOf(indexAt(ties.from, tie)), rankOf(indexAt(ties.to, tie)));
	const items = [...all].sort((a, b) => bestOf(a) - bestOf(b) || a - b).slice(0, atMost);
	return { items, of: all.length };
}
