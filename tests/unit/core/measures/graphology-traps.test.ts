/** Small graphs on which a plain call to graphology gives other figures than the ones meant. */
import { describe, expect, it } from 'vitest';
import { makeTies, readTies } from './make-ties.ts';
import { largestDifference, reasonOf, scoresOf } from './scores-of.ts';

describe('parallel relations: A → B three times, B → C → D', () => {
	const ties = readTies('graphology-traps-chain-with-three-parallel-arcs');

	it('are one path: B lies on A–C and A–D, C on A–D and B–D', () => {
		expect(scoresOf(ties, 'betweenness')).toEqual([0, 2, 2, 0]);
	});

	it('do not bring anyone nearer: D is at 1, 2 and 3 steps', () => {
		// Closeness 3 / (1 + 2 + 3), and nobody reaches A.
		expect(scoresOf(ties, 'closeness-component')).toEqual([0, 1, 2 / 3, 0.5]);
		expect(largestDifference(scoresOf(ties, 'closeness'), [0, 1 / 3, 4 / 9, 0.5])).toBeLessThan(1e-12);
		expect(largestDifference(scoresOf(ties, 'harmonic'), [0, 1, 1.5, 11 / 6])).toBeLessThan(1e-12);
	});

	it('are one actor in degree, three relations, and a weight of three', () => {
		expect(scoresOf(ties, 'degree')).toEqual([1, 2, 2, 1]);
		expect(scoresOf(ties, 'relations')).toEqual([3, 4, 2, 1]);
		expect(scoresOf(ties, 'weighted-degree')).toEqual([3, 4, 2, 1]);
	});
});

describe('the last actor has no incoming relation: D → A → B (twice) → C', () => {
	const ties = readTies('graphology-traps-last-node-has-no-in-arc');

	it('gets no phantom ties', () => {
		expect(scoresOf(ties, 'closeness')[3]).toBe(0);
		expect(scoresOf(ties, 'in-degree')).toEqual([1, 1, 1, 0]);
		// A lies on D–B and D–C, B on D–C and A–C.
		expect(scoresOf(ties, 'betweenness')).toEqual([2, 2, 0, 0]);
	});

	it('has a PageRank that sums to 1', () => {
		expect(scoresOf(ties, 'pagerank').reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 10);
	});
});

describe('weight is strength: A → B → C with 10 each, A → C with 1', () => {
	const ties = readTies('graphology-traps-weight-is-strength');

	it('is a short tie: the way through B costs 0.2, the direct one 1', () => {
		expect(scoresOf(ties, 'weighted-betweenness')).toEqual([0, 1, 0]);
		expect(scoresOf(ties, 'betweenness')).toEqual([0, 0, 0]);
		// C is reached from B at 0.1 and from A at 0.2.
		expect(largestDifference(scoresOf(ties, 'weighted-harmonic'), [0, 10, 15])).toBeLessThan(1e-12);
		expect(largestDifference(scoresOf(ties, 'weighted-closeness-component'), [0, 10, 2 / 0.3])).toBeLessThan(
			1e-12
		);
	});
});

describe('no circle: A → B, B → C, A → C', () => {
	const ties = readTies('graphology-traps-acyclic');

	it('has no eigenvector, in words, and has Katz: 1, 1 + ½, 1 + ½·(1 + 1½)', () => {
		expect(reasonOf(ties, 'eigenvector')).toContain('circle');
		expect(scoresOf(ties, 'katz')).toEqual([1, 1.5, 2.25]);
	});
});

it('lengths equal on paper are equal: 1/3 + 1/3 + 1/3 and 1/1', () => {
	const ties = makeTies(
		['S', 'a', 'b', 'T'],
		[
			['S', 'a', 'support', 3],
			['a', 'b', 'support', 3],
			['b', 'T', 'support', 3],
			['S', 'T', 'support', 1],
			// Also 0.1 + 0.2 against 0.3 in costs.
			['a', 'T', 'support', 1.5]
		]
	);
	// S–T: direct, S–a–T and S–a–b–T cost 1 each, so a carries 2/3 and b 1/3; S–b runs through a; a–T: half through b.
	expect(
		largestDifference(scoresOf(ties, 'weighted-betweenness'), [0, 2 / 3 + 1, 1 / 3 + 1 / 2, 0])
	).toBeLessThan(1e-12);
});

it('ids that are names of object properties are ids like any other', () => {
	const plain = makeTies(
		['a', 'b', 'c'],
		[
			['a', 'b'],
			['b', 'c'],
			['c', 'a'],
			['a', 'c']
		]
	);
	const odd = { ...plain, actors: makeTies(['__proto__', 'constructor', '0'], []).actors };
	for (const id of ['betweenness', 'closeness', 'pagerank', 'eigenvector', 'hub', 'authority']) {
		expect(scoresOf(odd, id)).toEqual(scoresOf(plain, id));
	}
});
