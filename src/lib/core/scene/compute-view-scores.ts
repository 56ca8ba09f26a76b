/**
 * Stations 5 and 6 in one go, for those who have no worker: the command line and prerendering.
 *
 * In: a dataset and a view. Out: what is visible, what of it is drawn, and the result of the view's measure.
 */
import type { Dataset } from '../model/dataset.ts';
import { countRelations } from '../graph/count-relations.ts';
import { buildTies } from '../graph/ties.ts';
import { deriveVisible, type Visible } from '../filters/derive-visible.ts';
import { computeMeasures } from '../measures/compute-measures.ts';
import { findMeasure } from '../measures/index.ts';
import type { View } from '../view/view.ts';
import { chosenActors } from './derive-actors.ts';
import { deriveDrawn, type Drawn } from './derive-drawn.ts';
import type { Sizing } from './sizing.ts';
import { toScoreOf } from './to-score-of.ts';
import { toSignMap } from './to-sign-map.ts';

export interface ViewScores {
	readonly visible: Visible;
	readonly drawn: Drawn;
	/** Absent when the view shows no measure. */
	readonly sizing?: Sizing;
}

export function computeViewScores(dataset: Dataset, view: View): ViewScores {
	const visible = deriveVisible(dataset, view.filters);
	const ties = buildTies(visible.actors, visible.relations, dataset.relationTypes, toSignMap(view));
	const measure = findMeasure(view.measure, ties.types);
	const result = measure === undefined ? undefined : computeMeasures(ties, [measure.id], {}).get(measure.id);
	const wanted = new Set([...view.pinned, ...chosenActors(view)]);
	// Without scores the actors with the most relations are drawn, as on the page.
	const counts = countRelations(visible.relations);
	const countOf = (id: string): number => counts.get(id) ?? 0;
	if (measure === undefined || result === undefined)
		return { visible, drawn: deriveDrawn(visible, countOf, wanted) };
	const scoreOf = toScoreOf(ties.actors, result);
	const drawn = deriveDrawn(visible, result.ok ? scoreOf : countOf, wanted);
	return { visible, drawn, sizing: { measure, result, scoreOf } };
}
