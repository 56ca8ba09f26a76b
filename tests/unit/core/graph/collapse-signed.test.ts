import { describe, expect, it } from 'vitest';
import { collapseSigned } from '#lib/core/graph/collapse-signed.ts';
import { makeTies } from '../measures/make-ties.ts';

describe('collapseSigned', () => {
	it('adds sign × strength per ordered pair: 0.4 − 0.9 − 0.3 = −0.8, ambivalence 1 − 0.8/1.6', () => {
		const { arcs, ambivalence, cancelled } = collapseSigned(
			makeTies(
				['A', 'B'],
				[
					['A', 'B', 'support', 0.4],
					['A', 'B', 'pressure', 0.9],
					['A', 'B', 'conflict', 0.3]
				]
			),
			true
		);
		expect(arcs.size).toBe(1);
		expect(arcs.out.weight[0]).toBeCloseTo(-0.8, 12);
		expect(ambivalence).toEqual([{ pair: [0, 1], value: expect.closeTo(0.5, 12) }]);
		expect(cancelled).toEqual([]);
	});

	it('lists a pair that cancels out, also when rounding leaves a crumb: 0.1 + 0.2 − 0.3', () => {
		const { arcs, cancelled, ambivalence } = collapseSigned(
			makeTies(
				['A', 'B'],
				[
					['A', 'B', 'support', 0.1],
					['A', 'B', 'support', 0.2],
					['A', 'B', 'conflict', 0.3]
				]
			),
			true
		);
		expect(arcs.size).toBe(0);
		expect(cancelled).toEqual([[0, 1]]);
		expect(ambivalence).toEqual([{ pair: [0, 1], value: 1 }]);
	});

	it('without direction adds both ways, and an undirected relation once', () => {
		const ties = makeTies(
			['A', 'B'],
			[
				['B', 'A', 'support', 2],
				['A', 'B', 'rivalry', 3]
			]
		);
		const { arcs } = collapseSigned(ties, false);
		expect([...arcs.out.weight]).toEqual([-1, -1]);
		expect([...collapseSigned(ties, true).arcs.out.weight]).toEqual([-3, -1]);
	});

	it('leaves out loops and types of sign 0', () => {
		const ties = makeTies(
			['A', 'B'],
			[
				['A', 'A', 'conflict'],
				['A', 'B', 'contact']
			]
		);
		expect(collapseSigned(ties, true)).toMatchObject({ cancelled: [], ambivalence: [], arcs: { size: 0 } });
	});
});
