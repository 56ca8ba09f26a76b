/** How many relations each actor has, both directions together: the cheapest sign of relevance there is. */
import type { Relation } from '../model/relation.ts';
import { indexAt } from './arcs.ts';
import { forEachRow, relationPartOf, type RelationPart } from './relation-part.ts';

export function countRelations(relations: readonly Relation[]): ReadonlyMap<string, number> {
	const part = relationPartOf(relations);
	if (part !== undefined) return countPart(part);
	const counts = new Map<string, number>();
	for (const { from, to } of relations) {
		counts.set(from, (counts.get(from) ?? 0) + 1);
		if (to !== from) counts.set(to, (counts.get(to) ?? 0) + 1);
	}
	return counts;
}

function countPart(part: RelationPart): ReadonlyMap<string, number> {
	const { actors, from, to } = part.index;
	const counted = new Uint32Array(actors.length);
	forEachRow(part, (row) => {
		const [source, target] = [indexAt(from, row), indexAt(to, row)];
		counted[source] = indexAt(counted, source) + 1;
		if (target !== source) counted[target] = indexAt(counted, target) + 1;
	});
	const counts = new Map<string, number>();
	actors.forEach(({ id }, index) => {
		const count = indexAt(counted, index);
		if (count > 0) counts.set(id, count);
	});
	return counts;
}
