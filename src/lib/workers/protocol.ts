/**
 * What the page asks of the compute worker and what it answers: values that a structured clone keeps whole.
 *
 * In and out: maps, typed arrays and plain records, never functions, class instances or reactive proxies (`$state`
 * values must be raw), but for those that are told of progress or take a dataset in parts. The worker holds nothing between
 * two questions, but for the file that is being imported.
 */
import type { Ties } from '#lib/core/graph/ties.ts';
import type { LayoutInput, Positions } from '#lib/core/layout/layout.ts';
import type { MeasureParameters, MeasureResult } from '#lib/core/measures/measure.ts';
import type { OpeningApi } from './opening-api.ts';
import type { ReportProgress, StudyAnswer, StudyKind, StudyQuestion } from './studies.ts';

export interface ComputeApi extends OpeningApi {
	/** A result for each measure asked for, by id; an unknown id gets a reason instead of scores. */
	computeScores(
		ties: Ties,
		measureIds: readonly string[],
		parameters: MeasureParameters
	): Promise<ReadonlyMap<string, MeasureResult>>;
	/** The share of a measure's work that begins at the actors from ≤ s < to; for measures that can be shared out. */
	computePart(ties: Ties, measureId: string, from: number, to: number): Promise<Float64Array>;
	/** The result from the shares of all workers. */
	joinParts(ties: Ties, measureId: string, parts: readonly Float64Array[]): Promise<MeasureResult>;
	/** A study by its kind; `report` is told of its progress. */
	computeStudy<Kind extends StudyKind>(
		kind: Kind,
		question: StudyQuestion<Kind>,
		report: ReportProgress
	): Promise<StudyAnswer<Kind>>;
	/** A place for every actor of the input. Rejects when there is no layout of that id. */
	computeLayout(layoutId: string, input: LayoutInput): Promise<Positions>;
}
