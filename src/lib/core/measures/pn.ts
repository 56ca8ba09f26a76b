/**
 * PN centrality: one score from positive and negative ties together.
 *
 * Everett & Borgatti 2014 (10.1016/j.socnet.2014.03.005). X = P − 2N over binary signed ties, β = 1/(2(n−1)), n counting
 * isolates. Solved, not iterated, up to 600 actors: on dense hostile graphs the series swings for ever.
 */
import type { Adjacency } from '../graph/arcs.ts';
import type { SignedCollapse } from '../graph/collapse-signed.ts';
import type { Network } from '../graph/network.ts';
import { cancelledNotice } from './cancelled-notice.ts';
import { solveFixedPoint } from './kernels/solve-fixed-point.ts';
import { times } from './kernels/times.ts';
import type { Measure, MeasureResult } from './measure.ts';
import { signsInWords } from './signs-in-words.ts';
import { toScores } from './to-scores.ts';

/** A foe weighs twice a friend, by the authors' choice. */
const FOE = -2;

const toFriendsAndFoes = (arcs: Adjacency): Adjacency => ({
	...arcs,
	weight: arcs.weight.map((value) => (value > 0 ? 1 : FOE))
});

/** A lone actor has nobody to be tied to; any β would do. */
const toBeta = (order: number) => (order > 1 ? 1 / (2 * (order - 1)) : 0);

function toResult(
	network: Network,
	collapse: SignedCollapse,
	values: Float64Array | undefined
): MeasureResult {
	if (values === undefined) {
		return {
			ok: false,
			reason:
				'PN has no single answer on this graph (as for two actors with one negative tie): its equations contradict or repeat each other.'
		};
	}
	return toScores(network, values, {
		parameters: { beta: toBeta(network.order), actors: network.order, signs: signsInWords(network) },
		notices: cancelledNotice(collapse)
	});
}

/** (I − β²·YᵀY)⁻¹ (I + β·Yᵀ)·1 for the ties as read from one end (`back` = Yᵀ, `forth` = Y). */
function computeDirected(network: Network, back: Adjacency, forth: Adjacency): MeasureResult {
	const beta = toBeta(network.order);
	const ones = new Float64Array(network.order).fill(1);
	const right = times(back, ones).map((sum) => 1 + beta * sum);
	const values = solveFixedPoint(right, (vector) =>
		times(back, times(forth, vector)).map((sum) => beta * beta * sum)
	);
	return toResult(network, network.signed, values);
}

const COUNTED =
	'All relations from one actor to another are added up with the sign of their type and their strength; the sign of the sum makes the tie a friend or a foe, its size does not count. Types of sign 0 and relations of an actor with itself are left out.';

export const pn: Measure = {
	id: 'pn',
	label: 'PN centrality',
	family: 'signed',
	direction: 'both',
	weight: 'none',
	unit: 'real',
	card: {
		meaning:
			'Standing from friends and foes together: above 1 for actors with well-placed friends, below 1 for actors with many or well-placed foes. Exactly 1 is neutral, as for an actor without ties.',
		formula: '(I − βX)⁻¹·1, X = P − 2N, β = 1/(2(n−1))',
		counted: `Without direction: relations either way between two actors are added up. ${COUNTED}`,
		caveat:
			'The number of all visible actors enters, also of those without ties: adding one changes every score. Depends on the signs given to the types. Differences in the third decimal are not findings. On some tiny graphs there is no single answer.',
		complexity: 'O(n³) up to 600 actors, then O(m) a round',
		reference: 'Everett & Borgatti 2014, https://doi.org/10.1016/j.socnet.2014.03.005'
	},
	compute(network) {
		const beta = toBeta(network.order);
		const ties = toFriendsAndFoes(network.undirectedSigned.arcs.out);
		const values = solveFixedPoint(new Float64Array(network.order).fill(1), (vector) =>
			times(ties, vector).map((sum) => beta * sum)
		);
		return toResult(network, network.undirectedSigned, values);
	}
};

export const pnIn: Measure = {
	...pn,
	id: 'pn-in',
	label: 'PN centrality, received',
	direction: 'received',
	card: {
		...pn.card,
		meaning:
			'Standing from what is received: above 1 for actors whom others support, below 1 for actors whom others press or fight; it matters how supportive those others are elsewhere. Exactly 1 is neutral.',
		formula: '(I − β²XᵀX)⁻¹ (I + βXᵀ)·1, X = P − 2N, β = 1/(2(n−1))',
		counted: `Received relations, and what their senders send elsewhere. ${COUNTED}`
	},
	compute: (network) => {
		const { in: back, out: forth } = network.signed.arcs;
		return computeDirected(network, toFriendsAndFoes(back), toFriendsAndFoes(forth));
	}
};

export const pnOut: Measure = {
	...pn,
	id: 'pn-out',
	label: 'PN centrality, sent',
	direction: 'sent',
	card: {
		...pn.card,
		meaning:
			'Standing from what is sent: above 1 for actors who support, below 1 for actors who press or fight; it matters how those at the other end are treated by others. Exactly 1 is neutral.',
		formula: '(I − β²XXᵀ)⁻¹ (I + βX)·1, X = P − 2N, β = 1/(2(n−1))',
		counted: `Sent relations, and what their receivers receive elsewhere. ${COUNTED}`
	},
	compute: (network) => {
		const { in: back, out: forth } = network.signed.arcs;
		return computeDirected(network, toFriendsAndFoes(forth), toFriendsAndFoes(back));
	}
};
