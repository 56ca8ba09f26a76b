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
	const hitsCircle = (box: Box, own: number): boolean =>
		circles.some((other, place) => place !== own && overlap(box, other));
	const countCollisions = (box: Box, own: number): number =>
		taken.filter((other) => overlap(box, other)).length +
		circles.filter((other, place) => place !== own && overlap(box, other)).length;
	wishes.forEach((wish, index) => {
		let best: PlacedLabel | undefined;
		let bestCost = Infinity;
		for (const side of LABEL_SIDES) {
			const box = boxAt(wish, side, gap);
			if (!wish.must && (taken.some((other) => overlap(box, other)) || hitsCircle(box, index))) continue;
			const collisions = wish.must ? countCollisions(box, index) : 0;
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
/** x and y of the points of a cell in turn, by column and row: a large picture has a hundred thousand points. */
type Grid = ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;

function toGrid(points: readonly Point[]): Grid {
	const grid = new Map<number, Map<number, number[]>>();
	for (const { x, y } of points) {
		const column = Math.floor(x / CELL);
		let rows = grid.get(column);
		if (rows === undefined) grid.set(column, (rows = new Map()));
		const row = Math.floor(y / CELL);
		const cell = rows.get(row);
		if (cell === undefined) rows.set(row, [x, y]);
		else cell.push(x, y);
	}
	return grid;
}

function countInside(grid: Grid, box: Box): number {
	const [right, bottom] = [box.x + box.width, box.y + box.height];
	let count = 0;
	for (let column = Math.floor(box.x / CELL); column <= Math.floor(right / CELL); column++) {
		const rows = grid.get(column);
		if (rows === undefined) continue;
		for (let row = Math.floor(box.y / CELL); row <= Math.floor(bottom / CELL); row++) {
			const cell = rows.get(row) ?? [];
			for (let at = 0; at < cell.length; at += 2) {
				const [x, y] = [cell[at] ?? 0, cell[at + 1] ?? 0];
				if (x >= box.x && x <= right && y >= box.y && y <= bottom) count++;
			}
		}
	}
	return count;
}
