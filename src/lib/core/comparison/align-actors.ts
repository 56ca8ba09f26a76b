/**
 * The actors of two readings side by side.
 *
 * In: actor ids before and after, each in the order of its ties. Out: every actor once, those of before first, with its
 * place in either; −1 where it is not there. Ids are compared as they are.
 */
export interface Alignment {
	readonly ids: readonly string[];
	/** Index into the actors before, one for each id. */
	readonly before: Int32Array;
	readonly after: Int32Array;
	/** Number of actors in both. */
	readonly common: number;
}

export function alignActors(before: readonly string[], after: readonly string[]): Alignment {
	const placeBefore = new Map(before.map((id, index) => [id, index]));
	const placeAfter = new Map(after.map((id, index) => [id, index]));
	const ids = [...before, ...after.filter((id) => !placeBefore.has(id))];
	return {
		ids,
		before: Int32Array.from(ids, (id) => placeBefore.get(id) ?? -1),
		after: Int32Array.from(ids, (id) => placeAfter.get(id) ?? -1),
		common: before.filter((id) => placeAfter.has(id)).length
	};
}

/** Actors that are only before, and only after. */
export function listGoneAndNew({ ids, before, after }: Alignment): {
	readonly gone: readonly string[];
	readonly come: readonly string[];
} {
	return {
		gone: ids.filter((_, place) => after[place] === -1),
		come: ids.filter((_, place) => before[place] === -1)
	};
}
