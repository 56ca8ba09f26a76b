/**
 * Circles of actors that are part of each other, each told once, in the order of `partOf`.
 *
 * In: actors that are part of another, each id once. Out: lists of ids; an actor that is part of itself is a circle of one.
 * Time and space grow with the number of actors, however long the chains are.
 */
export function findPartOfCycles(
	members: readonly { readonly id: string; readonly partOf: string }[]
): readonly (readonly string[])[] {
	const wholeOf = new Map(members.map(({ id, partOf }) => [id, partOf]));
	const done = new Set<string>();
	const cycles: string[][] = [];
	for (const { id } of members) {
		const chain = new Set<string>();
		let current: string | undefined = id;
		while (current !== undefined && !done.has(current) && !chain.has(current)) {
			chain.add(current);
			current = wholeOf.get(current);
		}
		if (current !== undefined && chain.has(current)) {
			const ids = [...chain];
			cycles.push(ids.slice(ids.indexOf(current)));
		}
		for (const seen of chain) done.add(seen);
	}
	return cycles;
}
