/**
 * Fewer crossings around a circle.
 * In: an order of actors around a circle, and their ties. Out: the order, improved by exchanging two actors or moving
 * one, as long as fewer ties cross or, with as many crossings, ties grow shorter. Beyond 80 actors or 250 ties the
 * order is given back as it is, for each trial looks at every two ties.
 */
import type { Pair } from './pairs.ts';

const MOST_ACTORS = 80;
const MOST_PAIRS = 250;
const MOST_ROUNDS = 12;
/** How many trials one call may make, whatever the size; about half a second. */
const PAIR_CHECKS = 30_000_000;

export function improveCircle(order: readonly number[], pairs: readonly Pair[]): number[] {
	const best = [...order];
	if (best.length > MOST_ACTORS || pairs.length > MOST_PAIRS || best.length < 4) return best;
	let bestCost = costOf(best, pairs);
	let trials = PAIR_CHECKS / Math.max(1, pairs.length * pairs.length);
	for (let round = 0, improved = true; improved && round < MOST_ROUNDS; round++) {
		improved = false;
		for (let one = 0; one < best.length; one++) {
			for (let two = one + 1; two < best.length && trials > 0; two++, trials--) {
				for (const trial of [exchange(best, one, two), move(best, one, two)]) {
					const cost = costOf(trial, pairs);
					if (cost >= bestCost) continue;
					bestCost = cost;
					best.splice(0, best.length, ...trial);
					improved = true;
				}
			}
		}
	}
	return best;
}

/** Crossings, and as a fraction below one crossing, the length of all ties. */
function costOf(order: readonly number[], pairs: readonly Pair[]): number {
	const slotOf = new Uint32Array(order.length);
	for (const [slot, index] of order.entries()) slotOf[index] = slot;
	const low = new Uint32Array(pairs.length);
	const high = new Uint32Array(pairs.length);
	let length = 0;
	for (let pair = 0; pair < pairs.length; pair++) {
		const a = slotOf[pairs[pair]?.a ?? 0] ?? 0;
		const b = slotOf[pairs[pair]?.b ?? 0] ?? 0;
		low[pair] = Math.min(a, b);
		high[pair] = Math.max(a, b);
		length += Math.min(Math.abs(a - b), order.length - Math.abs(a - b));
	}
	return countCrossings(low, high) + length / (order.length * pairs.length + 1);
}

/** Two ties cross when exactly one end of the second lies strictly between the ends of the first. */
function countCrossings(low: Uint32Array, high: Uint32Array): number {
	let crossings = 0;
	for (let one = 0; one < low.length; one++) {
		const from = low[one] ?? 0;
		const to = high[one] ?? 0;
		for (let two = 0; two < low.length; two++) {
			const start = low[two] ?? 0;
			if (start > from && start < to && (high[two] ?? 0) > to) crossings++;
		}
	}
	return crossings;
}

function exchange(order: readonly number[], one: number, two: number): number[] {
	const trial = [...order];
	trial[one] = order[two] ?? 0;
	trial[two] = order[one] ?? 0;
	return trial;
}

function move(order: readonly number[], from: number, to: number): number[] {
	const trial = [...order];
	trial.splice(to, 0, ...trial.splice(from, 1));
	return trial;
}
