/**
 * Signed degrees: from, or towards, how many actors the relations are on balance positive, or negative.
 *
 * Wasserman & Faust 1994, ch. 4; collapse of mixed relations as in `collapse-signed.ts`.
 */
import { indexAt } from '../graph/arcs.ts';
import { cancelledNotice } from './cancelled-notice.ts';
import { divideByOthers } from './divide-by-others.ts';
import type { Measure } from './measure.ts';
import { signsInWords } from './signs-in-words.ts';
import { toScores } from './to-scores.ts';

type Way = 'in' | 'out';
type Sign = 'positive' | 'negative';

const MEANING: Record<`${Way}-${Sign}`, string> = {
	'in-positive':
		'How many actors are on balance friendly to this one: their support outweighs their pressure and conflict.',
	'in-negative':
		'How many actors are on balance hostile to this one: their pressure and conflict outweigh their support.',
	'out-positive': 'To how many actors this one is on balance friendly.',
	'out-negative': 'To how many actors this one is on balance hostile.'
};

function makeMeasure(way: Way, sign: Sign): Measure {
	const wanted = sign === 'positive' ? 1 : -1;
	return {
		id: `${way}-${sign}`,
		label: `${sign === 'positive' ? 'Positive' : 'Negative'} ties ${way === 'in' ? 'received' : 'sent'}`,
		family: 'signed',
		direction: way === 'in' ? 'received' : 'sent',
		weight: 'none',
		unit: 'whole',
		card: {
			meaning: MEANING[`${way}-${sign}`],
			formula: `number of actors j with Σ sign·strength ${wanted > 0 ? '> 0' : '< 0'} over the relations ${way === 'in' ? 'j → i' : 'i → j'}`,
			counted:
				'All relations from one actor to another are added up with the sign of their type and their strength; the sign of the sum decides. Types of sign 0 and relations of an actor with itself are left out.',
			caveat:
				'Depends on the signs given to the types, above all whether pressure counts as hostile. A mixed pair shows only its balance; look at the relations themselves before you quote it.',
			complexity: 'O(n + m)',
			reference: 'Wasserman & Faust 1994, Social Network Analysis, ch. 4'
		},
		compute(network) {
			const { arcs } = network.signed;
			const { start, weight } = arcs[way];
			const values = Float64Array.from(network.actors, (_, actor) =>
				weight
					.subarray(indexAt(start, actor), indexAt(start, actor + 1))
					.reduce((count, value) => count + (Math.sign(value) === wanted ? 1 : 0), 0)
			);
			return toScores(network, values, {
				parameters: { signs: signsInWords(network) },
				notices: cancelledNotice(network.signed)
			});
		},
		normalize: divideByOthers
	};
}

export const inPositive = makeMeasure('in', 'positive');
export const inNegative = makeMeasure('in', 'negative');
export const outPositive = makeMeasure('out', 'positive');
export const outNegative = makeMeasure('out', 'negative');
