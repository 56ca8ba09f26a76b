/**
 * Local moving: one actor after another goes where the modularity gains most, until none gains.
 *
 * In: a board, a group for each actor, a generator for the order of asking. Out: the same groups, changed in place, and
 * whether anybody moved. An actor may gain by joining strangers, where a hostile tie would have been expected, and by
 * leaving for a group of its own.
 */
import type { Random } from '../layout/seeded-random.ts';
import { createSeats, type MovingBoard } from './moving-board.ts';
import { shuffle } from './shuffle.ts';

/** Beyond this many actors only the groups of tied actors are tried, for all groups would cost the square. */
const MOST_FOR_ALL_GROUPS = 500;
/** Gains below this share of all ties are rounding; to follow them could go round in circles. */
const ROUNDING = 1e-12;

export function moveActors(board: MovingBoard, group: Int32Array, random: Random): boolean {
	const { order, total } = board;
	const seats = createSeats(board, group);
	const all = order <= MOST_FOR_ALL_GROUPS ? Array.from({ length: order }, (_, index) => index) : undefined;
	/** Groups that their last actor left; some may be in use again. */
	const vacated: number[] = [];
	const findEmpty = (own: number): number | undefined => {
		if (seats.sizeOf(own) === 0) return own;
		for (;;) {
			const last = vacated.at(-1);
			if (last === undefined || seats.sizeOf(last) === 0) return last;
			vacated.pop();
		}
	};
	const chooseFor = (actor: number, own: number): number => {
		const near = seats.look(actor);
		let best = own;
		let most = seats.gainOf(own) + ROUNDING * total;
		const empty = findEmpty(own);
		// Alone the gain is 0.
		if (empty !== undefined && empty !== own && most < 0) {
			most = 0;
			best = empty;
		}
		for (const to of all ?? near) {
			if (to === own || seats.sizeOf(to) === 0) continue;
			const gain = seats.gainOf(to);
			if (gain <= most) continue;
			most = gain;
			best = to;
		}
		return best;
	};

	let hasMoved = false;
	for (let isMoving = true; isMoving;) {
		isMoving = false;
		for (const actor of shuffle(order, random)) {
			const own = group[actor] ?? 0;
			seats.takeOut(actor, own);
			const best = chooseFor(actor, own);
			seats.put(actor, best);
			group[actor] = best;
			if (best === own) continue;
			isMoving = true;
			if (seats.sizeOf(own) === 0) vacated.push(own);
		}
		hasMoved ||= isMoving;
	}
	return hasMoved;
}
