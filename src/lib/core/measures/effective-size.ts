/**
 * Burt's effective size: the number of contacts less the part of them that is redundant.
 *
 * Burt 1992, Structural Holes, ch. 2. m_jq = z_jq / max_k z_jk. Undefined for isolates.
 */
import { indexAt, numberAt, type Arcs } from '../graph/arcs.ts';
import type { Network } from '../graph/network.ts';
import { PARALLEL_ADD_UP, PARALLEL_ARE_ONE, SIGNS_ARE_IGNORED } from './card-phrases.ts';
import { times } from './kernels/times.ts';
import type { Measure, MeasureResult } from './measure.ts';
import { toScores } from './to-scores.ts';

function compute(network: Network, mutual: Arcs): MeasureResult {
	const { start, end, weight } = mutual.out;
	const strength = times(mutual.out, new Float64Array(mutual.order).fill(1));
	const share = new Float64Array(mutual.order);
	const strongest = Float64Array.from(network.actors, (_, actor) =>
		weight
			.subarray(indexAt(start, actor), indexAt(start, actor + 1))
			.reduce((most, value) => Math.max(most, value), 0)
	);
	const values = Float64Array.from(network.actors, (_, actor) => {
		const first = indexAt(start, actor);
		const last = indexAt(start, actor + 1);
		if (first === last) return NaN;
		for (let arc = first; arc < last; arc++)
			share[indexAt(end, arc)] = numberAt(weight, arc) / numberAt(strength, actor);
		let size = 0;
		for (let arc = first; arc < last; arc++) {
			const contact = indexAt(end, arc);
			let redundant = 0;
			for (let other = indexAt(start, contact); other < indexAt(start, contact + 1); other++) {
				redundant +=
					(numberAt(share, indexAt(end, other)) * numberAt(weight, other)) / numberAt(strongest, contact);
			}
			size += 1 - redundant;
		}
		for (let arc = first; arc < last; arc++) share[indexAt(end, arc)] = 0;
		return size;
	});
	return toScores(
		network,
		values,
		values.some(Number.isNaN) ? { undefinedBecause: 'An actor without ties has no contacts to count.' } : {}
	);
}

/** Effective size by number of contacts, Burt's "efficiency". */
function divideByContacts(values: Float64Array, network: Network): Float64Array {
	const { start } = network.unweightedMutualArcs.out;
	return values.map((value, actor) => value / (indexAt(start, actor + 1) - indexAt(start, actor)));
}

export const effectiveSize: Measure = {
	id: 'effective-size',
	label: 'Effective size',
	family: 'brokerage',
	direction: 'both',
	weight: 'none',
	unit: 'real',
	card: {
		meaning:
			'How many truly separate contacts an actor has: contacts that deal with each other count for less than contacts that do not.',
		formula:
			'e_i = Σ_j [1 − Σ_{q≠i,j} p_iq·m_jq], p_iq = z_iq / Σ_k z_ik, m_jq = z_jq / max_k z_jk, z_ij = a_ij + a_ji',
		counted: `Both directions added: a tie each way counts 2. ${PARALLEL_ARE_ONE}`,
		caveat: `Looks at direct contacts and their ties only, and grows with their number; the normalized form divides by it. Undefined without ties. ${SIGNS_ARE_IGNORED}`,
		complexity: 'O(Σ degree²)',
		reference: 'Burt 1992, Structural Holes, Harvard University Press, ch. 2'
	},
	compute: (network) => compute(network, network.unweightedMutualArcs),
	normalize: divideByContacts
};

export const weightedEffectiveSize: Measure = {
	...effectiveSize,
	id: 'weighted-effective-size',
	label: 'Weighted effective size',
	weight: 'strength',
	card: {
		...effectiveSize.card,
		counted: `Both directions added. Strong ties take a larger share. ${PARALLEL_ADD_UP}`
	},
	compute: (network) => compute(network, network.mutualArcs)
};
