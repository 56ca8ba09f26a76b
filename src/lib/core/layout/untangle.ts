/**
 * Moves single actors until few ties cross, none runs through a third actor and none is much too long.
 *
 * In: a board and a generator. Out: the cost of the picture, no unit, lower is better; the same board, its movable
 * actors moved. Simulated annealing after Davidson and Harel 1996, doi:10.1145/234535.234538.
 */
import type { Board } from './board.ts';
import { createPictureCost } from './picture-cost.ts';
import type { Random } from './seeded-random.ts';

const LONGEST_MOVE = 260;
const SHORTEST_MOVE = 12;
const START_HEAT = 3;

/** @param rounds how often each actor is tried; the cost of a round grows with actors times ties. */
export function untangle(board: Board, random: Random, rounds: number): number {
	const { x, y } = board;
	const cost = createPictureCost(board);
	const movers = [...board.movable.keys()].filter((index) => board.movable[index]);
	for (let round = 0; round < rounds; round++) {
		const cooled = 1 - round / rounds;
		const heat = START_HEAT * cooled * cooled;
		const reach = SHORTEST_MOVE + (LONGEST_MOVE - SHORTEST_MOVE) * cooled * cooled;
		for (const index of movers) {
			const before = cost.ofActor(index);
			const [oldX, oldY] = [x[index] ?? 0, y[index] ?? 0];
			const angle = random() * 2 * Math.PI;
			const length = reach * Math.sqrt(random());
			x[index] = oldX + length * Math.cos(angle);
			y[index] = oldY + length * Math.sin(angle);
			const worse = cost.ofActor(index) - before;
			if (worse <= 0 || random() < Math.exp(-worse / Math.max(heat, 1e-9))) continue;
			x[index] = oldX;
			y[index] = oldY;
		}
	}
	return cost.ofAll();
}
