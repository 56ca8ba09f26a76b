/**
 * The parts of a graph that no tie joins.
 * In: the tied actors of each actor, by index. Out: lists of indices, the largest part first, equals by their first
 * index; an actor without a tie is a part of its own.
 */
export function findComponents(neighbours: readonly (readonly number[])[]): number[][] {
	const seen = new Set<number>();
	const components: number[][] = [];
	for (const start of neighbours.keys()) {
		if (seen.has(start)) continue;
		seen.add(start);
		const members = [start];
		for (const member of members) {
			for (const next of neighbours[member] ?? []) {
				if (seen.has(next)) continue;
				seen.add(next);
				members.push(next);
			}
		}
		components.push(members.sort((a, b) => a - b));
	}
	return components.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
