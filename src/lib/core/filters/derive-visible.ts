/**
 * Station 5 of the journey: what passes the filters.
 *
 * In: a dataset and a view's filters. Out: the actors and relations to show, in the dataset's order. A relation is
 * visible when it passes every relation filter and both its ends are visible. Positions, scores and drawing limits
 * are none of its business.
 */
import { ACTOR_FILTERS, RELATION_FILTERS } from './index.ts';
import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import type { ViewFilters } from '../view/view.ts';

export interface Visible {
	readonly actors: readonly Actor[];
	readonly relations: readonly Relation[];
}

export function deriveVisible(dataset: Dataset, filters: ViewFilters): Visible {
	// A filter that is not active keeps everything and need not be asked about each.
	const ofActors = ACTOR_FILTERS.filter((filter) => filter.isActive(filters));
	const ofRelations = RELATION_FILTERS.filter((filter) => filter.isActive(filters));
	const actors = dataset.actors.filter((actor) => ofActors.every((filter) => filter.keeps(actor, filters)));
	const present = new Set(actors.map((actor) => actor.id));
	const relations = dataset.relations.filter(
		(relation) =>
			present.has(relation.from) &&
			present.has(relation.to) &&
			ofRelations.every((filter) => filter.keeps(relation, filters))
	);
	if (filters.connectedOnly !== true) return { actors, relations };
	const connected = new Set(relations.flatMap(({ from, to }) => [from, to]));
	return { actors: actors.filter((actor) => connected.has(actor.id)), relations };
}
