/**
 * The score columns of the table of actors.
 *
 * In: the measures on offer, the ids chosen by the reader, the view's measure and the results that have arrived. Out: one
 * column for each chosen measure that has a result, the view's own first, then in the order of the registry.
 */
import type { MeasureInfo } from '../measures/measure-info.ts';
import type { MeasureResult } from '../measures/measure.ts';

export const USUAL_COLUMNS: readonly string[] = [
	'relations',
	'degree',
	'in-degree',
	'out-degree',
	'betweenness',
	'closeness',
	'harmonic',
	'pagerank',
	'eigenvector',
	'hub',
	'authority'
];

export interface ScoreColumn {
	readonly measure: MeasureInfo;
	readonly result: MeasureResult;
	/** Whether the view sizes actors by this measure. */
	readonly isCurrent: boolean;
}

export interface ScoreColumns {
	readonly shown: readonly ScoreColumn[];
	/** Chosen, but without a result. */
	readonly missing: readonly MeasureInfo[];
}

export function deriveScoreColumns(
	measures: readonly MeasureInfo[],
	chosen: readonly string[],
	current: string,
	results: ReadonlyMap<string, MeasureResult>
): ScoreColumns {
	const wanted = measures.filter(({ id }) => id === current || chosen.includes(id));
	const ordered = [...wanted].sort((a, b) => Number(b.id === current) - Number(a.id === current));
	const shown = ordered.flatMap((measure) => {
		const result = results.get(measure.id);
		return result === undefined ? [] : [{ measure, result, isCurrent: measure.id === current }];
	});
	return { shown, missing: ordered.filter(({ id }) => !results.has(id)) };
}

/** Why actors show no number in a column; undefined when all of them have one. */
export function whyUndefined({ result }: ScoreColumn): string | undefined {
	if (!result.ok) return result.reason;
	if (!result.values.some((value) => Number.isNaN(value))) return undefined;
	return result.undefinedBecause ?? 'Not defined for every actor.';
}
