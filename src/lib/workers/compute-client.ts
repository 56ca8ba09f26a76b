/**
 * Asks the compute worker for scores and layouts, from the page.
 *
 * In: ties and measures, or a layout and its input. Out: an `Answer`, always; a newer question of the same kind makes
 * the older one resolve to `{ status: 'superseded' }`. Scores, layouts and the gate have a worker each, started with
 * their first question, so that none waits for another; one that crashes is replaced at the next question. Never
 * starts anything by being imported or created, so that it is safe where there are no workers.
 */
import { proxy } from 'comlink';
import type { Ties } from '#lib/core/graph/ties.ts';
import type { LayoutInput, Positions } from '#lib/core/layout/layout.ts';
import type { MeasureParameters, MeasureResult } from '#lib/core/measures/measure.ts';
import type { Answer } from './answer.ts';
import { createComputeLane, type ComputeLane, type ComputeWorker } from './compute-lane.ts';
import { createOpeningClient, type OpeningClient } from './create-opening-client.ts';
import type { ReportProgress, StudyAnswer, StudyKind, StudyQuestion } from './studies.ts';

export interface ComputeClient extends OpeningClient {
	computeScores(
		ties: Ties,
		measureIds: readonly string[],
		parameters?: MeasureParameters
	): Promise<Answer<ReadonlyMap<string, MeasureResult>>>;
	/** One measure that can be shared out, by two workers at once: the same result in about half the time. */
	computeShared(ties: Ties, measureId: string): Promise<Answer<ReadonlyMap<string, MeasureResult>>>;
	computeLayout(layoutId: string, input: LayoutInput): Promise<Answer<Positions>>;
	/** A study; a newer question of the same kind takes the place of the older one. `report` is told of its progress. */
	computeStudy<Kind extends StudyKind>(
		kind: Kind,
		question: StudyQuestion<Kind>,
		report?: ReportProgress
	): Promise<Answer<StudyAnswer<Kind>>>;
	/** Ends the study of this kind that runs. */
	stopStudy(kind: StudyKind): void;
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
	const scores = createComputeLane(start, graceMs);
	/** Takes half of the work of a measure that is shared out; not started before. */
	const assistant = createComputeLane(start, graceMs);
	const layouts = createComputeLane(start, graceMs);
	const studies = new Map<StudyKind, ComputeLane>();
	const opening = createOpeningClient(start);
	return {
		...opening,
		computeScores(ties, measureIds, parameters = {}) {
			// Whatever the assistant is at belongs to an older question.
			assistant.stop();
			return scores.request((api) => api.computeScores(ties, measureIds, parameters));
		},
		async computeShared(ties, measureId) {
			assistant.stop();
			const order = ties.actors.length;
			const middle = Math.ceil(order / 2);
			const shares = await Promise.all([
				scores.request((api) => api.computePart(ties, measureId, 0, middle)),
				assistant.request((api) => api.computePart(ties, measureId, middle, order))
			]);
			const parts: Float64Array[] = [];
			for (const share of shares) {
				if (share.status !== 'done') return share;
				parts.push(share.value);
			}
			return scores.request(
				async (api) => new Map([[measureId, await api.joinParts(ties, measureId, parts)]])
			);
		},
		computeLayout: (layoutId, input) => layouts.request((api) => api.computeLayout(layoutId, input)),
		computeStudy<Kind extends StudyKind>(
			kind: Kind,
			question: StudyQuestion<Kind>,
			report: ReportProgress = () => undefined
		) {
			const lane = studies.get(kind) ?? createComputeLane(start, graceMs);
			studies.set(kind, lane);
			// The protocol's type, which the wire takes apart into a union.
			return lane.request(
				(api) => api.computeStudy(kind, question, proxy(report)) as Promise<StudyAnswer<Kind>>
			);
		},
		stopStudy: (kind) => studies.get(kind)?.stop(),
		dispose() {
			opening.dispose();
			scores.dispose();
			assistant.dispose();
			layouts.dispose();
			studies.forEach((lane) => lane.dispose());
		}
	};
}
