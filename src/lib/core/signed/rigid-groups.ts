/**
 * Who stands the same way to whom in every optimal split: what the data settle, and what they leave open.
 *
 * In: for each block its optimal splits into two camps. Out: classes of actors that are together, or apart, in the same
 * way in all of them. Blocks share only one actor, so their optima combine freely and classes join through that actor.
 */
import { indexAt } from '../graph/arcs.ts';
import type { Division } from './partition-problem.ts';

export interface SolvedBlock {
	readonly actors: readonly number[];
	readonly optima: readonly Division[];
}

/** A number for each actor, the same for actors of one class; an actor in no block is a class of its own. */
export function deriveRigidClasses(order: number, blocks: readonly SolvedBlock[]): Uint32Array {
	const parent = Uint32Array.from({ length: order }, (_, actor) => actor);
	const rootOf = (actor: number): number => {
		let root = actor;
		while (indexAt(parent, root) !== root) root = indexAt(parent, root);
		return root;
	};
	for (const { actors, optima } of blocks) {
		const firstOf = new Map<string, number>();
		const [reference] = optima;
		for (const [place, actor] of actors.entries()) {
			const own = reference?.[place];
			// Turned so that the first optimum reads 0, equal patterns mean a fixed relation, together or apart.
			const pattern = optima.map((division) => (division[place] === own ? 0 : 1)).join('');
			const first = firstOf.get(pattern);
			if (first === undefined) firstOf.set(pattern, actor);
			else parent[rootOf(actor)] = rootOf(first);
		}
	}
	return parent.map((_, actor) => rootOf(actor));
}
