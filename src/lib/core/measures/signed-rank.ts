/**
 * Signed spectral rank: PageRank in which a negative tie passes on the opposite of what its sender has.
 *
 * Kunegis, Lommatzsch & Bauckhage 2009 (10.1145/1526709.1526809). Ties are those of the signed collapse.
 */
import type { Network } from '../graph/network.ts';
import { cancelledNotice } from './cancelled-notice.ts';
import { SIGNED_BALANCE_ADDS_UP, SIGNED_BALANCE_COUNTS, SIGNS_DECIDE } from './card-phrases.ts';
import type { Measure, MeasureParameters, MeasureResult } from './measure.ts';
import { withoutSizes } from './signed-arcs.ts';
import { signsInWords } from './signs-in-words.ts';
import { toScores } from './to-scores.ts';
import { computeWalkRank } from './walk-rank.ts';

const ALPHA = 0.85;

function compute(network: Network, parameters: MeasureParameters, weighted: boolean): MeasureResult {
	const alpha = parameters.alpha ?? ALPHA;
	if (!(alpha > 0 && alpha < 1)) {
		return { ok: false, reason: `The signed rank needs an alpha between 0 and 1; ${alpha} was given.` };
	}
	const arcs = weighted ? network.signed.arcs : withoutSizes(network.signed.arcs);
	if (arcs.size === 0) {
		return { ok: false, reason: 'There are no positive or negative ties between actors.' };
	}
	const values = computeWalkRank(arcs, alpha);
	if (values === undefined) {
		return { ok: false, reason: 'The signed rank did not converge; a smaller alpha would.' };
	}
	return toScores(network, values, {
		parameters: { alpha, signs: signsInWords(network) },
		notices: cancelledNotice(network.signed)
	});
}

export const signedRank: Measure = {
	id: 'signed-rank',
	label: 'Signed rank',
	family: 'signed',
	direction: 'received',
	weight: 'none',
	unit: 'real',
	card: {
		meaning:
			'Standing handed on along ties: the support of someone in good standing lifts, their hostility lowers, and hostility from someone in bad standing lifts again. Below 0, hostility prevails.',
		formula:
			'x = α·Mᵀx + (α·D + 1 − α)/n, M = diag(Σ_j |a_ij|)⁻¹·A with signs, D the sum over actors that send no ties; α = 0.85',
		counted: `Received relations. ${SIGNED_BALANCE_COUNTS}`,
		caveat: `Rests on “the enemy of my enemy is my friend” at every step, which need not hold. Scores may be negative and do not sum to 1. ${SIGNS_DECIDE}`,
		complexity: 'O(m) a round, about 190 rounds',
		reference: 'Kunegis, Lommatzsch, Bauckhage 2009, https://doi.org/10.1145/1526709.1526809'
	},
	compute: (network, parameters) => compute(network, parameters, false)
};

export const weightedSignedRank: Measure = {
	...signedRank,
	id: 'weighted-signed-rank',
	label: 'Weighted signed rank',
	weight: 'strength',
	card: {
		...signedRank.card,
		counted: `Received relations. Strong ties carry more. ${SIGNED_BALANCE_ADDS_UP}`
	},
	compute: (network, parameters) => compute(network, parameters, true)
};
