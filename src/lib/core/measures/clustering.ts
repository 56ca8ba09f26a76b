/**
 * Clustering: how far an actor's contacts are in touch with each other.
 *
 * Watts & Strogatz 1998 (10.1038/30918), without direction; Fagiolo 2007 (10.1103/PhysRevE.76.026107), with direction.
 * Undefined below two contacts, where other programs give 0.
 */
import { indexAt, withoutWeights } from '../graph/arcs.ts';
import type { Network } from '../graph/network.ts';
import { PARALLEL_ARE_ONE, SIGNS_ARE_IGNORED } from './card-phrases.ts';
import type { Measure, MeasureResult } from './measure.ts';
import { toScores } from './to-scores.ts';
import { computeTriangleSums } from './triangle-sums.ts';

const UNDEFINED_BECAUSE = 'With fewer than two contacts there is no pair of contacts that could be in touch.';
const CAVEAT = `High on the fringe of a graph as well as in its dense parts: someone with two contacts who know each other has 1. Undefined below two contacts, where some programs print 0. ${SIGNS_ARE_IGNORED}`;

/** Triangles over the triangles that were possible; 0/0 is undefined. */
function toShares(network: Network, sums: Float64Array, possible: (actor: number) => number): MeasureResult {
	const values = sums.map((sum, actor) => sum / possible(actor));
	return toScores(network, values, values.some(Number.isNaN) ? { undefinedBecause: UNDEFINED_BECAUSE } : {});
}

export const clustering: Measure = {
	id: 'clustering',
	label: 'Clustering',
	family: 'cohesion',
	direction: 'both',
	weight: 'none',
	unit: 'real',
	card: {
		meaning:
			'Of all pairs of an actor’s contacts, the share that are in touch themselves: 1 in a closed circle, 0 when only this actor links its contacts.',
		formula: 'C(i) = 2T(i) / (k(k−1)), T(i) the triangles through i, k the number of its contacts',
		counted: `Without direction: a tie either way makes a contact. ${PARALLEL_ARE_ONE}`,
		caveat: CAVEAT,
		complexity: 'O(m^1.5)',
		reference: 'Watts & Strogatz 1998, https://doi.org/10.1038/30918'
	},
	compute(network) {
		const { start } = network.unweightedMutualArcs.out;
		return toShares(network, computeTriangleSums(withoutWeights(network.unweightedMutualArcs)), (actor) => {
			const contacts = indexAt(start, actor + 1) - indexAt(start, actor);
			return (contacts * (contacts - 1)) / 2;
		});
	}
};

export const directedClustering: Measure = {
	...clustering,
	id: 'directed-clustering',
	label: 'Directed clustering',
	card: {
		...clustering.card,
		meaning:
			'As clustering, every tie counted with its direction: of all triangles that the ties of an actor could be part of, the share that exist. Contacts that act on each other both ways close two.',
		formula:
			'C(i) = [(A+Aᵀ)³]_ii / (2(d(d−1) − 2b)), d = in-degree + out-degree, b the number of ties of i that are returned',
		counted: `Triangles of every direction. ${PARALLEL_ARE_ONE}`,
		reference: 'Fagiolo 2007, https://doi.org/10.1103/PhysRevE.76.026107'
	},
	compute(network) {
		const { out, in: incoming } = network.arcs;
		const { start } = network.unweightedMutualArcs.out;
		const length = (list: Uint32Array, actor: number) => indexAt(list, actor + 1) - indexAt(list, actor);
		// Each triangle i, j, h stands in the trace twice, once each way round, as does each possible one.
		return toShares(network, computeTriangleSums(network.unweightedMutualArcs), (actor) => {
			const ties = length(out.start, actor) + length(incoming.start, actor);
			const returned = ties - length(start, actor);
			return ties * (ties - 1) - 2 * returned;
		});
	}
};
