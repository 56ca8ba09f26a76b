/** How many relations each actor has, both directions together: the cheapest sign of relevance there is. */
import type { Relation } from '../model/relation.ts';

export function countRelations(relations: readonly Relation[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { from, to } of relations) {
		counts.set(from, (counts.get(from) ?? 0) + 1);
		if (to !== from) counts.set(to, (counts.get(to) ?? 0) + 1);
	}
	return counts;
}
