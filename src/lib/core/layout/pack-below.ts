/**
 * Small pictures side by side beneath a large one.
 * In: the main picture and the small ones, each around any origin. Out: all places; the main picture unchanged, the
 * small ones on shelves below it, from left to right, each shelf centred and no wider than the main picture if it can be.
 */
import type { Position } from '../view/view.ts';
import { deriveBounds, type Bounds } from './derive-bounds.ts';
import type { Positions } from './layout.ts';
import { ROW, STEP, roundPosition } from './spacing.ts';

interface Box {
	readonly part: Positions;
	readonly bounds: Bounds;
	readonly width: number;
	readonly height: number;
}

const LEAST_WIDTH = 6 * STEP;

export function packBelow(main: Positions, parts: readonly Positions[]): Positions {
	const places = new Map<string, Position>(main);
	const { left, right, bottom } = deriveBounds([...main.values()]);
	let top = bottom + ROW;
	for (const shelf of toShelves(parts.map(toBox), Math.max(LEAST_WIDTH, right - left))) {
		const width = shelf.reduce((sum, box) => sum + box.width + STEP, -STEP);
		let x = (left + right - width) / 2;
		for (const { part, bounds, width: boxWidth } of shelf) {
			for (const [id, place] of part)
				places.set(id, roundPosition(place[0] - bounds.left + x, place[1] - bounds.top + top));
			x += boxWidth + STEP;
		}
		top += Math.max(...shelf.map((box) => box.height)) + ROW;
	}
	return places;
}

function toBox(part: Positions): Box {
	const bounds = deriveBounds([...part.values()]);
	return { part, bounds, width: bounds.right - bounds.left, height: bounds.bottom - bounds.top };
}

/** Fills one shelf after the other, the boxes in the order given. */
function toShelves(boxes: readonly Box[], room: number): Box[][] {
	const shelves: Box[][] = [];
	let used = Infinity;
	for (const box of boxes) {
		const shelf = shelves.at(-1);
		if (shelf && used + STEP + box.width <= room) {
			shelf.push(box);
			used += STEP + box.width;
		} else {
			shelves.push([box]);
			used = box.width;
		}
	}
	return shelves;
}
