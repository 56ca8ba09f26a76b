/**
 * Net influence sent and received: all walks from an actor, or to it, each with the product of its signs.
 *
 * Row and column sums of T = (I − αA)⁻¹ − I, see `compute-net-influence.ts`. Ties are those of the signed collapse.
 */
import type { Network } from '../graph/network.ts';
import { cancelledNotice } from './cancelled-notice.ts';
import { SIGNED_BALANCE_ADDS_UP, SIGNED_BALANCE_COUNTS, SIGNS_DECIDE } from './card-phrases.ts';
import {
	computeInfluenceReceived,
	computeInfluenceSent,
	deriveAttenuation
} from './compute-net-influence.ts';
import type { Measure, MeasureParameters, MeasureResult } from './measure.ts';
import { withoutSizes } from './signed-arcs.ts';
import { signsInWords } from './signs-in-words.ts';
import { toScores } from './to-scores.ts';

type Way = 'sent' | 'received';

function compute(network: Network, { alpha }: MeasureParameters, way: Way, weighted: boolean): MeasureResult {
	const arcs = weighted ? network.signed.arcs : withoutSizes(network.signed.arcs);
	const used = deriveAttenuation(arcs, alpha);
	if (!used.ok) return used;
	const values = (way === 'sent' ? computeInfluenceSent : computeInfluenceReceived)(arcs, used.alpha);
	if (values === undefined) {
		return {
			ok: false,
			reason: `Net influence did not converge with alpha ${used.alpha}; a smaller alpha would.`
		};
	}
	return toScores(network, values, {
		parameters: {
			alpha: used.alpha,
			...(used.eigenvalue === undefined ? {} : { eigenvalue: used.eigenvalue }),
			signs: signsInWords(network)
		},
		notices: cancelledNotice(network.signed)
	});
}

const MEANING: Readonly<Record<Way, string>> = {
	sent: 'Whether what an actor sets going through all chains of ties helps or harms others on balance: its direct support and hostility, and what its friends and foes do in turn.',
	received:
		'Whether what reaches an actor through all chains of ties helps or harms it on balance: direct support and hostility, and what stands behind those who give it.'
};

function makeMeasure(way: Way, weighted: boolean): Measure {
	const id = `net-influence-${way}`;
	return {
		id: weighted ? `weighted-${id}` : id,
		label: `${weighted ? 'Weighted net' : 'Net'} influence ${way}`,
		family: 'signed',
		direction: way,
		weight: weighted ? 'strength' : 'none',
		unit: 'real',
		card: {
			meaning: MEANING[way],
			formula: `${way === 'sent' ? 'Σ_b T_ib, the row sum' : 'Σ_a T_ai, the column sum'} of T = (I − αA)⁻¹ − I, A with signs, α = 0.5/ρ(|A|) unless given, ρ the largest eigenvalue; 0.5 on a graph without cycles`,
			counted: `All walks along the arrows, each with the product of its signs. ${weighted ? SIGNED_BALANCE_ADDS_UP : SIGNED_BALANCE_COUNTS}`,
			caveat: `Takes “the enemy of my enemy” as help at every step: a reading aid, not a cause. Help and harm cancel out in the sum: 0 may mean none or much of both. The default alpha depends on the graph, so scores of two graphs or two filters are not comparable unless alpha is set. ${SIGNS_DECIDE}`,
			complexity: 'O(m) a round, about 50 rounds at the default alpha',
			reference:
				'Katz 1953, https://doi.org/10.1007/BF02289026; with negative ties Hubbell 1965, https://doi.org/10.2307/2785990'
		},
		compute: (network, parameters) => compute(network, parameters, way, weighted)
	};
}

export const netInfluenceSent = makeMeasure('sent', false);
export const netInfluenceReceived = makeMeasure('received', false);
export const weightedNetInfluenceSent = makeMeasure('sent', true);
export const weightedNetInfluenceReceived = makeMeasure('received', true);
