/**
 * The groups by which a view is coloured, for those who have no worker: the command line and prerendering.
 *
 * In: a dataset, a view and what is visible. Out: the groups by actor id, or the sentence why there are none; nothing at
 * all when the view is not coloured by a grouping.
 */
import { findGrouping } from '../groups/index.ts';
import { buildNetwork } from '../graph/network.ts';
import { buildTies } from '../graph/ties.ts';
import type { Visible } from '../filters/derive-visible.ts';
import type { Dataset } from '../model/dataset.ts';
import type { View } from '../view/view.ts';
import type { SceneInput } from './derive-scene.ts';
import { toSceneGroups } from './to-scene-groups.ts';
import { toSignMap } from './to-sign-map.ts';

/** As on the page, so that both draw the same picture. */
const SEED = 1;

export function computeViewGroups(
	dataset: Dataset,
	view: View,
	{ actors, relations }: Visible
): Pick<SceneInput, 'groups' | 'groupsNote'> {
	const grouping = findGrouping(view.colouring);
	if (grouping === undefined) return {};
	const ties = buildTies(actors, relations, dataset.relationTypes, toSignMap(view));
	const result = grouping.compute(buildNetwork(ties), { ...view.balance, seed: SEED });
	return toSceneGroups(grouping, ties.actors, result);
}
