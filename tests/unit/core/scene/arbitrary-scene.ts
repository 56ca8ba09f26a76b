/** Whatever can reach the scene: any dataset, any view of it, its scores, and places for some of its actors. */
import fc from 'fast-check';
import { computeViewScores } from '#lib/core/scene/compute-view-scores.ts';
import type { SceneInput } from '#lib/core/scene/derive-scene.ts';
import type { Position } from '#lib/core/view/view.ts';
import { datasetAndView } from '../view/arbitrary-view.ts';

const place = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }));

export const arbitrarySceneInput: fc.Arbitrary<SceneInput> = fc
	.tuple(
		datasetAndView,
		fc.array(fc.option(place), { maxLength: 5 }),
		fc.constantFrom('light', 'dark'),
		fc.constantFrom(1, 1.7)
	)
	.map(([[dataset, view], places, ground, magnification]) => {
		const { drawn, sizing } = computeViewScores(dataset, view);
		const positions = new Map<string, Position>(
			dataset.actors.flatMap(({ id }, index) => {
				const found = places[index];
				return found === undefined || found === null ? [] : [[id, found] as const];
			})
		);
		return {
			dataset,
			view,
			drawn,
			positions,
			ground,
			magnification,
			...(sizing === undefined ? {} : { sizing })
		} as const;
	});
