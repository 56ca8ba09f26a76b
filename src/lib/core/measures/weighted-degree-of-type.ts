/**
 * Weighted degree by relation type, made from the types that a dataset declares: one measure for each direction.
 *
 * Barrat et al. 2004 (10.1073/pnas.0400087101). Ids are `weighted-in-degree:TYPE` and `weighted-out-degree:TYPE`, or
 * `weighted-degree:TYPE` when undirected.
 */
import { buildArcs } from '../graph/arcs.ts';
import { collapseTies } from '../graph/collapse.ts';
import type { TieType } from '../graph/ties.ts';
import { times } from './kernels/times.ts';
import type { Measure } from './measure.ts';
import { toScores } from './to-scores.ts';

/** The measures of one type; an undirected type has a single one, because its two directions are equal. */
export function weightedDegreeOfType(type: TieType): readonly Measure[] {
	if (!type.directed) return [makeMeasure(type, 'both')];
	return [makeMeasure(type, 'received'), makeMeasure(type, 'sent')];
}

const WORDS = {
	received: { id: 'weighted-in-degree', meaning: 'How much of this is directed at it' },
	sent: { id: 'weighted-out-degree', meaning: 'How much of this it directs at others' },
	both: { id: 'weighted-degree', meaning: 'How much of this it shares with others' }
} as const;

const LABELS = { received: 'received', sent: 'sent', both: 'shared' } as const;

function makeMeasure(type: TieType, direction: keyof typeof WORDS): Measure {
	const words = WORDS[direction];
	return {
		id: `${words.id}:${type.id}`,
		label: `${type.label}, ${LABELS[direction]}, by strength`,
		family: 'degree',
		direction,
		weight: 'sum',
		unit: 'real',
		card: {
			meaning: `${words.meaning}: the strengths of the relations of the type “${type.label}”, added up.`,
			formula: `sum of the strengths of the relations ${direction === 'received' ? 'j → i' : 'i → j'} of the type “${type.label}”`,
			counted: `Only relations of the type “${type.label}”, each by its strength, several from one actor to another all of them; relations of an actor with itself are left out.`,
			caveat:
				'Where the data gives no strengths each relation counts 1, and this is the number of relations. Strengths from different sources may not be comparable.',
			complexity: 'O(n + m)',
			reference:
				'Barrat, Barthélemy, Pastor-Satorras, Vespignani 2004, https://doi.org/10.1073/pnas.0400087101'
		},
		compute(network) {
			const index = network.ties.types.findIndex(({ id }) => id === type.id);
			const arcs = buildArcs(
				network.order,
				collapseTies(network.ties, (other) => other === index)
			);
			const ones = new Float64Array(network.order).fill(1);
			return toScores(network, times(direction === 'received' ? arcs.in : arcs.out, ones));
		}
	};
}
