/**
 * Degree by relation type, made from the types that a dataset declares: one measure for each direction.
 *
 * Wasserman & Faust 1994, ch. 4. Ids are `in-degree:TYPE` and `out-degree:TYPE`, or `degree:TYPE` when undirected.
 */
import { indexAt, buildArcs } from '../graph/arcs.ts';
import { collapseTies } from '../graph/collapse.ts';
import type { TieType } from '../graph/ties.ts';
import { divideByOthers } from './divide-by-others.ts';
import type { Measure } from './measure.ts';
import { toScores } from './to-scores.ts';

/** The measures of one type; an undirected type has a single one, because its two directions are equal. */
export function degreeOfType(type: TieType): readonly Measure[] {
	if (!type.directed) return [makeMeasure(type, 'both')];
	return [makeMeasure(type, 'received'), makeMeasure(type, 'sent')];
}

const WORDS = {
	received: { id: 'in-degree', label: 'received', meaning: 'How many different actors direct this at it' },
	sent: { id: 'out-degree', label: 'sent', meaning: 'At how many different actors it directs this' },
	both: { id: 'degree', label: 'shared', meaning: 'With how many different actors it shares this' }
} as const;

function makeMeasure(type: TieType, direction: keyof typeof WORDS): Measure {
	const words = WORDS[direction];
	return {
		id: `${words.id}:${type.id}`,
		label: `${type.label}, ${words.label}`,
		family: 'degree',
		direction,
		weight: 'none',
		unit: 'whole',
		card: {
			meaning: `${words.meaning}: relations of the type “${type.label}” only.`,
			formula: `number of actors j with a relation of type “${type.label}” ${direction === 'received' ? 'j → i' : 'i → j'}`,
			counted: `Only relations of the type “${type.label}”. Several from one actor to another count as one tie; relations of an actor with itself are left out.`,
			caveat:
				'Counts actors, not relations, and says nothing about how strong or how certain each relation is.',
			complexity: 'O(n + m)',
			reference: 'Wasserman & Faust 1994, Social Network Analysis, ch. 4'
		},
		compute(network) {
			const index = network.ties.types.findIndex(({ id }) => id === type.id);
			const arcs = buildArcs(
				network.order,
				collapseTies(network.ties, (other) => other === index)
			);
			const { start } = direction === 'received' ? arcs.in : arcs.out;
			return toScores(
				network,
				Float64Array.from(network.actors, (_, actor) => indexAt(start, actor + 1) - indexAt(start, actor))
			);
		},
		normalize: divideByOthers
	};
}
