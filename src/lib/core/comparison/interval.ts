/**
 * A figure that is known exactly, or only to lie between two bounds: what an exact search gives that had to end.
 * In: bounds. Out: bounds of what is computed from them. Never a guess in the place of a bound.
 */
export interface Interval {
	readonly lower: number;
	/** Equal to `lower` when the figure is known exactly. */
	readonly upper: number;
}

export const exactly = (value: number): Interval => ({ lower: value, upper: value });

export const isExact = ({ lower, upper }: Interval): boolean => lower === upper;

/** after − before. Sums of weights carry rounding, so what differs by less than a billionth of their size is 0. */
export function toDifference(before: Interval, after: Interval): Interval {
	const size = Math.max(1, Math.abs(before.upper), Math.abs(after.upper));
	const clean = (value: number): number => (Math.abs(value) <= 1e-9 * size ? 0 : value);
	return { lower: clean(after.lower - before.upper), upper: clean(after.upper - before.lower) };
}
