import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '#lib/core/graph/network.ts';
import { countBits } from '#lib/core/measures/kernels/count-bits.ts';
import { prepareDistances } from '#lib/core/measures/kernels/distances.ts';
import { computeLeadingEigenpair } from '#lib/core/measures/kernels/leading-eigenpair.ts';
import { MinHeap } from '#lib/core/measures/kernels/min-heap.ts';
import { deriveHubGroups } from '#lib/core/measures/kernels/hub-groups.ts';
import { makeTies } from '../make-ties.ts';

describe('countBits', () => {
	it('counts them one by one', () => {
		expect([0, 1, -1, 0x80000000 | 0, 0b1011].map(countBits)).toEqual([0, 1, 32, 1, 3]);
		fc.assert(
			fc.property(fc.integer(), (bits) => {
				expect(countBits(bits)).toBe([...(bits >>> 0).toString(2)].filter((bit) => bit === '1').length);
			})
		);
	});
});

describe('MinHeap', () => {
	it('gives actors by key, though keys fell while they waited', () => {
		const keys = fc.array(fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 })), {
			minLength: 1,
			maxLength: 40
		});
		fc.assert(
			fc.property(keys, (drawn) => {
				const heap = new MinHeap(drawn.length);
				for (const [actor, [high, low]] of drawn.entries()) heap.update(actor, high + low);
				for (const [actor, [high]] of drawn.entries()) heap.update(actor, high);
				const order: number[] = [];
				for (let actor = heap.pop(); actor !== undefined; actor = heap.pop())
					order.push(drawn[actor]?.[0] ?? NaN);
				expect(order).toEqual(drawn.map(([high]) => high).sort((a, b) => a - b));
			})
		);
	});
});

it('distances are those of Floyd and Warshall, also on a second search over the same buffers', () => {
	const ACTORS = ['A', 'B', 'C', 'D', 'E', 'F'];
	const line = fc.tuple(
		fc.constantFrom(...ACTORS),
		fc.constantFrom(...ACTORS),
		fc.constant('support'),
		fc.constantFrom(0.5, 1, 4)
	);
	fc.assert(
		fc.property(fc.array(line, { maxLength: 15 }), (lines) => {
			const { arcs } = buildNetwork(makeTies(ACTORS, lines));
			const reachFrom = prepareDistances(arcs.order, arcs.out, true);
			const table = ACTORS.map((_, from) => ACTORS.map((__, to) => (from === to ? 0 : Infinity)));
			for (const [from, row] of table.entries()) {
				for (let arc = arcs.out.start[from] ?? 0; arc < (arcs.out.start[from + 1] ?? 0); arc++)
					row[arcs.out.end[arc] ?? 0] = 1 / (arcs.out.weight[arc] ?? NaN);
			}
			for (const by of ACTORS.keys()) {
				for (const row of table) {
					for (const to of ACTORS.keys())
						row[to] = Math.min(row[to] ?? Infinity, (row[by] ?? Infinity) + (table[by]?.[to] ?? Infinity));
				}
			}
			// The two add the steps of a way in another order, which rounding can see.
			const plain = (rows: number[][]) => rows.map((row) => row.map((value) => Number(value.toFixed(12))));
			expect(plain(ACTORS.map((_, from) => [...reachFrom(from).distance]))).toEqual(plain(table));
		})
	);
});

describe('computeLeadingEigenpair', () => {
	it('[[2, 1], [1, 2]] has 3 and 1, the vector along the diagonal', () => {
		const apply = ([a = 0, b = 0]: Float64Array, image: Float64Array) => image.set([2 * a + b, a + 2 * b]);
		const { first, second, vector, converged } = computeLeadingEigenpair(apply, Float64Array.of(1, 0), 50);
		expect([first, second, ...vector.map(Math.abs)]).toEqual(
			[3, 1, Math.SQRT1_2, Math.SQRT1_2].map((value) => expect.closeTo(value, 12) as number)
		);
		expect(converged).toBe(true);
	});

	it('finds the end of 300 even steps, which plain iteration needs ten thousand rounds for', () => {
		const values = Float64Array.from({ length: 300 }, (_, index) => 1 + index / 299);
		const apply = (vector: Float64Array, image: Float64Array) =>
			image.set(vector.map((value, index) => value * (values[index] ?? NaN)));
		const { first, second, vector, converged } = computeLeadingEigenpair(
			apply,
			new Float64Array(300).fill(1),
			1500
		);
		expect(converged).toBe(true);
		expect(first).toBeCloseTo(2, 12);
		expect(second).toBeCloseTo(2 - 1 / 299, 6);
		expect(Math.abs(vector[299] ?? 0)).toBeCloseTo(1, 10);
	});

	it('says when the rounds did not do', () => {
		const apply = (vector: Float64Array, image: Float64Array) =>
			image.set(vector.map((value, index) => value * (1 + index / 299)));
		expect(computeLeadingEigenpair(apply, new Float64Array(300).fill(1), 5).converged).toBe(false);
	});
});

it('hub groups: A and B share C; D acts on E alone; nobody else', () => {
	const { arcs } = buildNetwork(
		makeTies(
			['A', 'B', 'C', 'D', 'E', 'F'],
			[
				['D', 'E'],
				['A', 'C'],
				['B', 'C', 'support', 2]
			]
		)
	);
	// AᵀA on C is 1² + 2², on E 1.
	expect(deriveHubGroups(arcs)).toEqual([
		{ hubs: [0, 1], authorities: [2], bound: 5 },
		{ hubs: [3], authorities: [4], bound: 1 }
	]);
});

it('arcs are sorted by both ends, whatever the order of the relations', () => {
	const lines = [
		['C', 'A'],
		['A', 'C'],
		['A', 'B'],
		['C', 'A', 'conflict']
	] as const;
	const read = (drawn: readonly (readonly [string, string, string?])[]) => {
		const { out, in: incoming } = buildNetwork(makeTies(['A', 'B', 'C'], drawn)).arcs;
		return [...out.end, ...out.weight, ...incoming.end];
	};
	// A → B, A → C, C → A twice; into A from C, into B from A, into C from A.
	expect(read(lines)).toEqual([1, 2, 0, 1, 1, 2, 2, 0, 0]);
	expect(read([...lines].reverse())).toEqual(read(lines));
});
