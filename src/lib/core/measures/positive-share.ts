/**
 * Positive share: the part of those with a stance towards an actor whose stance is friendly.
 *
 * Wasserman & Faust 1994, ch. 4 (10.1017/CBO9780511815478). Collapse of mixed relations as in `collapse-signed.ts`; 0/0
 * is undefined.
 */
import { indexAt } from '../graph/arcs.ts';
import { cancelledNotice } from './cancelled-notice.ts';
import { SIGNED_BALANCE_COUNTS, SIGNS_DECIDE } from './card-phrases.ts';
import type { Measure } from './measure.ts';
import { signsInWords } from './signs-in-words.ts';
import { toScores } from './to-scores.ts';

export const positiveShare: Measure = {
	id: 'positive-share',
	label: 'Positive share of ties received',
	family: 'signed',
	direction: 'received',
	weight: 'none',
	unit: 'real',
	card: {
		meaning:
			'Of all actors that take a stance towards this one, the share whose stance is on balance friendly: 1 when all are friends, 0 when all are foes.',
		formula: 'in⁺(i) / (in⁺(i) + in⁻(i)), the positive and negative ties j → i',
		counted: SIGNED_BALANCE_COUNTS,
		caveat: `One friend and no foe gives 1, as do thirty friends and no foe: read it beside the counts. Undefined where nobody takes a stance. ${SIGNS_DECIDE}`,
		complexity: 'O(n + m)',
		reference:
			'Wasserman & Faust 1994, Social Network Analysis, ch. 4, https://doi.org/10.1017/CBO9780511815478'
	},
	compute(network) {
		const { start, weight } = network.signed.arcs.in;
		const values = Float64Array.from(network.actors, (_, actor) => {
			const received = weight.subarray(indexAt(start, actor), indexAt(start, actor + 1));
			return received.reduce((count, value) => count + (value > 0 ? 1 : 0), 0) / received.length;
		});
		return toScores(network, values, {
			parameters: { signs: signsInWords(network) },
			notices: cancelledNotice(network.signed),
			...(values.some(Number.isNaN)
				? {
						undefinedBecause:
							'No actor is on balance friendly or hostile to it, so there is nothing to take a share of.'
					}
				: {})
		});
	}
};
