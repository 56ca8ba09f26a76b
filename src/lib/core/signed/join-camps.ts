/**
 * One split of all actors from the splits of the blocks. In: the solved blocks, each after the one that it hangs on. Out:
 * camp 0 or 1 of each actor with ties, −1 of the others. A camp has no name of its own, so each block is turned to agree
 * on the actor that it shares, and the first actor of each part is put in camp 0.
 */
import { indexAt } from '../graph/arcs.ts';
import type { Division } from './partition-problem.ts';

export interface SplitBlock {
	readonly actors: readonly number[];
	readonly hangsOn?: number;
	readonly optima: readonly Division[];
}

export function joinCamps(order: number, blocks: readonly SplitBlock[], tied: readonly number[]): Int32Array {
	const camp = new Int32Array(order).fill(-1);
	/** A part is named by its first block's first actor. */
	const partOf = Uint32Array.from({ length: order }, (_, actor) => actor);
	for (const { actors, hangsOn, optima } of blocks) {
		const [division] = optima;
		const shared = hangsOn === undefined ? undefined : actors.indexOf(hangsOn);
		const turn = shared === undefined ? 0 : (division?.[shared] ?? 0) ^ (camp[hangsOn ?? 0] ?? 0);
		const part = hangsOn === undefined ? (actors[0] ?? 0) : indexAt(partOf, hangsOn);
		for (const [place, actor] of actors.entries()) {
			camp[actor] = (division?.[place] ?? 0) ^ turn;
			partOf[actor] = part;
		}
	}
	const turnOf = new Map<number, number>();
	for (const actor of tied) {
		const own = Math.max(0, camp[actor] ?? 0);
		const part = indexAt(partOf, actor);
		const turn = turnOf.get(part) ?? own;
		turnOf.set(part, turn);
		camp[actor] = own ^ turn;
	}
	return camp;
}
