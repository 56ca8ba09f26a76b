/**
 * Asks the compute worker for scores and layouts, from the page.
 *
 * In: ties and measures, or a layout and its input. Out: an `Answer`, always; a newer question of the same kind makes
 * the older one resolve to `{ status: 'superseded' }`. Scores, layouts and the gate have a worker each, started with
 * their first question, so that none waits for another; one that crashes is replaced at the next question. Never
 * starts anything by being imported or created, so that it is safe where there are no workers.
 */
import type { OpenedDataset } from '#lib/codecs/entente-json/portable-file.ts';
import type { NamedBytes } from '#lib/codecs/named-file.ts';
import type { Ties } from '#lib/core/graph/ties.ts';
import type { LayoutInput, Positions } from '#lib/core/layout/layout.ts';
import type { MeasureParameters, MeasureResult } from '#lib/core/measures/measure.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import type { Answer } from './answer.ts';
import { createComputeLane, type ComputeWorker } from './compute-lane.ts';

export interface ComputeClient {
	computeScores(
		ties: Ties,
		measureIds: readonly string[],
		parameters?: MeasureParameters
	): Promise<Answer<ReadonlyMap<string, MeasureResult>>>;
	computeLayout(layoutId: string, input: LayoutInput): Promise<Answer<Positions>>;
	/** The gate. A newer opening takes the place of an older one; `stopOpening` ends the one that runs. */
	openFiles(files: readonly NamedBytes[]): Promise<Answer<Checked<OpenedDataset>>>;
	stopOpening(): void;
	/** Ends the workers; whatever is still asked fails with the code `disposed`. */
	dispose(): void;
}

const startWorker = (): ComputeWorker =>
	new Worker(new URL('./compute-worker.ts', import.meta.url), { type: 'module' });

const GRACE_MS = 300;

export function createComputeClient(
	start: () => ComputeWorker = startWorker,
	graceMs = GRACE_MS
): ComputeClient {
	const scores = createComputeLane<ReadonlyMap<string, MeasureResult>>(start, graceMs);
	const layouts = createComputeLane<Positions>(start, graceMs);
	let openings = createComputeLane<Checked<OpenedDataset>>(start, graceMs);
	return {
		computeScores: (ties, measureIds, parameters = {}) =>
			scores.request((api) => api.computeScores(ties, measureIds, parameters)),
		computeLayout: (layoutId, input) => layouts.request((api) => api.computeLayout(layoutId, input)),
		openFiles: (files) => openings.request((api) => api.openFiles(files)),
		stopOpening() {
			openings.dispose();
			openings = createComputeLane(start, graceMs);
		},
		dispose() {
			openings.dispose();
			scores.dispose();
			layouts.dispose();
		}
	};
}
