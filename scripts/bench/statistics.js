/**
 * The few statistics the bench reports. In: numbers in any order. Out: median, least and greatest, or nothing for none.
 * It never rounds.
 */

/** @typedef {{ median: number, min: number, max: number, runs: number }} Summary */

/**
 * @param {readonly number[]} values
 * @returns {Summary | undefined} the median of an even count is the mean of the two in the middle
 */
export function summarise(values) {
	if (values.length === 0) return undefined;
	const sorted = [...values].sort((a, b) => a - b);
	const at = (/** @type {number} */ index) => sorted[index] ?? NaN;
	const middle = (sorted.length - 1) / 2;
	return {
		median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
		min: at(0),
		max: at(sorted.length - 1),
		runs: sorted.length
	};
}

/**
 * The group with the greatest median: where each of several things must be fast, the slowest decides.
 * @param {readonly (readonly number[])[]} groups
 * @returns {Summary | undefined}
 */
export function summariseSlowest(groups) {
	const summaries = groups.map(summarise).filter((summary) => summary !== undefined);
	return summaries.sort((a, b) => b.median - a.median)[0];
}
