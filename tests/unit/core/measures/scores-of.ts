/** One measure's scores, or a failed test that tells why there are none. */
import { computeMeasures } from '#lib/core/measures/compute-measures.ts';
import type { Ties } from '#lib/core/graph/ties.ts';
import type { MeasureParameters, MeasureResult, Scores } from '#lib/core/measures/measure.ts';

export function resultOf(ties: Ties, id: string, parameters: MeasureParameters = {}): MeasureResult {
	const result = computeMeasures(ties, [id], parameters).get(id);
	if (result === undefined) throw new Error(`No result for ${id}`);
	return result;
}

export function scoredBy(ties: Ties, id: string, parameters: MeasureParameters = {}): Scores {
	const result = resultOf(ties, id, parameters);
	if (!result.ok) throw new Error(`${id} was refused: ${result.reason}`);
	return result;
}

export const scoresOf = (ties: Ties, id: string, parameters: MeasureParameters = {}): number[] => [
	...scoredBy(ties, id, parameters).values
];

/** The reason for a refusal, or a failed test. */
export function reasonOf(ties: Ties, id: string, parameters: MeasureParameters = {}): string {
	const result = resultOf(ties, id, parameters);
	if (result.ok) throw new Error(`${id} was not refused: ${[...result.values].join(', ')}`);
	return result.reason;
}

/** The largest difference, relative above 1 and absolute below; NaN equals NaN, and nothing else does. */
export function largestDifference(actual: readonly number[], expected: readonly number[]): number {
	if (actual.length !== expected.length) return Infinity;
	return actual.reduce((most, value, index) => {
		const wanted = expected[index] ?? NaN;
		if (Number.isNaN(value) && Number.isNaN(wanted)) return most;
		const difference = Math.abs(value - wanted) / Math.max(1, Math.abs(wanted));
		return Number.isNaN(difference) ? Infinity : Math.max(most, difference);
	}, 0);
}
