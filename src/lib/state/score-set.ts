/** Results of measures with the actors that they are about, in the order of the scores. */
import type { MeasureResult } from '#lib/core/measures/measure.ts';

export interface ScoreSet {
	/** The very list of the ties that were measured: another list means that the scores are stale. */
	readonly actors: readonly string[];
	readonly results: ReadonlyMap<string, MeasureResult>;
}

export const NO_SCORES: ScoreSet = { actors: [], results: new Map() };
