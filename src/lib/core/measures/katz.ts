/**
 * Katz centrality: all walks that end at an actor, longer ones counting less.
 *
 * Katz 1953 (10.1007/BF02289026). x = 1 + α·Aᵀx solved in rounds until every entry stands to 1e-13, which needs
 * α < 1/ρ(A); ρ is bracketed first. No dense matrix, so tens of thousands of actors are no obstacle.
 */
import type { Network } from '../graph/network.ts';
import { PARALLEL_ADD_UP, PARALLEL_ARE_ONE, SIGNS_ARE_IGNORED } from './card-phrases.ts';
import { deriveIterationBudget } from './kernels/iteration-budget.ts';
import { settleWalks } from './kernels/settle-walks.ts';
import { computeCores } from './kernels/spectral-radius.ts';
import type { Measure, MeasureParameters, MeasureResult } from './measure.ts';
import { toScores } from './to-scores.ts';

/** Default α as a share of the largest allowed, and the default where every α is allowed. */
const SHARE_OF_LIMIT = 0.85;
const ACYCLIC_ALPHA = 0.5;
const WORK = 3e8;

function compute(network: Network, parameters: MeasureParameters, weighted: boolean): MeasureResult {
	const arcs = weighted ? network.arcs : network.unweightedArcs;
	const [core] = computeCores(arcs);
	if (core?.converged === false) {
		return {
			ok: false,
			reason: 'The largest eigenvalue, which bounds alpha, did not converge. Use PageRank instead.'
		};
	}
	const limit = core === undefined ? Infinity : 1 / core.eigenvalue;
	const alpha = parameters.alpha ?? (core === undefined ? ACYCLIC_ALPHA : SHARE_OF_LIMIT * limit);
	if (!(alpha > 0 && alpha < limit && Number.isFinite(alpha))) {
		const range = core === undefined ? 'above 0' : `above 0 and below ${limit.toPrecision(6)} on this graph`;
		return { ok: false, reason: `Katz needs an alpha ${range}; ${alpha} was given.` };
	}

	const x = new Float64Array(network.order).fill(1);
	const rounds = deriveIterationBudget(arcs, WORK);
	if (settleWalks({ arcs: arcs.in, actors: Uint32Array.from(x.keys()), base: 1, factor: alpha, rounds }, x)) {
		return toScores(network, x, {
			parameters: core === undefined ? { alpha } : { alpha, eigenvalue: core.eigenvalue }
		});
	}
	return { ok: false, reason: `Katz did not converge with alpha ${alpha}; a smaller alpha would.` };
}

export const katz: Measure = {
	id: 'katz',
	label: 'Katz',
	family: 'spectral',
	direction: 'received',
	weight: 'none',
	unit: 'real',
	card: {
		meaning:
			'Who is at the receiving end of many chains of relations: direct ones count most, each further step less. Someone whom nobody acts on has exactly 1.',
		formula:
			'x = (I − α·Aᵀ)⁻¹·1, α = 0.85/ρ(A) unless given, ρ the largest eigenvalue; 0.5 on a graph without cycles',
		counted: `Received relations, over all walks. ${PARALLEL_ARE_ONE}`,
		caveat: `Always defined, also without cycles. The default alpha depends on the graph, so scores of two graphs or two filters are not comparable unless alpha is set. ${SIGNS_ARE_IGNORED}`,
		complexity: 'O(m) a round, about 100 rounds at the default alpha',
		reference: 'Katz 1953, https://doi.org/10.1007/BF02289026'
	},
	compute: (network, parameters) => compute(network, parameters, false)
};

export const weightedKatz: Measure = {
	...katz,
	id: 'weighted-katz',
	label: 'Weighted Katz',
	weight: 'strength',
	card: {
		...katz.card,
		counted: `Received relations, over all walks. Strong ties carry more. ${PARALLEL_ADD_UP}`
	},
	compute: (network, parameters) => compute(network, parameters, true)
};
