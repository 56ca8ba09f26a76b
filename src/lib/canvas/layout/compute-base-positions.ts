/**
 * The places that the view's layout gives, computed here and now: for the command line and prerendering. The page asks
 * the worker the same question.
 */
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Positions } from '#lib/core/layout/layout.ts';
import { buildLayoutInput, pinnedPlaces } from '#lib/core/layout/build-layout-input.ts';
import type { Drawn } from '#lib/core/scene/derive-drawn.ts';
import type { View } from '#lib/core/view/view.ts';
import { forceLayout } from './force-layout.ts';
import { findLayout } from './index.ts';

export function computeBasePositions(
	dataset: Dataset,
	view: View,
	drawn: Drawn,
	scoreOf: (id: string) => number = () => NaN,
	groups?: ReadonlyMap<string, number>
): Positions {
	const scores = new Map(drawn.actors.map(({ id }) => [id as string, scoreOf(id)]));
	const layout = findLayout(view.layout.id) ?? forceLayout;
	return layout.compute(
		buildLayoutInput(dataset, { ...view.layout, id: layout.id }, drawn, scores, pinnedPlaces(view), groups)
	);
}
