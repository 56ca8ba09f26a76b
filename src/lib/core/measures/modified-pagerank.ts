/**
 * PageRank of friendly and of hostile ties apart, and the one less the other.
 *
 * Shahriari & Jalili 2014 (10.1007/s13278-014-0172-x) do the same with several ranks. Ties are those of the signed
 * collapse; both ranks are taken over all actors, so each sums to 1 and the difference to 0.
 */
import type { Arcs } from '../graph/arcs.ts';
import type { Network } from '../graph/network.ts';
import { cancelledNotice } from './cancelled-notice.ts';
import { SIGNED_BALANCE_ADDS_UP, SIGNED_BALANCE_COUNTS, SIGNS_DECIDE } from './card-phrases.ts';
import type { Measure, MeasureParameters, MeasureResult } from './measure.ts';
import { toNegativeArcs, toPositiveArcs, withoutSizes } from './signed-arcs.ts';
import { signsInWords } from './signs-in-words.ts';
import { toScores } from './to-scores.ts';
import { computeWalkRank } from './walk-rank.ts';

const ALPHA = 0.85;
const DID_NOT_CONVERGE = 'PageRank did not converge; a smaller alpha would.';

type Part = 'positive' | 'negative' | 'difference';

function compute(
	network: Network,
	parameters: MeasureParameters,
	part: Part,
	weighted: boolean
): MeasureResult {
	const alpha = parameters.alpha ?? ALPHA;
	if (!(alpha > 0 && alpha < 1)) {
		return { ok: false, reason: `PageRank needs an alpha between 0 and 1; ${alpha} was given.` };
	}
	const arcs = weighted ? network.signed.arcs : withoutSizes(network.signed.arcs);
	if (arcs.size === 0) {
		return { ok: false, reason: 'There are no positive or negative ties between actors.' };
	}
	const values = rank(arcs, alpha, part);
	if (values === undefined) return { ok: false, reason: DID_NOT_CONVERGE };
	return toScores(network, values, {
		parameters: { alpha, signs: signsInWords(network) },
		notices: cancelledNotice(network.signed)
	});
}

function rank(arcs: Arcs, alpha: number, part: Part): Float64Array | undefined {
	if (part === 'positive') return computeWalkRank(toPositiveArcs(arcs), alpha);
	const negative = computeWalkRank(toNegativeArcs(arcs), alpha);
	if (part === 'negative') return negative;
	const positive = computeWalkRank(toPositiveArcs(arcs), alpha);
	if (positive === undefined || negative === undefined) return undefined;
	return positive.map((value, actor) => value - (negative[actor] ?? NaN));
}

const CAVEAT = `Where there are no ties of a sign, that rank is the same for everyone, so that an actor without ties may lie a little above or below 0 in the difference. On a small graph scores lie close together. ${SIGNS_DECIDE}`;

const WORDS: Readonly<Record<Part, { id: string; label: string; meaning: string; formula: string }>> = {
	difference: {
		id: 'modified-pagerank',
		label: 'Modified PageRank',
		meaning:
			'Signed standing along chains of relations: whether support from well-supported actors outweighs hostility from actors that are themselves much fought. Between −1 and 1; 0 where both are equal.',
		formula: 'PR(positive ties) − PR(|negative ties|), α = 0.85, both over all actors'
	},
	positive: {
		id: 'pagerank-positive',
		label: 'PageRank of positive ties',
		meaning:
			'Who is supported by actors that are themselves much supported: PageRank of friendly ties alone.',
		formula: 'PR(positive ties), α = 0.85, over all actors; the first part of modified PageRank'
	},
	negative: {
		id: 'pagerank-negative',
		label: 'PageRank of negative ties',
		meaning:
			'Who is pressed or fought by actors that are themselves much pressed or fought: PageRank of hostile ties alone. A high score is a burden.',
		formula: 'PR(|negative ties|), α = 0.85, over all actors; the second part of modified PageRank'
	}
};

function makeMeasure(part: Part, weighted: boolean): Measure {
	const { id, label, meaning, formula } = WORDS[part];
	return {
		id: weighted ? `weighted-${id}` : id,
		label: weighted ? `${label}, weighted` : label,
		family: 'signed',
		direction: 'received',
		weight: weighted ? 'strength' : 'none',
		unit: 'real',
		card: {
			meaning,
			formula,
			counted: `Received relations. ${weighted ? SIGNED_BALANCE_ADDS_UP : SIGNED_BALANCE_COUNTS}`,
			caveat: CAVEAT,
			complexity: 'O(m) a round, about 190 rounds for each sign',
			reference:
				'Shahriari & Jalili 2014, https://doi.org/10.1007/s13278-014-0172-x; PageRank: Brin & Page 1998, https://doi.org/10.1016/S0169-7552(98)00110-X'
		},
		compute: (network, parameters) => compute(network, parameters, part, weighted)
	};
}

export const modifiedPagerank = makeMeasure('difference', false);
export const weightedModifiedPagerank = makeMeasure('difference', true);
export const pagerankPositive = makeMeasure('positive', false);
export const weightedPagerankPositive = makeMeasure('positive', true);
export const pagerankNegative = makeMeasure('negative', false);
export const weightedPagerankNegative = makeMeasure('negative', true);
