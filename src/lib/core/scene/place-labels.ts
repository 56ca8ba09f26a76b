/**
 * Labels that do not collide. In: circles with wrapped names, the most important first; curves to keep clear of where
 * possible. Out: for each circle a free box below, above, right or left of it, or none when every place is taken.
 *
 * Greedy and deterministic, in one pass over a coarse grid: good to a few hundred labels.
 */
import type { Circle } from './curve.ts';
import { LABEL_SIDES, type Box, type LabelSide, type Point } from './scene.ts';

export interface LabelWish {
	readonly id: string;
	readonly circle: Circle;
	readonly width: number;
	readonly height: number;
	/** Must be shown, even if it covers something. */
	readonly must: boolean;
}

export interface PlacedLabel {
	readonly side: LabelSide;
	readonly box: Box;
}

/** Costs of a place: another label or circle forbids it, a line only counts against it. */
const SIDE_COST: Readonly<Record<LabelSide, number>> = { below: 0, above: 0.8, right: 0.5, left: 0.6 };
const LINE_COST = 1;

export function placeLabels(
	wishes: readonly LabelWish[],
	curvePoints: readonly Point[],
	gap: number
): ReadonlyMap<string, PlacedLabel> {
	const circles = wishes.map((wish) => toBox(wish.circle));
	const taken: Box[] = [];
	const placed = new Map<string, PlacedLabel>();
	const points = toGrid(curvePoints);
	wishes.forEach((wish, index) => {
		let best: PlacedLabel | undefined;
		let bestCost = Infinity;
		for (const side of LABEL_SIDES) {
			const box = boxAt(wish, side, gap);
			const collisions =
				taken.filter((other) => overlap(box, other)).length +
				circles.filter((other, place) => place !== index && overlap(box, other)).length;
			if (collisions > 0 && !wish.must) continue;
			const cost = SIDE_COST[side] + LINE_COST * countInside(points, box) + 50 * collisions;
			if (cost < bestCost) {
				bestCost = cost;
				best = { side, box };
			}
		}
		if (best === undefined) return;
		placed.set(wish.id, best);
		taken.push(best.box);
	});
	return placed;
}

function boxAt({ circle: { centre, radius }, width, height }: LabelWish, side: LabelSide, gap: number): Box {
	if (side === 'below') return { x: centre.x - width / 2, y: centre.y + radius + gap, width, height };
	if (side === 'above')
		return { x: centre.x - width / 2, y: centre.y - radius - gap - height, width, height };
	const y = centre.y - height / 2;
	if (side === 'right') return { x: centre.x + radius + gap, y, width, height };
	return { x: centre.x - radius - gap - width, y, width, height };
}

const toBox = ({ centre, radius }: Circle): Box => ({
	x: centre.x - radius,
	y: centre.y - radius,
	width: 2 * radius,
	height: 2 * radius
});

export const overlap = (a: Box, b: Box): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Points by cells of 40 units, so that a label looks only at what is near. */
const CELL = 40;
type Grid = ReadonlyMap<string, readonly Point[]>;

function toGrid(points: readonly Point[]): Grid {
	const grid = new Map<string, Point[]>();
	for (const point of points) {
		const key = `${Math.floor(point.x / CELL)},${Math.floor(point.y / CELL)}`;
		const cell = grid.get(key);
		if (cell === undefined) grid.set(key, [point]);
		else cell.push(point);
	}
	return grid;
}

function countInside(grid: Grid, box: Box): number {
	let count = 0;
	for (let column = Math.floor(box.x / CELL); column <= Math.floor((box.x + box.width) / CELL); column++) {
		for (let row = Math.floor(box.y / CELL); row <= Math.floor((box.y + box.height) / CELL); row++) {
			for (const { x, y } of grid.get(`${column},${row}`) ?? []) {
				if (x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height) count++;
			}
		}
	}
	return count;
}
