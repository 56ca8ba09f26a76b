/**
 * Who is tied to whom, as a layout needs it: one pair for all the relations between two actors, either way.
 *
 * In: actor ids and relations. Out: pairs of indices into the ids, sorted, with their number of relations.
 * Loops and relations with an unknown end are passed over.
 */
import type { LayoutRelation } from './layout.ts';

export interface Pair {
	/** Index of one actor; always below `b`. */
	readonly a: number;
	readonly b: number;
	/** Number of relations between the two, in both directions, 1 or more. */
	readonly count: number;
}

export function derivePairs(ids: readonly string[], relations: readonly LayoutRelation[]): Pair[] {
	const indexOf = new Map(ids.map((id, index) => [id, index]));
	const counts = new Map<number, number>();
	for (const { from, to } of relations) {
		const source = indexOf.get(from);
		const target = indexOf.get(to);
		if (source === undefined || target === undefined || source === target) continue;
		const key = Math.min(source, target) * ids.length + Math.max(source, target);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return [...counts]
		.sort(([first], [second]) => first - second)
		.map(([key, count]) => ({ a: Math.floor(key / ids.length), b: key % ids.length, count }));
}

/** Indices of the tied actors, for each of `size` actors. */
export function deriveNeighbours(size: number, pairs: readonly Pair[]): number[][] {
	const neighbours: number[][] = Array.from({ length: size }, () => []);
	for (const { a, b } of pairs) {
		neighbours[a]?.push(b);
		neighbours[b]?.push(a);
	}
	return neighbours;
}
