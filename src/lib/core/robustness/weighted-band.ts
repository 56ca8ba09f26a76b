/**
 * The band in which nine of ten weighted values lie: from the 5 % to the 95 % quantile.
 *
 * In: values, `NaN` where there is none, and their weights. Out: the smallest value that at least 5 % (95 %) of the weight
 * does not exceed, so that both ends are values that occur; `undefined` without a value. Nothing is interpolated.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';

export interface Band {
	readonly low: number;
	readonly high: number;
}

const LOW = 0.05;
const HIGH = 0.95;
/** Sums of weights carry rounding; a share that misses its mark by less has reached it. */
const ROUNDING = 1e-12;

export function deriveBand(values: Float64Array, weights: Float64Array): Band | undefined {
	const order = Uint32Array.from(values.keys())
		.filter((index) => !Number.isNaN(numberAt(values, index)))
		.sort((a, b) => numberAt(values, a) - numberAt(values, b));
	const total = order.reduce((sum, index) => sum + numberAt(weights, index), 0);
	if (order.length === 0 || total === 0) return undefined;
	const quantile = (share: number): number => {
		let sum = 0;
		for (const index of order) {
			sum += numberAt(weights, index);
			if (sum >= (share - ROUNDING) * total) return numberAt(values, index);
		}
		return numberAt(values, indexAt(order, order.length - 1));
	};
	return { low: quantile(LOW), high: quantile(HIGH) };
}
