/** The scene of a dataset as the command line would make it, with actors in a row unless told otherwise. */
import type { Dataset } from '#lib/core/model/dataset.ts';
import { computeViewScores } from '#lib/core/scene/compute-view-scores.ts';
import { deriveScene, type SceneInput } from '#lib/core/scene/derive-scene.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import type { View } from '#lib/core/view/view.ts';

export function sceneOf(
	dataset: Dataset,
	changes: Partial<View> = {},
	more: Partial<Pick<SceneInput, 'positions' | 'ground' | 'magnification' | 'groups' | 'groupsNote'>> = {}
): Scene {
	const view = { ...defaultView(dataset), ...changes };
	const { drawn, sizing } = computeViewScores(dataset, view);
	return deriveScene({
		dataset,
		view,
		drawn,
		positions: new Map(dataset.actors.map(({ id }, index) => [id, [index * 120, 0]])),
		ground: 'light',
		...(sizing === undefined ? {} : { sizing }),
		...more
	});
}
