/**
 * Net degrees: friends minus foes, by who is on balance friendly or hostile to an actor, or it to them.
 *
 * Wasserman & Faust 1994, ch. 4 (10.1017/CBO9780511815478).
 * Collapse of mixed relations as in `collapse-signed.ts`.
 */
import { indexAt } from '../graph/arcs.ts';
import { cancelledNotice } from './cancelled-notice.ts';
import { SIGNED_BALANCE_COUNTS, SIGNS_DECIDE } from './card-phrases.ts';
import { divideByOthers } from './divide-by-others.ts';
import type { Measure } from './measure.ts';
import { signsInWords } from './signs-in-words.ts';
import { toScores } from './to-scores.ts';

const WORDS = {
	in: {
		label: 'Net ties received',
		direction: 'received',
		meaning:
			'Standing in the simplest form: how many actors are on balance friendly to this one, less how many are hostile. Below 0, foes prevail.'
	},
	out: {
		label: 'Net ties sent',
		direction: 'sent',
		meaning:
			'Conduct in the simplest form: to how many actors this one is on balance friendly, less to how many it is hostile. Below 0, hostility prevails.'
	}
} as const;

function makeMeasure(way: keyof typeof WORDS): Measure {
	const { label, direction, meaning } = WORDS[way];
	return {
		id: `net-${way}-degree`,
		label,
		family: 'signed',
		direction,
		weight: 'none',
		unit: 'whole',
		card: {
			meaning,
			formula: `${way}⁺(i) − ${way}⁻(i), the positive less the negative ties ${way === 'in' ? 'j → i' : 'i → j'}`,
			counted: SIGNED_BALANCE_COUNTS,
			caveat: `An actor that everyone ignores and one with as many friends as foes both have 0: look at the two counts beside it. ${SIGNS_DECIDE}`,
			complexity: 'O(n + m)',
			reference:
				'Wasserman & Faust 1994, Social Network Analysis, ch. 4, https://doi.org/10.1017/CBO9780511815478'
		},
		compute(network) {
			const { start, weight } = network.signed.arcs[way];
			const values = Float64Array.from(network.actors, (_, actor) =>
				weight
					.subarray(indexAt(start, actor), indexAt(start, actor + 1))
					.reduce((sum, value) => sum + Math.sign(value), 0)
			);
			return toScores(network, values, {
				parameters: { signs: signsInWords(network) },
				notices: cancelledNotice(network.signed)
			});
		},
		normalize: divideByOthers
	};
}

export const netInDegree = makeMeasure('in');
export const netOutDegree = makeMeasure('out');
