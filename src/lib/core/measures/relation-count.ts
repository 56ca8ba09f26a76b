/**
 * The number of relations that name an actor, parallel ones counted apart: how much the sources say about it.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { Measure } from './measure.ts';
import { toScores } from './to-scores.ts';

export const relationCount: Measure = {
	id: 'relations',
	label: 'Relations',
	family: 'degree',
	direction: 'both',
	weight: 'none',
	unit: 'whole',
	card: {
		meaning: 'How many coded relations an actor takes part in, as the one who acts or the one acted upon.',
		formula: 'relations(i) = number of relations i → j or j → i',
		counted:
			'Every relation by itself, also several between the same two actors; relations of an actor with itself are left out.',
		caveat:
			'Measures how much was written and coded about an actor as much as its place among the others. Degree counts actors instead.',
		complexity: 'O(m)',
		reference: 'A plain count; compare Wasserman & Faust 1994, Social Network Analysis, ch. 4'
	},
	compute(network) {
		const { from, to } = network.ties;
		const values = new Float64Array(network.order);
		for (let tie = 0; tie < from.length; tie++) {
			const source = indexAt(from, tie);
			const target = indexAt(to, tie);
			if (source === target) continue;
			values[source] = numberAt(values, source) + 1;
			values[target] = numberAt(values, target) + 1;
		}
		return toScores(network, values);
	}
};
