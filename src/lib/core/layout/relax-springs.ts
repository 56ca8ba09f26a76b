/**
 * A plain spring model: tied actors pull each other to the length of their tie, all actors push each other apart.
 *
 * In: a board, a generator for the start. Out: the same board, its movable actors moved; they start around the middle
 * of what is fixed. It gives the refined steps a sound start and is the whole layout of large graphs: each round
 * costs the square of the actors, about 1 s for 300. After Fruchterman and Reingold 1991,
 * doi:10.1002/spe.4380211102.
 */
import { deriveTieLength, type Board } from './board.ts';
import { deriveNeighbours } from './pairs.ts';
import type { Random } from './seeded-random.ts';

const ROUNDS = 300;
const REPULSION = 150;
/** Pull to the middle, so that weakly tied parts stay near. */
const GRAVITY = 0.012;
/** The picture is wider than high: gravity is stronger from above and below. */
const FLATNESS = 2.2;

export function relaxSprings(board: Board, random: Random, rounds = ROUNDS): void {
	const size = board.x.length;
	const middle = scatter(board, random);
	const pushX = new Float64Array(size);
	const pushY = new Float64Array(size);
	const lengths = board.pairs.map(deriveTieLength);
	for (let round = 0; round < rounds; round++) {
		pushX.fill(0);
		pushY.fill(0);
		repel(board, pushX, pushY);
		for (const [index, { a, b }] of board.pairs.entries()) {
			const dx = at(board.x, b) - at(board.x, a);
			const dy = at(board.y, b) - at(board.y, a);
			const distance = Math.sqrt(dx * dx + dy * dy) || 1;
			const pull = (0.35 * (distance - (lengths[index] ?? 0))) / distance;
			add(pushX, a, dx * pull);
			add(pushY, a, dy * pull);
			add(pushX, b, -dx * pull);
			add(pushY, b, -dy * pull);
		}
		const reach = REPULSION * (1 - round / rounds) + 1;
		for (let index = 0; index < size; index++) {
			if (!board.movable[index]) continue;
			const x = at(pushX, index) + GRAVITY * (middle[0] - at(board.x, index));
			const y = at(pushY, index) + GRAVITY * FLATNESS * (middle[1] - at(board.y, index));
			const shorten = Math.min(1, reach / (Math.sqrt(x * x + y * y) || 1));
			add(board.x, index, x * shorten);
			add(board.y, index, y * shorten);
		}
	}
}

function repel(board: Board, pushX: Float64Array, pushY: Float64Array): void {
	const size = board.x.length;
	for (let a = 0; a < size; a++) {
		for (let b = a + 1; b < size; b++) {
			const dx = at(board.x, b) - at(board.x, a);
			const dy = at(board.y, b) - at(board.y, a);
			const squared = Math.max(100, dx * dx + dy * dy);
			const push = (0.3 * REPULSION * REPULSION) / squared;
			add(pushX, a, -dx * push * 0.5);
			add(pushY, a, -dy * push * 0.5);
			add(pushX, b, dx * push * 0.5);
			add(pushY, b, dy * push * 0.5);
		}
	}
}

/** Lays the movable actors around their fixed neighbours, or anywhere near the middle. Returns the middle. */
function scatter(board: Board, random: Random): readonly [number, number] {
	const all = [...board.movable.keys()];
	const isFixed = (index: number) => board.movable[index] === 0;
	const toMean = (values: Float64Array, indices: readonly number[]) =>
		indices.reduce((sum, index) => sum + at(values, index), 0) / Math.max(1, indices.length);
	const fixed = all.filter(isFixed);
	const middle = [toMean(board.x, fixed), toMean(board.y, fixed)] as const;
	const spread = 60 * Math.sqrt(board.x.length);
	const neighbours = deriveNeighbours(board.x.length, board.pairs);
	for (const index of all) {
		if (isFixed(index)) continue;
		const anchors = (neighbours[index] ?? []).filter(isFixed);
		const [x, y] = anchors.length > 0 ? [toMean(board.x, anchors), toMean(board.y, anchors)] : middle;
		// Outward from the middle, for the room inside is taken already.
		const outward = anchors.length > 0 ? 1.3 : 0;
		board.x[index] = x + outward * (x - middle[0]) + spread * (random() - 0.5) * FLATNESS;
		board.y[index] = y + outward * (y - middle[1]) + spread * (random() - 0.5);
	}
	return middle;
}

const at = (values: Float64Array, index: number) => values[index] ?? 0;

function add(values: Float64Array, index: number, amount: number): void {
	values[index] = at(values, index) + amount;
}
