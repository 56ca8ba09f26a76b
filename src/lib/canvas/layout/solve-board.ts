/**
 * The force-directed steps in their order: springs, fCoSE, untangling, the last push apart.
 *
 * In: a board of actors that ties join, a seed. Out: the same board, its movable actors moved. Small boards are tried
 * from several starts and the best picture stays; large ones get fewer steps, and beyond 200 actors or 600 ties springs
 * alone, for fCoSE would take seconds to minutes and a dense picture gains nothing by it.
 */
import type { Board } from '#lib/core/layout/board.ts';
import { orientLandscape } from '#lib/core/layout/orient-landscape.ts';
import { createPictureCost } from '#lib/core/layout/picture-cost.ts';
import { relaxSprings } from '#lib/core/layout/relax-springs.ts';
import { createSeededRandom, type Random } from '#lib/core/layout/seeded-random.ts';
import { separate } from '#lib/core/layout/separate.ts';
import { untangle } from '#lib/core/layout/untangle.ts';
import { runFcose } from './run-fcose.ts';

const MOST_FOR_FCOSE = 200;
const MOST_TIES_FOR_FCOSE = 600;
/** How much untangling one board gets, in comparisons of a tie with a tie or an actor; about half a second. */
const UNTANGLE_BUDGET = 2_500_000;
const MOST_ROUNDS = 250;
/** With fewer rounds untangling shakes a picture more than it helps. */
const LEAST_ROUNDS = 12;

export function solveBoard(board: Board, seed: number): void {
	const starts = countStarts(board.x.length);
	const rounds = countRounds(board, starts);
	let best: { readonly cost: number; readonly x: Float64Array; readonly y: Float64Array } | undefined;
	for (let start = 0; start < starts; start++) {
		solveOnce(board, createSeededRandom(Math.imul(seed, 7919) + start), start, rounds);
		const cost = starts > 1 ? createPictureCost(board).ofAll() : 0;
		if (!best || cost < best.cost) best = { cost, x: board.x.slice(), y: board.y.slice() };
	}
	if (!best) return;
	board.x.set(best.x);
	board.y.set(best.y);
}

/** Every other start goes without fCoSE: hubs with many leaves often come out better by springs alone. */
function solveOnce(board: Board, random: Random, start: number, rounds: number): void {
	const isFree = !board.movable.includes(0);
	relaxSprings(board, random);
	const isForFcose = board.x.length <= MOST_FOR_FCOSE && board.pairs.length <= MOST_TIES_FOR_FCOSE;
	if (isForFcose && start % 2 === 0) runFcose(board, random);
	if (isFree) orientLandscape(board);
	if (rounds >= LEAST_ROUNDS) untangle(board, random, rounds);
	if (isFree) orientLandscape(board);
	separate(board);
}

function countStarts(size: number): number {
	if (size <= 16) return 8;
	return size <= 60 ? 4 : 1;
}

function countRounds({ x, pairs }: Board, starts: number): number {
	const perRound = 2 * pairs.length * (pairs.length + x.length);
	return Math.min(MOST_ROUNDS, Math.floor(UNTANGLE_BUDGET / (starts * Math.max(1, perRound))));
}
