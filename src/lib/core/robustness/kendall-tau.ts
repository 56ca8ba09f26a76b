/**
 * Kendall's τ_b: how far two rankings of the same actors agree, ties allowed.
 *
 * In: two lists of ranks in the same order; an actor without a rank in either (`NaN`) is left out. Out: −1 (reversed) to
 * 1 (the same order); `undefined` when one ranking ties all actors, because then there is no order to agree with.
 *
 * Kendall 1945 (10.1093/biomet/33.3.239); counted in O(n log n) after Knight 1966 (10.1080/01621459.1966.10480879).
 */
import { numberAt } from '../graph/arcs.ts';

export function computeKendallTau(a: Float64Array, b: Float64Array): number | undefined {
	const pairs = Array.from(a, (rank, actor) => [rank, numberAt(b, actor)] as const)
		.filter(([first, second]) => !Number.isNaN(first) && !Number.isNaN(second))
		.sort(([firstA, firstB], [secondA, secondB]) => firstA - secondA || firstB - secondB);
	const byA = Float64Array.from(pairs, ([rank]) => rank);
	const byB = Float64Array.from(pairs, ([, rank]) => rank);
	const all = pairsAmong(pairs.length);
	const tiedInA = countRuns(pairs.length, (i, j) => byA[i] === byA[j]);
	const tiedInBoth = countRuns(pairs.length, (i, j) => byA[i] === byA[j] && byB[i] === byB[j]);
	const exchanges = countExchanges(byB);
	// Counting the exchanges has sorted `byB`.
	const tiedInB = countRuns(pairs.length, (i, j) => byB[i] === byB[j]);
	if (all === tiedInA || all === tiedInB) return undefined;
	const agreement = all - tiedInA - tiedInB + tiedInBoth - 2 * exchanges;
	const tau = agreement / Math.sqrt((all - tiedInA) * (all - tiedInB));
	return Math.max(-1, Math.min(1, tau));
}

const pairsAmong = (count: number): number => (count * (count - 1)) / 2;

/** Pairs of equal entries in a sorted list, in which equal ones stand together. */
function countRuns(length: number, isSame: (i: number, j: number) => boolean): number {
	let count = 0;
	let start = 0;
	for (let index = 1; index <= length; index++) {
		if (index < length && isSame(start, index)) continue;
		count += pairsAmong(index - start);
		start = index;
	}
	return count;
}

/** Sorts by merging, in place, and counts the pairs that stood the wrong way round. */
function countExchanges(list: Float64Array): number {
	let source: Float64Array = list;
	let target: Float64Array = new Float64Array(list.length);
	let count = 0;
	for (let width = 1; width < list.length; width *= 2) {
		for (let start = 0; start < list.length; start += 2 * width) {
			const middle = Math.min(start + width, list.length);
			const end = Math.min(start + 2 * width, list.length);
			let left = start;
			let right = middle;
			for (let slot = start; slot < end; slot++) {
				const takesLeft =
					left < middle && (right >= end || numberAt(source, left) <= numberAt(source, right));
				if (!takesLeft) count += middle - left;
				target[slot] = numberAt(source, takesLeft ? left++ : right++);
			}
		}
		[source, target] = [target, source];
	}
	if (source !== list) list.set(source);
	return count;
}
