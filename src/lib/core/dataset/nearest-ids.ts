/**
 * The ids that a mistyped id may have meant.
 *
 * In: the id as written and the known ones. Out: up to three known ids at a small edit distance (Damerau 1964, in the restricted
 * form: optimal string alignment),
 * nearest first. Never an id that has little to do with the one written.
 */
const MOST = 3;
const LONGEST = 64;

/** Edit distance of two short texts: insertions, deletions, replacements and swaps of neighbouring characters. */
export function editDistance(a: string, b: string): number {
	let beforePrevious: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			const swapped = isSwap ? (beforePrevious[column - 2] ?? 0) + 1 : Infinity;
			current.push(Math.min(replaced, swapped, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
		}
		beforePrevious = previous;
		previous = current;
	}
	return previous[b.length] ?? 0;
}

export function nearestIds(wanted: string, known: Iterable<string>): readonly string[] {
	if (wanted.length > LONGEST) return [];
	const asked = wanted.toLowerCase();
	const furthest = Math.max(1, Math.floor(asked.length / 3));
	const near: { id: string; distance: number }[] = [];
	for (const id of known) {
		if (Math.abs(id.length - asked.length) > furthest) continue;
		const distance = editDistance(asked, id.toLowerCase());
		if (distance <= furthest) near.push({ id, distance });
	}
	return near
		.sort((a, b) => a.distance - b.distance)
		.slice(0, MOST)
		.map(({ id }) => id);
}
