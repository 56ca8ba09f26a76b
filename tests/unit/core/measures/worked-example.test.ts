/** The worked example: six actors, twelve claims of three types, one pair with both conflict and pressure, one isolate. */
import { describe, expect, it } from 'vitest';
import { buildNetwork } from '#lib/core/graph/network.ts';
import { computeInfluenceOf } from '#lib/core/measures/compute-net-influence.ts';
import { withoutSizes } from '#lib/core/measures/signed-arcs.ts';
import type { Ties } from '#lib/core/graph/ties.ts';
import { makeTies } from './make-ties.ts';
import { largestDifference, scoredBy, scoresOf } from './scores-of.ts';

/** Two actors of each kind: {A, B}, {C, D}, {E, F}. */
const KINDS = ['state', 'state', 'party', 'party', 'militia', 'militia'];

const LINES = makeTies(
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
const TIES: Ties = { ...LINES, kinds: KINDS };

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
	'net-in-degree': [-1, 1, -1, 2, 0, 0],
	'net-out-degree': [-1, 1, 0, 1, 0, 0],
	// A has one friend and two foes; F neither.
	'positive-share': [1 / 3, 1, 1 / 3, 1, 1 / 2, NaN],
	// Solved in numpy from the formula; the first row less the second is the third.
	'pagerank-positive': [0.064978, 0.084358, 0.261303, 0.287086, 0.273149, 0.029126],
	'pagerank-negative': [0.430233, 0.034884, 0.247384, 0.034884, 0.217733, 0.034884],
	'modified-pagerank': [-0.365254, 0.049474, 0.013919, 0.252202, 0.055417, -0.005758],
	'weighted-pagerank-positive': [0.088034, 0.103955, 0.249323, 0.270505, 0.259056, 0.029126],
	'weighted-pagerank-negative': [0.430233, 0.034884, 0.199266, 0.034884, 0.265851, 0.034884],
	'signed-rank': [-0.039548, 0.017921, 0.076495, 0.066714, 0.097039, 0.029126],
	// ρ(|A|) = 2.205569, α = 0.226699; inverted in numpy.
	'net-influence-sent': [-0.220028, 0.208182, 0.10506, 0.243406, 0.073697, 0],
	'net-influence-received': [-0.171053, 0.187921, -0.198555, 0.450987, 0.141016, 0],
	'weighted-net-influence-sent': [-0.368382, -0.039105, 0.224555, 0.154412, 0.066442, 0],
	'weighted-net-influence-received': [-0.0131, 0.257211, -0.380214, 0.325106, -0.151083, 0],
	'weighted-modified-pagerank': [-0.342198, 0.069072, 0.050058, 0.235621, -0.006795, -0.005758],
	'weighted-signed-rank': [-0.031704, 0.020464, 0.063759, 0.066311, 0.09704, 0.029126],
	// Contacts of A: B, C, E. B–C and C–E are in touch, B–E are not. Of ten pairs only A–D and B–E have no tie.
	clustering: [2 / 3, 2 / 3, 2 / 3, 2 / 3, 2 / 3, NaN],
	// A: triangles A–B–C and A–C–E, z of their sides 2, 2, 1 and 2, 2, 1: 4 + 4 of 6·5 − 2·3. D: 1 + 1 of 3·2.
	'directed-clustering': [1 / 3, 1 / 2, 5 / 9, 1 / 3, 1 / 2, NaN],
	// A: in from B, C, E, out to B, C, E; all six ties are returned. B: 2 of 4. C: A–C of five ties. E: A–E of four.
	reciprocity: [1, 1 / 2, 2 / 5, 0, 1 / 2, NaN],
	brokerage: [4, 1, 2, 2, 2, 0],
	coordinator: [0, 0, 0, 0, 0, 0],
	itinerant: [0, 0, 0, 0, 1, 0],
	gatekeeper: [2, 0, 2, 0, 0, 0],
	representative: [1, 1, 0, 1, 0, 0],
	liaison: [1, 0, 0, 1, 1, 0],
	'weighted-in-degree:support': [0.8, 0.9, 0.6, 1.4, 0.5, 0],
	'weighted-out-degree:support': [0.9, 1.2, 1, 0.5, 0.6, 0],
	'weighted-in-degree:pressure': [0.6, 0, 0.9, 0, 0.9, 0],
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

	it('net influence at α = 0.2: the pull of single actors on single others', () => {
		const arcs = withoutSizes(buildNetwork(TIES).signed.arcs);
		const pull = (from: number, to: number) => computeInfluenceOf(arcs, 0.2, from)?.[to] ?? NaN;
		const found = [pull(0, 1), pull(0, 2), pull(0, 3), pull(2, 3), pull(4, 0)];
		expect(largestDifference(found, [0.2317, -0.3251, -0.0187, 0.2055, -0.2803])).toBeLessThan(5e-5);
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
