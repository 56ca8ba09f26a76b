/**
 * Gives groups numbers that do not depend on how they were found: the largest is 0, equals by their first actor.
 *
 * In: a mark for each actor, equal within a group, below 0 for an actor in none. Out: the same groups as 0, 1, …, and
 * −1 for none. O(n log n).
 */
export interface NumberedGroups {
	readonly group: Int32Array;
	readonly count: number;
}

export function numberGroups(marks: ArrayLike<number>): NumberedGroups {
	const found = new Map<number, { first: number; size: number }>();
	for (let actor = 0; actor < marks.length; actor++) {
		const mark = marks[actor] ?? -1;
		if (mark < 0) continue;
		const known = found.get(mark);
		if (known === undefined) found.set(mark, { first: actor, size: 1 });
		else known.size++;
	}
	const ordered = [...found].sort(([, a], [, b]) => b.size - a.size || a.first - b.first);
	const numberOf = new Map(ordered.map(([mark], index) => [mark, index]));
	return {
		group: Int32Array.from(marks, (mark) => numberOf.get(mark) ?? -1),
		count: ordered.length
	};
}
