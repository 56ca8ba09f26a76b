/**
 * A division of high signed modularity: single actors move, then whole groups, until neither gains.
 *
 * In: signed ties among actors who all have one, and a seed. Out: a group for each actor. A heuristic: another seed may
 * give a better division, and none is proven best. Blondel et al. 2008 (10.1088/1742-5468/2008/10/P10008), with the gain
 * of Gómez, Jensen & Arenas 2009 (10.1103/PhysRevE.80.016114), and the moves of single actors repeated at the end.
 */
import { createSeededRandom } from '../layout/seeded-random.ts';
import type { ValuedTies } from './modularity.ts';
import { moveActors } from './move-actors.ts';
import { buildMovingBoard } from './moving-board.ts';
import { numberGroups } from './number-groups.ts';

export function maximiseModularity(ties: ValuedTies, seed: number): Int32Array {
	const random = createSeededRandom(seed);
	const alone = Int32Array.from({ length: ties.order }, (_, actor) => actor);
	const board = buildMovingBoard(ties, alone, ties.order);
	let group = alone.slice();
	for (;;) {
		moveActors(board, group, random);
		const { group: own, count } = numberGroups(group);
		const merged = Int32Array.from({ length: count }, (_, index) => index);
		const hasMerged = moveActors(buildMovingBoard(ties, own, count), merged, random);
		group = own.map((index) => merged[index] ?? 0);
		// After a last round of single moves without a merger neither kind of move gains any more.
		if (!hasMerged) return group;
	}
}
