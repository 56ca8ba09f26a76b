/**
 * Burt's constraint: how far an actor's contacts are tied to each other and so leave it little room.
 *
 * Burt 1992, Structural Holes, ch. 2. z = a_ij + a_ji, p_ij = z_ij / Σ_k z_ik; contacts only. Undefined for isolates.
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
	const values = Float64Array.from(network.actors, (_, actor) => {
		const first = indexAt(start, actor);
		const last = indexAt(start, actor + 1);
		if (first === last) return NaN;
		for (let arc = first; arc < last; arc++)
			share[indexAt(end, arc)] = numberAt(weight, arc) / numberAt(strength, actor);
		let sum = 0;
		for (let arc = first; arc < last; arc++) {
			const contact = indexAt(end, arc);
			let invested = numberAt(share, contact);
			for (let other = indexAt(start, contact); other < indexAt(start, contact + 1); other++) {
				const between = indexAt(end, other);
				invested += (numberAt(share, between) * numberAt(weight, other)) / numberAt(strength, between);
			}
			sum += invested * invested;
		}
		for (let arc = first; arc < last; arc++) share[indexAt(end, arc)] = 0;
		return sum;
	});
	return toScores(
		network,
		values,
		values.some(Number.isNaN)
			? { undefinedBecause: 'An actor without ties has no contacts to be constrained by.' }
			: {}
	);
}

export const constraint: Measure = {
	id: 'constraint',
	label: 'Constraint',
	family: 'brokerage',
	direction: 'both',
	weight: 'none',
	unit: 'real',
	lowFirst: true,
	card: {
		meaning:
			'How hemmed in an actor is: high when its contacts are few or deal with each other anyway, low when it alone links actors who are otherwise apart. Low is the broker’s position.',
		formula:
			'c_i = Σ_j (p_ij + Σ_{q≠i,j} p_iq·p_qj)², z_ij = a_ij + a_ji, p_ij = z_ij / Σ_k z_ik, j over contacts',
		counted: `Both directions added: a tie each way counts 2. ${PARALLEL_ARE_ONE}`,
		caveat: `Looks at direct contacts and their ties only. An actor with one contact has 1; values above 1 occur with two or three contacts. Undefined without ties. ${SIGNS_ARE_IGNORED}`,
		complexity: 'O(Σ degree²)',
		reference: 'Burt 1992, Structural Holes, Harvard University Press, ch. 2'
	},
	compute: (network) => compute(network, network.unweightedMutualArcs)
};

export const weightedConstraint: Measure = {
	...constraint,
	id: 'weighted-constraint',
	label: 'Weighted constraint',
	weight: 'strength',
	card: {
		...constraint.card,
		counted: `Both directions added. Strong ties take a larger share. ${PARALLEL_ADD_UP}`
	},
	compute: (network) => compute(network, network.mutualArcs)
};
