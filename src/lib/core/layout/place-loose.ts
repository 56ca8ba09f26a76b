/**
 * Where actors go that nothing ties to the picture: to its right when that keeps it a landscape, else in rows below.
 * In: the places taken and the ids to be placed. Out: all places, old ones unchanged, the ids in the order given, in
 * one column level with the picture's middle, or in rows.
 */
import type { Position } from '../view/view.ts';
import { deriveBounds } from './derive-bounds.ts';
import type { Positions } from './layout.ts';
import { placeRowsBelow } from './place-rows-below.ts';
import { ROW, STEP, roundPosition } from './spacing.ts';

/** Width to height, labels and circles included. */
const WIDEST = 1.7;

export function placeLoose(placed: Positions, ids: readonly string[]): Positions {
	const { left, right, top, bottom } = deriveBounds([...placed.values()]);
	const fits = (ids.length - 1) * ROW <= bottom - top;
	const staysLandscape = right - left + 2 * STEP <= WIDEST * (bottom - top + ROW);
	if (placed.size === 0 || !fits || !staysLandscape) return placeRowsBelow(placed, ids);
	const places = new Map<string, Position>(placed);
	for (const [index, id] of ids.entries()) {
		const y = (top + bottom) / 2 + (index - (ids.length - 1) / 2) * ROW;
		places.set(id, roundPosition(right + STEP, y));
	}
	return places;
}
