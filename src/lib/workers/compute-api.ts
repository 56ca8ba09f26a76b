/**
 * The answers of the compute worker, apart from the worker itself so that tests can ask them directly.
 * In: questions of the protocol. Out: the answers. Layouts, with the drawing library that they need, are loaded when
 * the first layout is asked for, so that scores never wait for them.
 */
import { transfer } from 'comlink';
import { buildNetwork } from '#lib/core/graph/network.ts';
import type { Ties } from '#lib/core/graph/ties.ts';
import { computeMeasures } from '#lib/core/measures/compute-measures.ts';
import { findMeasure } from '#lib/core/measures/index.ts';
import type { MeasureParts } from '#lib/core/measures/measure.ts';
import type { OpeningApi } from './opening-api.ts';
import type { ComputeApi } from './protocol.ts';
import type { ReportProgress } from './studies.ts';

function partsOf(ties: Ties, measureId: string): MeasureParts {
	const parts = findMeasure(measureId, ties.types)?.parts;
	if (parts === undefined) throw new Error(`The measure “${measureId}” cannot be shared out.`);
	return parts;
}

/** Every report is a message: a hundred say as much as a million. */
function toSparse(report: ReportProgress): ReportProgress {
	let told = -1;
	return (share) => {
		const percent = Math.floor(share * 100);
		if (percent === told) return;
		told = percent;
		report(share);
	};
}

/** The readers of files come with the first file; the lane's worker then keeps what it read. */
let opening: Promise<OpeningApi> | undefined;
const openingLane = (): Promise<OpeningApi> =>
	(opening ??= import('./create-opening.ts').then(({ createOpening }) => createOpening()));

export const computeApi: ComputeApi = {
	async computeScores(ties, measureIds, parameters) {
		return computeMeasures(ties, measureIds, parameters);
	},
	async computePart(ties, measureId, from, to) {
		const part = partsOf(ties, measureId).computePart(buildNetwork(ties), from, to);
		return transfer(part, [part.buffer]);
	},
	async joinParts(ties, measureId, parts) {
		return partsOf(ties, measureId).join(buildNetwork(ties), parts);
	},
	async computeStudy(kind, question, report) {
		const { STUDY_ANSWERS } = await import('./study-answers.ts');
		return STUDY_ANSWERS[kind](question, toSparse(report));
	},
	async computeLayout(layoutId, input) {
		const { findLayout } = await import('#lib/canvas/layout/index.ts');
		const layout = findLayout(layoutId);
		if (!layout) throw new Error(`There is no layout named “${layoutId}”.`);
		return layout.compute(input);
	},
	async prepareOpening(...asked) {
		return (await openingLane()).prepareOpening(...asked);
	},
	async previewImport(plan) {
		return (await openingLane()).previewImport(plan);
	},
	async runImport(...asked) {
		return (await openingLane()).runImport(...asked);
	}
};
