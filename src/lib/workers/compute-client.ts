/**
 * Asks the compute worker for scores and layouts, from the page.
 *
 * In: ties and measures, or a layout and its input. Out: an `Answer`, always; a newer question of the same kind makes
 * the older one resolve to `{ status: 'superseded' }`. Scores and layouts have a worker each, started with the
 * first question, so that neither waits for the other; one that crashes is replaced at the next question. Never
 * starts anything by being imported or created, so that it is safe where there are no workers.
 */
import type { Ties } from '#lib/core/graph/ties.ts';
import type { LayoutInput, Positions } from '#lib/core/layout/layout.ts';
import type { MeasureParameters, MeasureResult } from '#lib/core/measures/measure.ts';
import type { Answer } from './answer.ts';
import { createComputeLane, type ComputeWorker } from './compute-lane.ts';

export interface ComputeClient {
	computeScores(
		ties: Ties,
		measureIds: readonly string[],
		parameters?: MeasureParameters
	): Promise<Answer<ReadonlyMap<string, MeasureResult>>>;
	computeLayout(layoutId: string, input: LayoutInput): Promise<Answer<Positions>>;
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
	return {
		computeScores: (ties, measureIds, parameters = {}) =>
			scores.request((api) => api.computeScores(ties, measureIds, parameters)),
		computeLayout: (layoutId, input) => layouts.request((api) => api.computeLayout(layoutId, input)),
		dispose() {
			scores.dispose();
			layouts.dispose();
		}
	};
}
