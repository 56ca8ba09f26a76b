/**
 * Which places are taken, and the nearest one that is free.
 *
 * In: places as they are taken. Out: whether a place is clear of all of them, or the free place nearest to a wish,
 * found along a spiral, so that the answer depends on nothing but the places taken. Never moves what stands.
 */
import type { Position } from '../view/view.ts';
import { BOX_HEIGHT, BOX_WIDTH, areTooNear, roundPosition } from './spacing.ts';

/** From one turn of the spiral to the next, in layout units. */
const TURN = 18;
const POINTS_PER_TURN = 16;

export interface OccupiedPlaces {
	take(place: Position): void;
	isFree(place: Position): boolean;
	/** @param direction where the spiral begins, in radians: the side that is preferred among equally near places. */
	findFree(wish: Position, direction?: number): Position;
}

/** Finds the cell of a grid whose cells are as large as an actor's box, so that only nine cells can matter. */
const toCell = (place: Position) =>
	[Math.floor(place[0] / BOX_WIDTH), Math.floor(place[1] / BOX_HEIGHT)] as const;

export function createOccupiedPlaces(): OccupiedPlaces {
	const cells = new Map<string, Position[]>();
	const take = (place: Position) => {
		const key = toCell(place).join();
		const cell = cells.get(key);
		if (cell) cell.push(place);
		else cells.set(key, [place]);
	};
	const isFree = (place: Position) => {
		const [column, row] = toCell(place);
		for (let x = column - 1; x <= column + 1; x++)
			for (let y = row - 1; y <= row + 1; y++)
				if (cells.get(`${x},${y}`)?.some((other) => areTooNear(other, place))) return false;
		return true;
	};
	const findFree = (wish: Position, direction = Math.PI / 2) => {
		const rounded = roundPosition(...wish);
		if (isFree(rounded)) return rounded;
		for (let turn = 1; ; turn++) {
			const points = POINTS_PER_TURN * Math.ceil(turn / 6);
			for (let point = 0; point < points; point++) {
				// Left and right of the preferred side by turns: 0, +1, −1, +2, −2 …
				const side = point % 2 === 0 ? -point / 2 : (point + 1) / 2;
				const angle = direction + (side * 2 * Math.PI) / points;
				const radius = turn * TURN;
				const place = roundPosition(wish[0] + radius * Math.cos(angle), wish[1] + radius * Math.sin(angle));
				if (isFree(place)) return place;
			}
		}
	};
	return { take, isFree, findFree };
}
