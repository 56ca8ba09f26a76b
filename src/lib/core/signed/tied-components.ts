/**
 * Which actors hang together by ties of either sign. In: order and ends. Out: components of two actors or more, each
 * ascending, in the order of their first actors. Actors without ties are in none. O(n + m).
 */
import { indexAt } from '../graph/arcs.ts';

export function computeTiedComponents(
	order: number,
	from: Uint32Array,
	to: Uint32Array
): readonly (readonly number[])[] {
	const parent = Uint32Array.from({ length: order }, (_, actor) => actor);
	const rootOf = (actor: number): number => {
		let root = actor;
		while (indexAt(parent, root) !== root) {
			parent[root] = indexAt(parent, indexAt(parent, root));
			root = indexAt(parent, root);
		}
		return root;
	};
	for (let tie = 0; tie < from.length; tie++) parent[rootOf(indexAt(from, tie))] = rootOf(indexAt(to, tie));
	const members = new Map<number, number[]>();
	for (let actor = 0; actor < order; actor++) {
		const root = rootOf(actor);
		const list = members.get(root);
		if (list === undefined) members.set(root, [actor]);
		else list.push(actor);
	}
	return [...members.values()].filter((list) => list.length > 1);
}
