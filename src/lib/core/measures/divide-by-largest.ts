/**
 * Scales scores that mean something only beside each other, so that the largest in size is 1. All zero stays all zero.
 */
export function divideByLargest(values: Float64Array): Float64Array {
	const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
	return values.map((value) => (largest > 0 ? value / largest : value));
}
