/**
 * What the first page starts with, computed when the site is built: the default dataset, checked, with the places and
 * the scores of its first view, so that the picture and its text stand in the page before any script runs.
 */
import { error } from '@sveltejs/kit';
import { computeBasePositions } from '#lib/canvas/layout/compute-base-positions.ts';
import { LAYOUTS } from '#lib/canvas/layout/index.ts';
import { toMeasureInfo } from '#lib/core/measures/measure-info.ts';
import { measuresFor } from '#lib/core/measures/index.ts';
import { computeViewScores } from '#lib/core/scene/compute-view-scores.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import { nodeFiles } from '#lib/io/node/file-access.ts';
import { readDataset } from '#lib/io/node/read-dataset.ts';
import type { PageServerLoad } from './$types.ts';

const DEFAULT_DATASET = 'graph-data/iraq-2020';

export const load: PageServerLoad = async () => {
	const opened = await readDataset(DEFAULT_DATASET, nodeFiles, { strict: true });
	if (!opened.ok) {
		const faults = opened.issues.map(({ file, path, message }) => `${file} ${path ?? ''}: ${message}`);
		error(500, `The default dataset is refused.\n${faults.join('\n')}`);
	}
	const { dataset } = opened.value;
	const view = defaultView(dataset);
	const { visible, drawn, sizing } = computeViewScores(dataset, view);
	return {
		dataset,
		base: computeBasePositions(dataset, view, drawn, sizing?.scoreOf),
		measures: measuresFor(dataset.relationTypes).map(toMeasureInfo),
		layouts: LAYOUTS.map(({ id, label, hint }) => ({ id, label, hint })),
		scores: {
			actors: visible.actors.map(({ id }) => id),
			results: new Map(sizing === undefined ? [] : [[sizing.measure.id, sizing.result]])
		}
	};
};
