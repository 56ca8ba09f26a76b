/** How far a picture reaches. In: places. Out: the rectangle around them; circles and labels reach further. */
import type { Position } from '../view/view.ts';

export interface Bounds {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The smallest upright rectangle around the places; all 0 when there are none. */
export function deriveBounds(places: readonly Position[]): Bounds {
	const first = places[0] ?? [0, 0];
	let [left, top] = first;
	let [right, bottom] = first;
	for (const [x, y] of places) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	return { left, right, top, bottom };
}
