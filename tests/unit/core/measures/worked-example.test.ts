/** The worked example: six actors, twelve claims of three types, one pair with both conflict and pressure, one isolate. */
import { describe, expect, it } from 'vitest';
import { makeTies } from './make-ties.ts';
import { largestDifference, scoredBy, scoresOf } from './scores-of.ts';

const TIES = makeTies(
	['A', 'B', 'C', 'D', 'E', 'F'],
	[
		['A', 'B', 'support', 0.9],
		['B', 'A', 'support', 0.8],
		['A', 'C', 'conflict', 0.7],
		['C', 'A', 'pressure', 0.6],
		['B', 'C', 'pressure', 0.9],
		['C', 'D', 'support', 1],
		['D', 'E', 'support', 0.5],
		['E', 'A', 'conflict', 0.8],
		['E', 'C', 'support', 0.6],
		['B', 'D', 'support', 0.4],
		['A', 'E', 'pressure', 0.9],
		['A', 'E', 'conflict', 0.3]
	]
);

/** Values to six places, computed by hand and by independent programs. */
const EXPECTED: Record<string, readonly number[]> = {
	'out-positive': [1, 2, 1, 1, 1, 0],
	'out-negative': [2, 1, 1, 0, 1, 0],
	'in-positive': [1, 1, 1, 2, 1, 0],
	'in-negative': [2, 0, 2, 0, 1, 0],
	// A sends to B, C, E and receives from B, C, E; the two relations A → E count once.
	degree: [6, 4, 5, 3, 4, 0],
	'in-degree': [3, 1, 3, 2, 2, 0],
	'out-degree': [3, 3, 2, 1, 2, 0],
	relations: [7, 4, 5, 3, 5, 0],
	// A sends 0.9 + 0.7 + 0.9 + 0.3.
	'weighted-out-degree': [2.8, 2.1, 1.6, 0.5, 1.4, 0],
	'weighted-in-degree': [2.2, 0.9, 2.2, 1.4, 1.7, 0],
	betweenness: [4, 0.5, 1.5, 1, 3, 0],
	closeness: [0.64, 0.4, 0.64, 0.533333, 0.533333, 0],
	'closeness-component': [0.8, 0.5, 0.8, 0.666667, 0.666667, 0],
	harmonic: [3.5, 2.333333, 3.5, 3, 3, 0],
	pagerank: [0.253763, 0.101026, 0.228535, 0.154878, 0.232672, 0.029126],
	'weighted-pagerank': [0.251369, 0.097804, 0.210724, 0.156908, 0.254068, 0.029126],
	hub: [0.183448, 0.329046, 0.20921, 0.034543, 0.243753, 0],
	authority: [0.315587, 0.074032, 0.30519, 0.217218, 0.087972, 0],
	eigenvector: [0.558531, 0.253237, 0.558531, 0.368054, 0.420111, 0],
	'pn-in': [0.723962, 1.077077, 0.72931, 1.202219, 0.955401, 1],
	'pn-out': [0.770766, 1.046756, 0.975429, 1.09554, 0.928139, 1],
	constraint: [0.57, 0.7, 0.77, 0.57, 0.7, NaN],
	'effective-size': [2.333333, 1.875, 2.2, 2.333333, 1.875, NaN],
	// Support only: A→B, B→A, B→D, C→D, D→E, E→C.
	'in-degree:support': [1, 1, 1, 2, 1, 0],
	'out-degree:support': [1, 2, 1, 1, 1, 0]
};

describe('the worked example', () => {
	it.each(Object.entries(EXPECTED))('%s', (id, expected) => {
		expect(largestDifference(scoresOf(TIES, id), expected)).toBeLessThan(1e-6);
	});

	it('katz with alpha 0.2', () => {
		const expected = [2.038288, 1.407658, 2.038288, 1.689189, 1.745495, 1];
		expect(largestDifference(scoresOf(TIES, 'katz', { alpha: 0.2 }), expected)).toBeLessThan(1e-6);
	});

	it('reports the eigenvalue and the signs that it used', () => {
		expect(scoredBy(TIES, 'eigenvector').parameters.eigenvalue).toBeCloseTo(2.205569, 6);
		expect(scoredBy(TIES, 'pn-in').parameters.signs).toContain('pressure −1');
	});

	it('gives an isolate exactly 1 in PN and says why it has no constraint', () => {
		expect(scoresOf(TIES, 'pn')[5]).toBe(1);
		expect(scoresOf(TIES, 'pn-in')[5]).toBe(1);
		expect(scoredBy(TIES, 'constraint').undefinedBecause).toContain('without ties');
	});
});
