import { describe, expect, it } from 'vitest';
import { buildNetwork } from '#lib/core/graph/network.ts';
import type { Arcs } from '#lib/core/graph/arcs.ts';
import { makeTies } from '../measures/make-ties.ts';

/** Arcs as readable lines, "0→1 2.5", from both readings. */
function linesOf(arcs: Arcs): { out: string[]; in: string[] } {
	const read = (way: 'out' | 'in') => {
		const { start, end, weight } = arcs[way];
		return Array.from({ length: arcs.order }, (_, actor) =>
			Array.from(end.subarray(start[actor], start[actor + 1]), (other, offset) => {
				const value = weight[(start[actor] ?? 0) + offset];
				return way === 'out' ? `${actor}→${other} ${value}` : `${other}→${actor} ${value}`;
			})
		).flat();
	};
	return { out: read('out'), in: read('in') };
}

describe('buildNetwork', () => {
	it('makes one arc of parallel relations, adds their strengths, and drops and counts loops', () => {
		const network = buildNetwork(
			makeTies(
				['A', 'B', 'C'],
				[
					['A', 'B', 'support', 1.5],
					['A', 'B', 'conflict', 2],
					['B', 'A'],
					['C', 'C'],
					['C', 'C', 'conflict']
				]
			)
		);
		expect(network.loops).toBe(2);
		expect(linesOf(network.arcs).out).toEqual(['0→1 3.5', '1→0 1']);
		expect(linesOf(network.unweightedArcs).out).toEqual(['0→1 1', '1→0 1']);
		expect(linesOf(network.arcs).in.sort()).toEqual(['0→1 3.5', '1→0 1']);
		expect(network.undirected).toBe(false);
	});

	it('counts a relation of an undirected type both ways', () => {
		const network = buildNetwork(makeTies(['A', 'B'], [['A', 'B', 'alliance', 2]]));
		expect(linesOf(network.arcs).out).toEqual(['0→1 2', '1→0 2']);
		expect(network.undirected).toBe(true);
	});

	it('is not undirected without relations, nor with a directed one among them', () => {
		expect(buildNetwork(makeTies(['A'], [])).undirected).toBe(false);
		const mixed = makeTies(
			['A', 'B'],
			[
				['A', 'B', 'alliance'],
				['A', 'B', 'support']
			]
		);
		expect(buildNetwork(mixed).undirected).toBe(false);
	});

	it('gives graphology a simple graph with the actors’ places as keys, in order', () => {
		const { graph } = buildNetwork(
			makeTies(
				['__proto__', '7'],
				[
					['7', '__proto__', 'support', 2],
					['7', '__proto__', 'support', 3]
				]
			)
		);
		expect(graph.nodes()).toEqual(['0', '1']);
		expect(graph.multi).toBe(false);
		expect(graph.getEdgeAttribute('1', '0', 'weight')).toBe(5);
	});

	it('makes each view once', () => {
		const network = buildNetwork(makeTies(['A', 'B'], [['A', 'B']]));
		expect(network.arcs).toBe(network.arcs);
		expect(network.graph).toBe(network.graph);
		expect(network.signed).toBe(network.signed);
	});

	it('adds both directions for the mutual weights', () => {
		const ties = makeTies(
			['A', 'B', 'C'],
			[
				['A', 'B', 'support', 2],
				['B', 'A', 'support', 3],
				['B', 'C', 'support', 4]
			]
		);
		expect(linesOf(buildNetwork(ties).mutualArcs).out.sort()).toEqual(['0→1 5', '1→0 5', '1→2 4', '2→1 4']);
		expect(linesOf(buildNetwork(ties).unweightedMutualArcs).out.sort()).toEqual([
			'0→1 2',
			'1→0 2',
			'1→2 1',
			'2→1 1'
		]);
	});
});
