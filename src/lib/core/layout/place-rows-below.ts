/**
 * Rows beneath a picture for actors that nothing ties to it.
 * In: the places taken and the ids to be placed. Out: all places, old ones unchanged, the ids in centred rows below
 * the lowest place, in the order given; no row is wider than the picture, or than about six actors.
 */
import type { Position } from '../view/view.ts';
import { deriveBounds } from './derive-bounds.ts';
import type { Positions } from './layout.ts';
import { ROW, STEP, roundPosition } from './spacing.ts';

const LEAST_PER_ROW = 6;

export function placeRowsBelow(placed: Positions, ids: readonly string[]): Positions {
	const places = new Map<string, Position>(placed);
	const { left, right, bottom } = deriveBounds([...placed.values()]);
	const perRow = Math.max(
		LEAST_PER_ROW,
		Math.floor((right - left) / STEP) + 1,
		// Without a picture above, rows make a landscape of their own.
		placed.size === 0 ? Math.ceil(Math.sqrt(ids.length * 1.5)) : 0
	);
	const top = placed.size === 0 ? 0 : bottom + ROW;
	for (const [index, id] of ids.entries()) {
		const row = Math.floor(index / perRow);
		const inRow = Math.min(perRow, ids.length - row * perRow);
		const x = (left + right) / 2 + ((index % perRow) - (inRow - 1) / 2) * STEP;
		places.set(id, roundPosition(x, top + row * ROW));
	}
	return places;
}
