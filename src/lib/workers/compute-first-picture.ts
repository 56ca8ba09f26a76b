/**
 * What the page needs for its first picture of a dataset, computed where the dataset was read.
 *
 * In: a dataset. Out: the scores of the measure that its default view shows, and the places of what is drawn then. The
 * same values that the page would come to by itself; it asks for nothing that takes long on a large graph.
 */
import { computeBasePositions } from '#lib/canvas/layout/compute-base-positions.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { computeViewScores } from '#lib/core/scene/compute-view-scores.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import type { FirstPicture } from './opening.ts';

export function computeFirstPicture(dataset: Dataset, isPlaced: boolean): FirstPicture {
	const view = defaultView(dataset);
	const { visible, drawn, sizing } = computeViewScores(dataset, view);
	return {
		actors: visible.actors.map(({ id }) => id),
		results: new Map(sizing === undefined ? [] : [[sizing.measure.id, sizing.result]]),
		...(isPlaced ? {} : { base: computeBasePositions(dataset, view, drawn, sizing?.scoreOf) })
	};
}
