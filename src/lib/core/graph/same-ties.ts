/** Whether two lists of ties say the same: what was measured on one then holds for the other. Linear in their length. */
import type { Ties } from './ties.ts';

export function isSameTies(a: Ties, b: Ties): boolean {
	if (a === b) return true;
	return (
		isSame(a.actors, b.actors) &&
		isSame(a.kinds, b.kinds) &&
		isSame(a.from, b.from) &&
		isSame(a.to, b.to) &&
		isSame(a.type, b.type) &&
		isSame(a.weight, b.weight) &&
		a.types.length === b.types.length &&
		a.types.every(({ id, sign, directed }, index) => {
			const other = b.types[index];
			return other?.id === id && other.sign === sign && other.directed === directed;
		})
	);
}

function isSame<Item>(a: ArrayLike<Item>, b: ArrayLike<Item>): boolean {
	// Ties of all relations share the dataset's own arrays.
	if (a === b) return true;
	if (a.length !== b.length) return false;
	for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
	return true;
}
