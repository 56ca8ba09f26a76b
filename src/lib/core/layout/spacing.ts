/**
 * How much room an actor takes, in layout units, and whether two actors are too near each other.
 *
 * An actor is a circle of radius up to 26 with a label of one or two lines below, up to about 100 wide. Two actors
 * whose boxes do not overlap are at least 90 apart, and neither their circles nor their labels touch.
 */
import type { Position } from '../view/view.ts';

export const BOX_WIDTH = 110;
export const BOX_HEIGHT = 92;
/** From one actor to the next along a row. */
export const STEP = 126;
/** From one actor to the next around a ring, and from ring to ring: longer than a box's diagonal (143.4). */
export const RING_STEP = 146;
/** From one row to the next. */
export const ROW = 120;

export function areTooNear(a: Position, b: Position): boolean {
	return Math.abs(a[0] - b[0]) < BOX_WIDTH && Math.abs(a[1] - b[1]) < BOX_HEIGHT;
}

/** Whole units: finer places only make addresses and files longer. Adding 0 turns −0 into 0. */
export function roundPosition(x: number, y: number): Position {
	return [Math.round(x) + 0, Math.round(y) + 0];
}
