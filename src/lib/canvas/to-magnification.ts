/**
 * By how much circles and letters must be enlarged so that they can be read when the whole picture fits the screen.
 * In: the places of the drawn actors and the size of the screen in pixels. Out: 1 to 2.4, in steps of 0.1.
 */
import type { Position } from '#lib/core/view/view.ts';

const MOST = 2.4;
/** At this zoom 13-unit letters are still read without effort. */
const READABLE_ZOOM = 0.86;
/** Room around the outermost circles for their labels, in layout units. */
const ROUND = 90;

export function toMagnification(places: Iterable<Position>, width: number, height: number): number {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of places) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	if (!Number.isFinite(left) || width <= 0 || height <= 0) return 1;
	const zoom = Math.min(width / (right - left + 2 * ROUND), height / (bottom - top + ROUND));
	return Math.round(Math.min(MOST, Math.max(1, READABLE_ZOOM / zoom)) * 10) / 10;
}
