/**
 * Places of another program in layout units. In: actors with the places of their file. Out: places around the origin, y
 * downwards, scaled so that the median distance from an actor to its nearest neighbour is 100; undefined when an actor has
 * no place or all stand at one. The picture keeps its shape; actors at one place stay there. About linear in time.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { ActorViz } from '../model/viz.ts';
import type { Position } from '../view/view.ts';

export interface PlacedActor {
	readonly id: string;
	readonly viz?: ActorViz;
}

const STEP = 100;
/** The farthest place that a view keeps. */
const FARTHEST = 1e6;

export function fitPositions(actors: readonly PlacedActor[]): ReadonlyMap<string, Position> | undefined {
	const xs = new Float64Array(actors.length);
	const ys = new Float64Array(actors.length);
	for (const [index, { viz }] of actors.entries()) {
		if (viz?.x === undefined || viz.y === undefined) return undefined;
		xs[index] = viz.x;
		ys[index] = viz.y;
	}
	const [x, y] = [spanOf(xs), spanOf(ys)];
	const extent = Math.max(x.length, y.length);
	if (actors.length < 2 || !(extent > 0) || !Number.isFinite(extent)) return undefined;
	const nearest = medianNearest(xs, ys, x.least, y.least, extent);
	const scale = Math.min(STEP / nearest, (2 * FARTHEST) / extent);
	return new Map(
		actors.map(({ id }, index): [string, Position] => [
			id,
			[toPlace(numberAt(xs, index), x, scale), toPlace(numberAt(ys, index), y, scale)]
		])
	);
}

interface Span {
	readonly least: number;
	readonly length: number;
}

function spanOf(values: Float64Array): Span {
	let [least, most] = [Infinity, -Infinity];
	for (const value of values) {
		least = Math.min(least, value);
		most = Math.max(most, value);
	}
	return { least, length: most - least };
}

/** From the middle of the picture; a hundredth of a unit is finer than any screen. Adding 0 turns −0 into 0. */
const toPlace = (value: number, { least, length }: Span, scale: number): number =>
	Math.round((value - least - length / 2) * scale * 100) / 100 + 0;

/**
 * Median over the actors of the distance to the nearest one at another place, found in a grid of about two actors a cell.
 * Actors in crowded cells are compared with a bounded number of others, so that no picture makes it quadratic.
 */
function medianNearest(
	xs: Float64Array,
	ys: Float64Array,
	left: number,
	top: number,
	extent: number
): number {
	const places = distinctPlaces(xs, ys);
	const side = Math.max(1, Math.ceil(Math.sqrt(places.length / 2)));
	const cell = extent / side;
	const column = (index: number): number =>
		Math.min(side - 1, Math.floor((numberAt(xs, index) - left) / cell));
	const row = (index: number): number => Math.min(side - 1, Math.floor((numberAt(ys, index) - top) / cell));
	const { start, members } = sortIntoCells(places, side * side, (index) => row(index) * side + column(index));
	const sample = Math.max(1, Math.ceil(places.length / SAMPLED));
	const distances: number[] = [];
	for (let at = 0; at < places.length; at += sample) {
		const index = indexAt(places, at);
		distances.push(nearestOf(index));
	}
	distances.sort((a, b) => a - b);
	return distances[Math.floor((distances.length - 1) / 2)] ?? extent;

	function nearestOf(index: number): number {
		const [ownColumn, ownRow] = [column(index), row(index)];
		let best = Infinity;
		let looked = 0;
		for (let ring = 0; ring <= side && looked < MOST_LOOKED; ring += 1) {
			// Whatever is beyond this ring is farther away than (ring − 1) cells.
			if (best <= (ring - 1) * cell) break;
			for (let r = Math.max(0, ownRow - ring); r <= Math.min(side - 1, ownRow + ring); r += 1) {
				const isEdge = r === ownRow - ring || r === ownRow + ring;
				const step = isEdge ? 1 : Math.max(1, 2 * ring);
				for (let c = ownColumn - ring; c <= ownColumn + ring; c += step) {
					if (c < 0 || c >= side) continue;
					const at = r * side + c;
					looked += 1;
					for (let i = indexAt(start, at); i < indexAt(start, at + 1) && looked < MOST_LOOKED; i += 1) {
						const other = indexAt(members, i);
						looked += 1;
						if (other === index) continue;
						best = Math.min(
							best,
							Math.hypot(numberAt(xs, other) - numberAt(xs, index), numberAt(ys, other) - numberAt(ys, index))
						);
					}
				}
			}
		}
		return Number.isFinite(best) ? best : extent;
	}
}

/** A median over so many actors is that of all. */
const SAMPLED = 5000;
const MOST_LOOKED = 20_000;

/** One actor for each place. */
function distinctPlaces(xs: Float64Array, ys: Float64Array): Uint32Array {
	const seen = new Set<string>();
	const kept: number[] = [];
	for (let index = 0; index < xs.length; index += 1) {
		const key = `${numberAt(xs, index)} ${numberAt(ys, index)}`;
		if (seen.has(key)) continue;
		seen.add(key);
		kept.push(index);
	}
	return Uint32Array.from(kept);
}

function sortIntoCells(
	places: Uint32Array,
	cells: number,
	cellOf: (index: number) => number
): { readonly start: Uint32Array; readonly members: Uint32Array } {
	const start = new Uint32Array(cells + 1);
	for (const index of places) start[cellOf(index) + 1] = indexAt(start, cellOf(index) + 1) + 1;
	for (let at = 0; at < cells; at += 1) start[at + 1] = indexAt(start, at + 1) + indexAt(start, at);
	const next = start.slice();
	const members = new Uint32Array(places.length);
	for (const index of places) {
		const at = cellOf(index);
		const place = indexAt(next, at);
		members[place] = index;
		next[at] = place + 1;
	}
	return { start, members };
}
