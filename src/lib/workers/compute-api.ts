/**
 * The answers of the compute worker, apart from the worker itself so that tests can ask them directly.
 * In: questions of the protocol. Out: the answers. Layouts, with the drawing library that they need, are loaded when
 * the first layout is asked for, so that scores never wait for them.
 */
import { computeMeasures } from '#lib/core/measures/compute-measures.ts';
import type { ComputeApi } from './protocol.ts';

export const computeApi: ComputeApi = {
	async computeScores(ties, measureIds, parameters) {
		return computeMeasures(ties, measureIds, parameters);
	},
	async computeLayout(layoutId, input) {
		const { findLayout } = await import('#lib/canvas/layout/index.ts');
		const layout = findLayout(layoutId);
		if (!layout) throw new Error(`There is no layout named “${layoutId}”.`);
		return layout.compute(input);
	},
	async openFiles(files) {
		const { openFiles } = await import('./open-files.ts');
		return openFiles(files);
	}
};
