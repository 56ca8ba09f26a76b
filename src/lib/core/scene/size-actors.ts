/**
 * The measure as size: the area of a circle grows with the score, from the least to the greatest one on screen.
 *
 * In: scores in any unit, `NaN` where undefined. Out: radii in layout units before magnification. A measure with
 * negative scores is spread from its least to its greatest value instead, because an area cannot be negative.
 */
export const LEAST_RADIUS = 9;
export const GREATEST_RADIUS = 26;
/** Of all actors when no measure is shown. */
export const EVEN_RADIUS = 14;

export function toRadius(score: number, least: number, greatest: number): number {
	if (!Number.isFinite(score)) return LEAST_RADIUS;
	if (greatest <= least && greatest <= 0) return LEAST_RADIUS;
	if (least < 0) {
		const share = greatest > least ? (score - least) / (greatest - least) : 1;
		return LEAST_RADIUS + share * (GREATEST_RADIUS - LEAST_RADIUS);
	}
	const share = Math.max(0, score) / greatest;
	const area = LEAST_RADIUS ** 2 + share * (GREATEST_RADIUS ** 2 - LEAST_RADIUS ** 2);
	return Math.sqrt(area);
}

export interface ScoreRange {
	readonly least: number;
	readonly greatest: number;
}

/** Least and greatest of the defined scores; 0 and 0 when there is none. */
export function toScoreRange(scores: Iterable<number>): ScoreRange {
	let least = Infinity;
	let greatest = -Infinity;
	for (const score of scores) {
		if (!Number.isFinite(score)) continue;
		least = Math.min(least, score);
		greatest = Math.max(greatest, score);
	}
	return Number.isFinite(least) ? { least, greatest } : { least: 0, greatest: 0 };
}
