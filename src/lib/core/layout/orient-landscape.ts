/**
 * Turns a free picture so that it lies like a landscape and always the same way round.
 *
 * In: a board none of whose actors is fixed. Out: the same board, its middle at the origin, its longest axis
 * level, stretched or flattened a little towards 3 : 2, and mirrored so that the actor with the most ties (the first
 * of equals) stands left of and above the middle. It never changes who is near whom by much.
 */
import type { Board } from './board.ts';
import { deriveNeighbours } from './pairs.ts';

const ASPECT = 1.5;
/** How far a picture may be stretched; more would make ties of like length look unlike. */
const MOST_STRETCH = 1.25;

export function orientLandscape({ x, y, pairs }: Board): void {
	const size = x.length;
	centre(x);
	centre(y);
	const [xx, yy, xy] = [dot(x, x), dot(y, y), dot(x, y)];
	// The principal axis of the cloud of places.
	const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	for (let index = 0; index < size; index++) {
		const [oldX, oldY] = [x[index] ?? 0, y[index] ?? 0];
		x[index] = cos * oldX + sin * oldY;
		y[index] = cos * oldY - sin * oldX;
	}
	const aspect = Math.sqrt(dot(x, x) / Math.max(1e-9, dot(y, y)));
	const stretch = Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, ASPECT / aspect));
	const degrees = deriveNeighbours(size, pairs).map((tied) => tied.length);
	const leader = degrees.indexOf(Math.max(...degrees));
	scale(x, Math.sqrt(stretch) * ((x[leader] ?? 0) > 0 ? -1 : 1));
	scale(y, ((y[leader] ?? 0) > 0 ? -1 : 1) / Math.sqrt(stretch));
}

function centre(values: Float64Array): void {
	const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
	for (const [index, value] of values.entries()) values[index] = value - mean;
}

function scale(values: Float64Array, factor: number): void {
	for (const [index, value] of values.entries()) values[index] = value * factor;
}

function dot(first: Float64Array, second: Float64Array): number {
	return first.reduce((sum, value, index) => sum + value * (second[index] ?? 0), 0);
}
