/** Results of measures with the actors that they are about, in the order of the scores. */
import type { Ties } from '#lib/core/graph/ties.ts';
import type { MeasureResult } from '#lib/core/measures/measure.ts';

export interface ScoreSet {
	/** The ties that were measured: when what is visible makes other ties, the scores are stale. */
	readonly ties?: Ties;
	readonly actors: readonly string[];
	readonly results: ReadonlyMap<string, MeasureResult>;
}

export const NO_SCORES: ScoreSet = { actors: [], results: new Map() };

/** The scores with more results of the same ties. */
export const addResults = (ties: Ties, before: ScoreSet, more: ScoreSet['results']): ScoreSet => ({
	ties,
	actors: ties.actors,
	results: new Map([...before.results, ...more])
});
