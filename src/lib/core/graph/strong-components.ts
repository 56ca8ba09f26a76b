/**
 * Strongly connected components: sets of actors in which everyone reaches everyone along the arcs.
 *
 * In: a simple directed graph. Out: the components of two actors or more, the "cores" in which influence can circulate.
 * Tarjan 1972 (10.1137/0201010) with a stack of its own, so that long chains do not exhaust the engine's. O(n + m).
 */
import { indexAt, type Arcs } from './arcs.ts';

/** Members by index, each component in no particular order; an empty list means that the graph has no cycle. */
export function computeStrongCores(arcs: Arcs): readonly (readonly number[])[] {
	const { order, out } = arcs;
	/** Order of discovery from 1; 0 = not seen yet. */
	const found = new Uint32Array(order);
	const lowest = new Uint32Array(order);
	const isOpen = new Uint8Array(order);
	const nextArc = out.start.slice(0, order);
	const open: number[] = [];
	const cores: number[][] = [];
	let count = 0;

	const enter = (actor: number, path: number[]) => {
		found[actor] = lowest[actor] = ++count;
		isOpen[actor] = 1;
		open.push(actor);
		path.push(actor);
	};
	const close = (root: number) => {
		const members = open.splice(open.lastIndexOf(root));
		for (const member of members) isOpen[member] = 0;
		if (members.length > 1) cores.push(members);
	};

	for (let root = 0; root < order; root++) {
		if (indexAt(found, root) > 0) continue;
		const path: number[] = [];
		enter(root, path);
		for (let actor = path.at(-1); actor !== undefined; actor = path.at(-1)) {
			const arc = indexAt(nextArc, actor);
			if (arc < indexAt(out.start, actor + 1)) {
				nextArc[actor] = arc + 1;
				const next = indexAt(out.end, arc);
				if (indexAt(found, next) === 0) enter(next, path);
				else if ((isOpen[next] ?? 0) === 1)
					lowest[actor] = Math.min(indexAt(lowest, actor), indexAt(found, next));
			} else {
				path.pop();
				if (indexAt(lowest, actor) === indexAt(found, actor)) close(actor);
				const parent = path.at(-1);
				if (parent !== undefined) lowest[parent] = Math.min(indexAt(lowest, parent), indexAt(lowest, actor));
			}
		}
	}
	return cores;
}
