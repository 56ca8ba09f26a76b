/**
 * Eigenvector centrality: being acted on by actors who are themselves central.
 *
 * Bonacich 1972 (10.1080/0022250X.1972.9989806). Defined only where there is one strongest core of actors who reach each
 * other; from there the scores of all whom it reaches follow. Acyclic graphs and rival cores of equal strength are refused.
 */
import { numberAt } from '../graph/arcs.ts';
import type { Network } from '../graph/network.ts';
import { PARALLEL_ADD_UP, PARALLEL_ARE_ONE, SIGNS_ARE_IGNORED } from './card-phrases.ts';
import { divideByLargest } from './divide-by-largest.ts';
import { prepareDistances } from './kernels/distances.ts';
import { deriveIterationBudget } from './kernels/iteration-budget.ts';
import { settleWalks } from './kernels/settle-walks.ts';
import { computeCores } from './kernels/spectral-radius.ts';
import type { Measure, MeasureResult } from './measure.ts';
import { toScores } from './to-scores.ts';

/** Two cores whose eigenvalues agree this closely, relatively, are equally strong. */
const SAME_EIGENVALUE = 1e-8;
const WORK = 3e8;
const NOT_CONVERGED: MeasureResult = {
	ok: false,
	reason:
		'The eigenvector did not converge: several groups of actors are almost equally strong. Use PageRank or Katz instead.'
};

function compute(network: Network, weighted: boolean): MeasureResult {
	const arcs = weighted ? network.arcs : network.unweightedArcs;
	const [core, rival] = computeCores(arcs);
	const member = core?.members[0];
	if (core === undefined || member === undefined) {
		return {
			ok: false,
			reason:
				'No relations lead in a circle, so no actor’s importance can feed on that of others and every score would be 0. Use Katz instead.'
		};
	}
	if (!core.converged) return NOT_CONVERGED;
	const { eigenvalue } = core;
	if (rival !== undefined && rival.eigenvalue >= eigenvalue * (1 - SAME_EIGENVALUE)) {
		return {
			ok: false,
			reason:
				'Two separate groups of actors are equally strong, so there is no single answer. Use PageRank or Katz instead.'
		};
	}
	const { reached, count, distance } = prepareDistances(network.order, arcs.out, false)(member);
	const values = new Float64Array(network.order);
	for (const [place, actor] of core.members.entries()) values[actor] = numberAt(core.vector, place);
	// Everyone else whom the core reaches, nearest first, so that most stand after one round.
	const followers = reached.subarray(0, count).filter((actor) => numberAt(values, actor) === 0);
	const isSettled = settleWalks(
		{
			arcs: arcs.in,
			actors: followers,
			base: 0,
			factor: 1 / eigenvalue,
			rounds: deriveIterationBudget(arcs, WORK)
		},
		values
	);
	if (!isSettled) return NOT_CONVERGED;
	let squares = 0;
	let outside = 0;
	for (let actor = 0; actor < network.order; actor++) {
		squares += numberAt(values, actor) ** 2;
		if (numberAt(distance, actor) === Infinity) outside++;
	}
	const length = Math.sqrt(squares);
	for (let actor = 0; actor < network.order; actor++) values[actor] = numberAt(values, actor) / length;
	return toScores(network, values, {
		parameters: { eigenvalue },
		notices:
			outside === 0
				? []
				: [
						`${outside} of ${network.order} actors score 0, because the strongest circle of actors does not reach them.`
					]
	});
}

export const eigenvector: Measure = {
	id: 'eigenvector',
	label: 'Eigenvector',
	family: 'spectral',
	direction: 'received',
	weight: 'none',
	unit: 'real',
	card: {
		meaning:
			'Who is acted on by actors who are themselves central: not how many act on an actor, but how central they are.',
		formula: 'Aᵀx = λx for the largest λ; scores have length 1 (their squares sum to 1)',
		counted: `Received relations. ${PARALLEL_ARE_ONE}`,
		caveat: `Needs relations that lead in a circle; without any it is undefined. Only actors that the strongest such circle reaches score above 0, so in graphs of several pieces all but one piece score 0. ${SIGNS_ARE_IGNORED}`,
		complexity: 'O(m) a round, rounds as needed',
		reference: 'Bonacich 1972, https://doi.org/10.1080/0022250X.1972.9989806'
	},
	compute: (network) => compute(network, false),
	normalize: divideByLargest
};

export const weightedEigenvector: Measure = {
	...eigenvector,
	id: 'weighted-eigenvector',
	label: 'Weighted eigenvector',
	weight: 'strength',
	card: { ...eigenvector.card, counted: `Received relations. Strong ties carry more. ${PARALLEL_ADD_UP}` },
	compute: (network) => compute(network, true)
};
