/**
 * The members of each group. In: the group of each actor, below 0 for none. Out: groups in the order of their numbers,
 * each with the indices of its members, ascending; empty groups are left out.
 */
export function listGroups(
	groups: ArrayLike<number>
): readonly { readonly group: number; readonly actors: readonly number[] }[] {
	const found = new Map<number, number[]>();
	for (const [actor, group] of Array.from(groups).entries()) {
		if (group < 0) continue;
		const members = found.get(group);
		if (members === undefined) found.set(group, [actor]);
		else members.push(actor);
	}
	return [...found].sort(([a], [b]) => a - b).map(([group, actors]) => ({ group, actors }));
}
