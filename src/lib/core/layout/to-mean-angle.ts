/**
 * The mean of directions, which is not the mean of their numbers: between 350° and 10° lies 0°.
 * In: angles in radians, 0 upwards and clockwise. Out: their mean from −π to π, or `fallback` when they cancel out.
 */
export function toMeanAngle(angles: readonly number[], fallback: number): number {
	const x = angles.reduce((sum, angle) => sum + Math.sin(angle), 0);
	const y = angles.reduce((sum, angle) => sum + Math.cos(angle), 0);
	return Math.hypot(x, y) < 1e-9 ? fallback : Math.atan2(x, y);
}
