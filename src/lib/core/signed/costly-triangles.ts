/**
 * Triangles that cost something whatever the division: what lower bounds are packed from.
 *
 * In: a problem and how many groups there may be. Out: triples of pairs. With two groups every triangle with an odd
 * number of negative pairs costs; with more groups only those with exactly one (Davis 1967: two friends of one actor who
 * are foes). Stops at a limit, since fewer triangles only make the bound weaker. O(m^1.5) and the triangles.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { Division, PartitionProblem } from './partition-problem.ts';

const MOST = 100_000;

/**
 * Three pair indices for each triangle, one after the other.
 * @param division a good one: triangles in which it pays once stand first, since they can all be packed with it.
 */
export function listCostlyTriangles(
	problem: PartitionProblem,
	atMost: number,
	division: Division
): Uint32Array {
	const { order, first, second, value, start, neighbour, pair } = problem;
	const isPaid = (one: number) =>
		(division[indexAt(first, one)] === division[indexAt(second, one)]) === numberAt(value, one) < 0;
	/** By the number of pairs that the division pays for; each list holds three pair indices for each triangle. */
	const lists: readonly number[][] = [[], [], [], []];
	let count = 0;
	/** Pair between the first actor of the pair at hand and each actor, + 1. */
	const toFirst = new Uint32Array(order);
	let marked = -1;
	for (let base = 0; base < first.length && count < MOST; base++) {
		const a = indexAt(first, base);
		const b = indexAt(second, base);
		if (marked !== a) {
			toFirst.fill(0);
			for (let slot = indexAt(start, a); slot < indexAt(start, a + 1); slot++)
				toFirst[indexAt(neighbour, slot)] = indexAt(pair, slot) + 1;
			marked = a;
		}
		for (let slot = indexAt(start, b); slot < indexAt(start, b + 1); slot++) {
			const c = indexAt(neighbour, slot);
			if (c <= b || indexAt(toFirst, c) === 0) continue;
			const left = indexAt(toFirst, c) - 1;
			const right = indexAt(pair, slot);
			const negative = [base, left, right].filter((one) => numberAt(value, one) < 0).length;
			if (negative !== 1 && !(negative === 3 && atMost === 2)) continue;
			lists[[base, left, right].filter(isPaid).length]?.push(base, left, right);
			count++;
		}
	}
	return Uint32Array.from(lists.flat());
}
