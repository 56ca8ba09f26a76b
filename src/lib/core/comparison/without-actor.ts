/**
 * Ties without one actor. In: ties and the index of an actor. Out: the ties of the others, in their order, with whatever
 * stood between them; nothing of the original is changed. O(m).
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { Ties } from '../graph/ties.ts';

export function withoutActor(ties: Ties, gone: number): Ties {
	const kept: number[] = [];
	for (let tie = 0; tie < ties.from.length; tie++)
		if (ties.from[tie] !== gone && ties.to[tie] !== gone) kept.push(tie);
	const shift = (actor: number): number => (actor > gone ? actor - 1 : actor);
	return {
		...ties,
		actors: ties.actors.filter((_, actor) => actor !== gone),
		kinds: ties.kinds.filter((_, actor) => actor !== gone),
		from: Uint32Array.from(kept, (tie) => shift(indexAt(ties.from, tie))),
		to: Uint32Array.from(kept, (tie) => shift(indexAt(ties.to, tie))),
		type: Uint16Array.from(kept, (tie) => ties.type[tie] ?? 0),
		weight: Float64Array.from(kept, (tie) => numberAt(ties.weight, tie))
	};
}
