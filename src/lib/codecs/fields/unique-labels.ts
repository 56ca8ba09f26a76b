/**
 * Labels for programs that take a label for an id (networkx does, in GML and Pajek): no two actors may share one.
 *
 * In: actors, one after the other. Out: the name, or the name with the id behind it where another actor has it already,
 * which is told.
 */
import type { Actor } from '#lib/core/model/actor.ts';
import type { Change, FieldChanges } from './field-changes.ts';

const SAME_LABEL: Change = {
	code: 'label-changed',
	say: (count, which) =>
		`${count === 1 ? 'One actor has' : `${count} actors have`} the name of another (${which}); the id was put behind it, because some programs take labels for ids.`
};

export function makeUniqueLabels(changes: FieldChanges): (actor: Actor) => string {
	const used = new Set<string>();
	return ({ id, name }) => {
		let label = name;
		while (used.has(label)) label = `${label} (${id})`;
		if (label !== name) changes.add(SAME_LABEL, name);
		used.add(label);
		return label;
	};
}
