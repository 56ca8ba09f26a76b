import { expect, test } from 'vitest';
import { buildBoard } from '#lib/core/layout/board.ts';
import { createPictureCost } from '#lib/core/layout/picture-cost.ts';
import { createSeededRandom } from '#lib/core/layout/seeded-random.ts';
import { separate } from '#lib/core/layout/separate.ts';
import { untangle } from '#lib/core/layout/untangle.ts';

const pair = (a: number, b: number) => ({ a, b, count: 1 });

test('two ties that cross cost one more than the same ties side by side', () => {
	// A square of 200: ties along its diagonals cross; the lengths are the only other difference.
	const corners = new Map([
		['0', [0, 0] as const],
		['1', [200, 0] as const],
		['2', [200, 200] as const],
		['3', [0, 200] as const]
	]);
	const ids = [...corners.keys()];
	const crossed = createPictureCost(buildBoard(ids, [pair(0, 2), pair(1, 3)], corners)).ofAll();
	const level = createPictureCost(buildBoard(ids, [pair(0, 1), pair(2, 3)], corners)).ofAll();
	expect(crossed - level).toBeGreaterThan(1);
});

test('a tie through a third actor costs more than one that passes clear of it', () => {
	const cost = (y: number) => {
		const places = new Map([
			['0', [-200, 0] as const],
			['1', [200, 0] as const],
			['2', [0, y] as const]
		]);
		return createPictureCost(buildBoard(['0', '1', '2'], [pair(0, 1)], places)).ofAll();
	};
	expect(cost(10)).toBeGreaterThan(cost(100));
});

test('untangling lowers the cost and never moves a fixed actor', () => {
	const ids = ['0', '1', '2', '3'];
	const board = buildBoard(ids, [pair(0, 2), pair(1, 3)], new Map([['0', [0, 0] as const]]));
	board.x.set([0, 200, 200, 0]);
	board.y.set([0, 0, 200, 200]);
	const before = createPictureCost(board).ofAll();
	expect(untangle(board, createSeededRandom(1), 100)).toBeLessThan(before);
	expect([board.x[0], board.y[0]]).toEqual([0, 0]);
});

test('separating leaves what stands apart as it is and pulls apart what overlaps', () => {
	const board = buildBoard(['0', '1', '2'], [], new Map([['0', [0, 0] as const]]));
	board.x.set([0, 20, 500]);
	board.y.set([0, 0, 0]);
	separate(board);
	expect([board.x[0], board.y[0], board.x[2], board.y[2]]).toEqual([0, 0, 500, 0]);
	expect(Math.abs(board.x[1]!) >= 110 || Math.abs(board.y[1]!) >= 92).toBe(true);
});
