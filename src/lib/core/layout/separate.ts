/**
 * The last push: no two actors' boxes overlap afterwards.
 *
 * In: a board. Out: the same board; overlapping movable actors are pushed apart along the shorter way, and what is
 * still too near after that goes to the nearest free place. Actors that are not movable are never moved, not even
 * when two of them overlap.
 */
import type { Board } from './board.ts';
import { createOccupiedPlaces } from './occupied-places.ts';
import { BOX_HEIGHT, BOX_WIDTH } from './spacing.ts';

const ROUNDS = 60;

export function separate(board: Board): void {
	for (let round = 0; round < ROUNDS && pushApart(board); round++);
	const stands = createOccupiedPlaces();
	const place = (index: number) => [board.x[index] ?? 0, board.y[index] ?? 0] as const;
	for (const [index, movable] of board.movable.entries()) if (!movable) stands.take(place(index));
	for (const [index, movable] of board.movable.entries()) {
		if (!movable) continue;
		const free = stands.findFree(place(index));
		[board.x[index], board.y[index]] = free;
		stands.take(free);
	}
}

/** One round of pushing; false when nothing overlapped. */
function pushApart({ x, y, movable }: Board): boolean {
	let moved = false;
	const shift = (values: Float64Array, a: number, b: number, overlap: number) => {
		const free = (movable[a] ?? 0) + (movable[b] ?? 0);
		if (free === 0) return;
		const sign = (values[b] ?? 0) >= (values[a] ?? 0) ? 1 : -1;
		// A hair more than needed, so that rounding to whole units opens no overlap again.
		const share = (overlap + 2) / free;
		if (movable[a]) values[a] = (values[a] ?? 0) - sign * share;
		if (movable[b]) values[b] = (values[b] ?? 0) + sign * share;
		moved = true;
	};
	for (let a = 0; a < x.length; a++) {
		for (let b = a + 1; b < x.length; b++) {
			const overlapX = BOX_WIDTH - Math.abs((x[b] ?? 0) - (x[a] ?? 0));
			const overlapY = BOX_HEIGHT - Math.abs((y[b] ?? 0) - (y[a] ?? 0));
			if (overlapX <= 0 || overlapY <= 0) continue;
			if (overlapX < overlapY) shift(x, a, b, overlapX);
			else shift(y, a, b, overlapY);
		}
	}
	return moved;
}
