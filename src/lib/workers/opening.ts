/**
 * What the page asks of the opening lane: files to values, in a worker that can be stopped. Only shapes.
 *
 * The lane keeps the draft of the newest file between `prepare` and `run`, so that a person can correct the plan without
 * the file being read again; a new `prepare` or a stop forgets it.
 */
import type { DecodeOptions } from '#lib/codecs/format.ts';
import type { JsonObject, Meta } from '#lib/codecs/entente-json/portable-file.ts';
import type { ImportPlan } from '#lib/core/import/plan.ts';
import type { ImportPreview } from '#lib/core/import/preview.ts';
import type { ImportReport } from '#lib/core/import/report.ts';
import type { Positions } from '#lib/core/layout/layout.ts';
import type { MeasureResult } from '#lib/core/measures/measure.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { ActorId } from '#lib/core/model/ids.ts';
import type { Checked, Issue } from '#lib/core/model/issue.ts';
import type { Position } from '#lib/core/view/view.ts';

/** What the page needs for its first picture of a dataset: the values that it would come to by itself, computed already. */
export interface FirstPicture {
	/** The actors that the default view shows, in the order of the scores. */
	readonly actors: readonly ActorId[];
	/** The result of the default view's measure, by its id. */
	readonly results: ReadonlyMap<string, MeasureResult>;
	/** Places of the actors that are drawn then; absent when the file gave places itself. */
	readonly base?: Positions;
}

/** A dataset as it arrives on the page, unpacked, with what came with it. */
export interface ArrivedDataset {
	readonly dataset: Dataset;
	readonly snapshot?: {
		readonly view: JsonObject;
		readonly positions: Readonly<Record<string, Position>>;
		readonly picture: JsonObject;
	};
	readonly meta?: Meta;
	/** Places that the file gave (layout units, y downwards), when it gave one to every actor. */
	readonly positions?: ReadonlyMap<string, Position>;
	/** For `Session.base` and `Explorer.open`; the page computes them itself when it is absent. */
	readonly first?: FirstPicture;
	readonly issues: readonly Issue[];
}

/** Our own files are there at once; all others are shown first. */
export type Prepared =
	| { readonly what: 'dataset'; readonly arrived: ArrivedDataset }
	| { readonly what: 'import'; readonly preview: ImportPreview };

export interface Imported {
	readonly arrived: ArrivedDataset;
	readonly report: ImportReport;
}

/** Told what is being done, in words for a person, and how much of it, 0 to 1. */
export type OpeningProgress = (stage: string, share: number) => void;

/** As the page sees it, through `ComputeClient`; each answer is wrapped in `Answer`. */
export interface Opening {
	prepare(
		files: readonly File[],
		options: Omit<DecodeOptions, 'onProgress'>,
		report: OpeningProgress
	): Promise<Checked<Prepared>>;
	/** The same file with another plan: what would happen. */
	preview(plan: ImportPlan): Promise<ImportPreview>;
	run(plan: ImportPlan, report: OpeningProgress): Promise<Checked<Imported>>;
}
