/**
 * Strongly connected components: sets of actors in which everyone reaches everyone along the arcs.
 *
 * In: a simple directed graph. Out: the components of two actors or more, the "cores" in which influence can circulate.
 * Tarjan 1972 (10.1137/0201010) with a stack of its own, so that long chains do not exhaust the engine's. O(n + m).
 *
 * Arrays are indexed directly: through a function of another module the inner loops take about twice as long. Every
 * index comes from the arrays themselves.
 */
import type { Arcs } from './arcs.ts';

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
		if ((found[root] as number) > 0) continue;
		const path: number[] = [];
		enter(root, path);
		for (let actor = path.at(-1); actor !== undefined; actor = path.at(-1)) {
			const arc = nextArc[actor] as number;
			if (arc < (out.start[actor + 1] as number)) {
				nextArc[actor] = arc + 1;
				const next = out.end[arc] as number;
				if ((found[next] as number) === 0) enter(next, path);
				else if ((isOpen[next] ?? 0) === 1)
					lowest[actor] = Math.min(lowest[actor] as number, found[next] as number);
			} else {
				path.pop();
				if ((lowest[actor] as number) === (found[actor] as number)) close(actor);
				const parent = path.at(-1);
				if (parent !== undefined)
					lowest[parent] = Math.min(lowest[parent] as number, lowest[actor] as number);
			}
		}
	}
	return cores;
}
