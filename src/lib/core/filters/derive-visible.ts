/**
 * Station 5 of the journey: what passes the filters.
 *
 * In: a dataset and a view's filters. Out: the actors and relations to show, in the dataset's order. A relation is
 * visible when it passes every relation filter and both its ends are visible. Positions, scores and drawing limits
 * are none of its business.
 */
import { noteRelationPart } from '../graph/relation-part.ts';
import { derivePassing } from './derive-passing.ts';
import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import type { ViewFilters } from '../view/view.ts';

export interface Visible {
	readonly actors: readonly Actor[];
	readonly relations: readonly Relation[];
}

export function deriveVisible(dataset: Dataset, filters: ViewFilters): Visible {
	const passing = derivePassing(dataset, filters);
	const { index, rows } = passing;
	const isEverybody = passing.actors.every((mark) => mark === 1);
	const actors = isEverybody ? dataset.actors : dataset.actors.filter((_, at) => passing.actors[at] === 1);
	const relations = rows === undefined ? dataset.relations : pick(dataset.relations, rows);
	noteRelationPart(relations, { index, actors, ...(rows && { rows }) });
	return { actors, relations };
}

function pick(relations: readonly Relation[], rows: Uint32Array): readonly Relation[] {
	const picked: Relation[] = [];
	for (const row of rows) {
		const relation = relations[row];
		if (relation !== undefined) picked.push(relation);
	}
	return picked;
}
