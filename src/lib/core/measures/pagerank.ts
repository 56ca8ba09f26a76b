/**
 * PageRank: importance passed along relations, with a little for everyone.
 *
 * Brin & Page 1998 (10.1016/S0169-7552(98)00110-X). Solved by our own kernel on the collapsed graph, to 1e-12.
 */
import type { Network } from '../graph/network.ts';
import { PARALLEL_ADD_UP, PARALLEL_ARE_ONE, SIGNS_ARE_IGNORED } from './card-phrases.ts';
import { deriveIterationBudget } from './kernels/iteration-budget.ts';
import { solvePagerank } from './kernels/solve-pagerank.ts';
import type { Measure, MeasureParameters, MeasureResult } from './measure.ts';
import { toScores } from './to-scores.ts';

const ALPHA = 0.85;
const WORK = 3e8;

function compute(network: Network, parameters: MeasureParameters, weighted: boolean): MeasureResult {
	const alpha = parameters.alpha ?? ALPHA;
	if (!(alpha > 0 && alpha < 1)) {
		return { ok: false, reason: `PageRank needs an alpha between 0 and 1; ${alpha} was given.` };
	}
	const arcs = weighted ? network.arcs : network.unweightedArcs;
	const values = solvePagerank(arcs, alpha, deriveIterationBudget(arcs, WORK));
	if (values === undefined) return { ok: false, reason: 'PageRank did not converge; a smaller alpha would.' };
	return toScores(network, values, { parameters: { alpha } });
}

export const pagerank: Measure = {
	id: 'pagerank',
	label: 'PageRank',
	family: 'spectral',
	direction: 'received',
	weight: 'none',
	unit: 'real',
	card: {
		meaning:
			'Who receives relations from actors that are themselves much addressed. Each actor hands its own share on, split evenly among those it acts on; a small part goes to everyone.',
		formula:
			'x = α·Mᵀx + (α·D + 1 − α)/n, M the matrix whose rows sum to 1, D the share held by actors that act on nobody; α = 0.85; all scores sum to 1',
		counted: `Received relations. ${PARALLEL_ARE_ONE}`,
		caveat: `Made for links that recommend. Among political actors being pressed or fought by many also raises the score. On a small graph scores lie close together. ${SIGNS_ARE_IGNORED}`,
		complexity: 'O(m) a round, about 90 rounds',
		reference: 'Brin & Page 1998, https://doi.org/10.1016/S0169-7552(98)00110-X; Page et al. 1999'
	},
	compute: (network, parameters) => compute(network, parameters, false)
};

export const weightedPagerank: Measure = {
	...pagerank,
	id: 'weighted-pagerank',
	label: 'Weighted PageRank',
	weight: 'strength',
	card: {
		...pagerank.card,
		meaning:
			'Who receives strong relations from actors that are themselves much addressed. Each actor hands its own share on in proportion to the strength of its ties.',
		counted: `Received relations. Strong ties carry more. ${PARALLEL_ADD_UP}`
	},
	compute: (network, parameters) => compute(network, parameters, true)
};
