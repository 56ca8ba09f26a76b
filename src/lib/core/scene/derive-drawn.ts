/**
 * What is drawn is bounded, what is held is not: picks the part of a large visible graph that a reader can take in.
 *
 * In: the visible graph, scores in its order (or none), actors that must be there (selected, pinned, expanded). Out:
 * at most `MOST_ACTORS` actors with the highest scores, and at most `MOST_RELATIONS` relations among them, in the
 * order of the dataset, with a count of what was left out. Small graphs come back whole and unchanged.
 */
import type { Visible } from '../filters/derive-visible.ts';

export const MOST_ACTORS = 300;
export const MOST_RELATIONS = 1500;

export interface Drawn extends Visible {
	readonly leftOut: { readonly actors: number; readonly relations: number };
}

export function deriveDrawn(
	visible: Visible,
	scoreOf: (id: string) => number,
	wanted: ReadonlySet<string>
): Drawn {
	if (visible.actors.length <= MOST_ACTORS && visible.relations.length <= MOST_RELATIONS) {
		return { ...visible, leftOut: { actors: 0, relations: 0 } };
	}
	const relevance = (id: string): number => {
		const score = scoreOf(id);
		return wanted.has(id) ? Infinity : Number.isNaN(score) ? -Infinity : score;
	};
	const ranked = visible.actors
		.map((actor, index) => ({ id: actor.id as string, index, relevance: relevance(actor.id) }))
		.sort((a, b) => (a.relevance === b.relevance ? a.index - b.index : b.relevance - a.relevance));
	const place = new Map(ranked.slice(0, MOST_ACTORS).map(({ id }, rank) => [id, rank]));
	const actors = visible.actors.filter((actor) => place.has(actor.id));
	const among = visible.relations.filter(({ from, to }) => place.has(from) && place.has(to));
	const relations = among.length <= MOST_RELATIONS ? among : mostRelevant(among, place);
	return {
		actors,
		relations,
		leftOut: {
			actors: visible.actors.length - actors.length,
			relations: visible.relations.length - relations.length
		}
	};
}

/** Relations whose less relevant end ranks highest, in their old order. */
function mostRelevant(
	relations: Visible['relations'],
	place: ReadonlyMap<string, number>
): Visible['relations'] {
	const rankOf = (index: number): number => {
		const relation = relations[index];
		return relation === undefined
			? Infinity
			: Math.max(place.get(relation.from) ?? 0, place.get(relation.to) ?? 0);
	};
	const kept = relations
		.map((_, index) => index)
		.sort((a, b) => rankOf(a) - rankOf(b) || a - b)
		.slice(0, MOST_RELATIONS);
	const chosen = new Set(kept);
	return relations.filter((_, index) => chosen.has(index));
}
