/**
 * Ranks from scores: competition ranking, "1, 2, 2, 4".
 *
 * In: scores in actor order. Out: ranks in the same order, from 1; `NaN` where there is no score. Scores within 1e-9 of
 * each other, relatively, share a rank, because such a difference is rounding and not a finding.
 */
const SAME_SCORE = 1e-9;

export function deriveRanks(values: Float64Array, lowFirst = false): Float64Array {
	const ranks = new Float64Array(values.length).fill(NaN);
	const scored = Array.from(values, (value, index) => ({ value, index }))
		.filter(({ value }) => !Number.isNaN(value))
		.sort((a, b) => (lowFirst ? 1 : -1) * (a.value < b.value ? -1 : a.value > b.value ? 1 : 0));
	let rank = 1;
	let previous: number | undefined;
	for (const [place, { value, index }] of scored.entries()) {
		if (previous !== undefined && !isSameScore(previous, value)) rank = place + 1;
		ranks[index] = rank;
		previous = value;
	}
	return ranks;
}

/** True when two scores are equal but for rounding. */
export function isSameScore(a: number, b: number): boolean {
	return a === b || Math.abs(a - b) < SAME_SCORE * Math.max(Math.abs(a), Math.abs(b));
}
