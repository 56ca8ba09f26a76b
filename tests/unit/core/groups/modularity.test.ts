import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maximiseModularity } from '#lib/core/groups/maximise-modularity.ts';
import { computeModularity } from '#lib/core/groups/modularity.ts';
import { buildMovingBoard, createSeats } from '#lib/core/groups/moving-board.ts';
import { deriveTiedPart } from '#lib/core/groups/tied-part.ts';
import { deriveUnsignedTies } from '#lib/core/groups/unsigned-ties.ts';
import { partitions, readTies } from '../signed/balance-of.ts';
import { valuedTies } from './groups-of.ts';

const halves = (name: string, weighted: boolean) => {
	const ties = readTies(name);
	const half = Math.floor(ties.actors.length / 2);
	return computeModularity(
		deriveUnsignedTies(ties, weighted),
		ties.actors.map((_, actor) => (actor < half ? 0 : 1))
	);
};

const anyTies = fc
	.record({
		order: fc.integer({ min: 2, max: 7 }),
		directed: fc.boolean(),
		list: fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.integer({ min: -3, max: 3 })), {
			minLength: 1,
			maxLength: 16
		})
	})
	.map(({ order, directed, list }) => {
		const seen = new Map<string, readonly [number, number, number]>();
		for (const [a, b, value] of list) {
			const [from, to] = directed ? [a % order, b % order] : [Math.min(a, b) % order, Math.max(a, b) % order];
			const pair = directed ? `${from},${to}` : [from, to].sort().join();
			if (from !== to && value !== 0) seen.set(pair, [from, to, value]);
		}
		return valuedTies(order, [...seen.values()], directed);
	})
	.filter(({ value }) => value.length > 0);

describe('modularity', () => {
	test('is as computed by hand, with signs', () => {
		/*
		 * a–b friendly, b–c hostile, groups {a, b}, {c}. Both ways: p = 2, q = 2. Inside: 2. Friendly expectation
		 * (2·2 + 0)/2 = 2, hostile (1·1 + 1·1)/2 = 1. Q = (2 − 2 + 1)/4.
		 */
		const ties = valuedTies(3, [
			[0, 1, 1],
			[1, 2, -1]
		]);
		expect(computeModularity(ties, [0, 0, 1])).toBeCloseTo(0.25, 12);
	});

	test('is as computed by hand, with direction', () => {
		// a → b, a → c; groups {a, b}, {c}. p = 2. Inside 1. Expected: out {2, 0} × in {1, 1} / 2 = 1. Q = 0.
		const ties = valuedTies(
			3,
			[
				[0, 1, 1],
				[0, 2, 1]
			],
			true
		);
		expect(computeModularity(ties, [0, 0, 1])).toBeCloseTo(0, 12);
	});

	test('equals that of networkx 3.6.1 for the first and second half of the actors', () => {
		expect(halves('karate', false)).toBeCloseTo(0.24326101249178175, 12);
		expect(halves('les-miserables', true)).toBeCloseTo(0.034871356335514525, 12);
		expect(halves('les-miserables', false)).toBeCloseTo(-0.0017437534875070215, 12);
	});

	test('is undefined without ties', () => {
		expect(computeModularity(valuedTies(2, []), [0, 1])).toBeUndefined();
	});

	test('the gain of a move is the difference that it makes', () => {
		fc.assert(
			fc.property(
				anyTies,
				fc.array(fc.nat(6), { minLength: 7, maxLength: 7 }),
				fc.nat(6),
				fc.nat(6),
				(ties, marks, who, where) => {
					const { order } = ties;
					const group = Int32Array.from(marks.slice(0, order), (mark) => mark % order);
					const [actor, to] = [who % order, where % order];
					const alone = Array.from({ length: order }, (_, index) => index);
					const board = buildMovingBoard(ties, alone, order);
					const seats = createSeats(board, group);
					const own = group[actor]!;
					seats.takeOut(actor, own);
					seats.look(actor);
					// The actor itself is not among its own neighbours, so both gains are against being alone.
					const gain = (seats.gainOf(to) - seats.gainOf(own)) / board.total;
					const after = group.with(actor, to);
					expect(computeModularity(ties, after)! - computeModularity(ties, group)!).toBeCloseTo(gain, 10);
				}
			),
			{ numRuns: 300 }
		);
	});

	test('what is found cannot be bettered by moving one actor, and is nearly always the best of all', () => {
		let best = 0;
		let runs = 0;
		fc.assert(
			fc.property(anyTies, fc.nat(1000), (all, seed) => {
				const { ties } = deriveTiedPart(all);
				const group = maximiseModularity(ties, seed);
				const found = computeModularity(ties, group)!;
				for (let actor = 0; actor < ties.order; actor++)
					for (let to = 0; to <= ties.order; to++)
						expect(computeModularity(ties, group.with(actor, to))!).toBeLessThanOrEqual(found + 1e-9);
				const most = Math.max(...[...partitions(ties.order)].map((one) => computeModularity(ties, one)!));
				expect(found).toBeLessThanOrEqual(most + 1e-9);
				runs++;
				if (found >= most - 1e-9) best++;
			}),
			{ numRuns: 60, seed: 1 }
		);
		expect(best / runs).toBeGreaterThan(0.8);
	});
});
