/**
 * How many relations are friendly, hostile or neither, and between how many pairs of actors both occur.
 *
 * In: ties (those that are visible) with the signs in use. Out: plain counts; a relation counts once whatever its
 * strength, status or direction, and a pair is two different actors in either order. No judgement of balance: that is
 * the business of the signed measures. Linear in the number of relations.
 */
import { indexAt } from '../graph/arcs.ts';
import { sortStably } from '../graph/collapse.ts';
import type { Ties } from '../graph/ties.ts';

export interface SignCounts {
	readonly positive: number;
	readonly negative: number;
	readonly neutral: number;
	/** Pairs of actors with at least one relation. */
	readonly pairs: number;
	/** Pairs with both a positive and a negative relation. */
	readonly mixedPairs: number;
}

/** Half a sign is a sign. */
export function countSigns(ties: Ties): SignCounts {
	const signs = ties.types.map(({ sign }) => Math.sign(sign));
	const counts = { positive: 0, negative: 0, neutral: 0 };
	for (const type of ties.type) {
		const sign = signs[type] ?? 0;
		if (sign > 0) counts.positive++;
		else if (sign < 0) counts.negative++;
		else counts.neutral++;
	}
	return { ...counts, ...countPairs(ties, signs) };
}

function countPairs(
	{ actors, from, to, type }: Ties,
	signs: readonly number[]
): Pick<SignCounts, 'pairs' | 'mixedPairs'> {
	const lower = new Uint32Array(from.length);
	const upper = new Uint32Array(from.length);
	for (let tie = 0; tie < from.length; tie++) {
		const [a, b] = [indexAt(from, tie), indexAt(to, tie)];
		lower[tie] = a < b ? a : b;
		upper[tie] = a < b ? b : a;
	}
	const found = { pairs: 0, mixedPairs: 0 };
	let [low, high, positive, negative] = [-1, -1, false, false];
	// Pair by pair, so that no pair needs an object of its own.
	for (const tie of sortStably(actors.length, lower, sortStably(actors.length, upper, undefined))) {
		if (lower[tie] === upper[tie]) continue;
		if (lower[tie] !== low || upper[tie] !== high) {
			[low, high, positive, negative] = [indexAt(lower, tie), indexAt(upper, tie), false, false];
			found.pairs++;
		}
		const wasMixed = positive && negative;
		const sign = signs[type[tie] ?? 0] ?? 0;
		positive ||= sign > 0;
		negative ||= sign < 0;
		if (!wasMixed && positive && negative) found.mixedPairs++;
	}
	return found;
}
