/**
 * The opening lane as the worker answers it: the questions of `opening.ts` with a dataset in parts. Only shapes.
 */
import type { DecodeOptions } from '#lib/codecs/format.ts';
import type { ImportPlan } from '#lib/core/import/plan.ts';
import type { ImportPreview } from '#lib/core/import/preview.ts';
import type { ImportReport } from '#lib/core/import/report.ts';
import type { Checked } from '#lib/core/model/issue.ts';
import type { Arrival, Deliver } from './arrival.ts';
import type { OpeningProgress } from './opening.ts';

export type SentPrepared =
	| { readonly what: 'dataset'; readonly arrival: Arrival }
	| { readonly what: 'import'; readonly preview: ImportPreview };

export interface SentImported {
	readonly arrival: Arrival;
	readonly report: ImportReport;
}

export interface OpeningApi {
	prepareOpening(
		files: readonly File[],
		options: Omit<DecodeOptions, 'onProgress'>,
		report: OpeningProgress,
		deliver: Deliver
	): Promise<Checked<SentPrepared>>;
	/** Rejects when no file is kept. */
	previewImport(plan: ImportPlan): Promise<ImportPreview>;
	/** Rejects when no file is kept; keeps it when the import is refused. */
	runImport(plan: ImportPlan, report: OpeningProgress, deliver: Deliver): Promise<Checked<SentImported>>;
}
