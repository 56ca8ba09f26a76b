/**
 * What is wrong with a picture, as a number: actors too near each other, ties that cross, ties that run through a
 * third actor, ties of the wrong length, actors far out.
 *
 * In: a board, whose places may change between calls. Out: the share of one actor, or the cost of all; no unit, lower
 * is better, 1 about the annoyance of one crossing. Never changes the board.
 */
import { deriveTieLength, type Board } from './board.ts';
import { BOX_HEIGHT, BOX_WIDTH } from './spacing.ts';

const WEIGHTS = { overlap: 12, nearness: 0.5, crossing: 1, through: 1.5, length: 1.6, outside: 1.5 };
/** A tie that passes nearer than this to a third actor seems to touch it; each further relation fans out by more. */
const CLEARANCE = 46;
const FAN = 8;
const MOST_FANNED = 9;
/** The picture is wider than high. */
const FLATNESS = 2;
/** A tie that runs up or down counts as longer than a level one, which makes the picture wider still. */
const STEEPNESS = 1.35;

export interface PictureCost {
	/** All terms in which the actor has a part. */
	ofActor(index: number): number;
	ofAll(): number;
}

export function createPictureCost({ x, y, pairs }: Board): PictureCost {
	const size = x.length;
	// Ends in typed arrays, and no destructuring below: this runs a million times for one picture.
	const ends = { a: Uint32Array.from(pairs, ({ a }) => a), b: Uint32Array.from(pairs, ({ b }) => b) };
	const lengths = Float64Array.from(pairs, deriveTieLength);
	const clearances = Float64Array.from(
		pairs,
		({ count }) => CLEARANCE + FAN * (Math.min(MOST_FANNED, count) - 1)
	);
	const ownPairs: number[][] = Array.from({ length: size }, () => []);
	for (const [index, { a, b }] of pairs.entries()) {
		ownPairs[a]?.push(index);
		ownPairs[b]?.push(index);
	}
	// A share of the picture's width, so that "far out" means the same for ten actors and for a hundred.
	const radius = 110 * Math.sqrt(size);
	const atX = (index: number) => x[index] ?? 0;
	const atY = (index: number) => y[index] ?? 0;
	const endA = (pair: number) => ends.a[pair] ?? 0;
	const endB = (pair: number) => ends.b[pair] ?? 0;

	const nearness = (a: number, b: number) => {
		const dx = Math.abs(atX(a) - atX(b));
		const dy = Math.abs(atY(a) - atY(b));
		const overlap = Math.min(BOX_WIDTH - dx, BOX_HEIGHT - dy);
		const near = (WEIGHTS.nearness * 14_000) / Math.max(400, dx * dx + dy * dy);
		return overlap > 0 ? near + WEIGHTS.overlap * (0.3 + overlap / BOX_HEIGHT) : near;
	};
	const through = (pair: number, third: number) => {
		const a = endA(pair);
		const b = endB(pair);
		if (a === third || b === third) return 0;
		const px = atX(third) - atX(a);
		const py = atY(third) - atY(a);
		const dx = atX(b) - atX(a);
		const dy = atY(b) - atY(a);
		const along = (px * dx + py * dy) / Math.max(1e-9, dx * dx + dy * dy);
		const share = Math.min(1, Math.max(0, along));
		const offX = px - share * dx;
		const offY = py - share * dy;
		const squared = offX * offX + offY * offY;
		const clearance = clearances[pair] ?? 0;
		if (squared >= clearance * clearance) return 0;
		return WEIGHTS.through * (1 - (0.6 * Math.sqrt(squared)) / clearance);
	};
	const length = (pair: number) => {
		const dx = atX(endA(pair)) - atX(endB(pair));
		const dy = STEEPNESS * (atY(endA(pair)) - atY(endB(pair)));
		const off = Math.sqrt(dx * dx + dy * dy) / (lengths[pair] ?? 1) - 1;
		return WEIGHTS.length * off * off * (off > 0 ? 0.6 : 1);
	};
	const turn = (i: number, j: number, k: number) =>
		(atX(j) - atX(i)) * (atY(k) - atY(i)) - (atY(j) - atY(i)) * (atX(k) - atX(i));
	const crossing = (one: number, two: number) => {
		const a = endA(one);
		const b = endB(one);
		const c = endA(two);
		const d = endB(two);
		if (a === c || a === d || b === c || b === d) return 0;
		if (turn(a, b, c) > 0 === turn(a, b, d) > 0) return 0;
		return turn(c, d, a) > 0 === turn(c, d, b) > 0 ? 0 : WEIGHTS.crossing;
	};
	const outside = (index: number) => {
		const flat = atX(index) / FLATNESS;
		return (WEIGHTS.outside * (flat * flat + atY(index) * atY(index))) / (radius * radius);
	};

	const ofActor = (index: number) => {
		let cost = outside(index);
		for (let other = 0; other < size; other++) if (other !== index) cost += nearness(index, other);
		for (let pair = 0; pair < pairs.length; pair++) cost += through(pair, index);
		for (const own of ownPairs[index] ?? []) {
			cost += length(own);
			for (let pair = 0; pair < pairs.length; pair++) cost += crossing(own, pair);
			for (let third = 0; third < size; third++) cost += through(own, third);
		}
		return cost;
	};
	const ofAll = () => {
		let cost = 0;
		for (let index = 0; index < size; index++) {
			cost += outside(index);
			for (let other = index + 1; other < size; other++) cost += nearness(index, other);
			for (let pair = 0; pair < pairs.length; pair++) cost += through(pair, index);
		}
		for (let pair = 0; pair < pairs.length; pair++) {
			cost += length(pair);
			for (let other = pair + 1; other < pairs.length; other++) cost += crossing(pair, other);
		}
		return cost;
	};
	return { ofActor, ofAll };
}
