/**
 * What a choice lifts and what it fades. In: the selection and the drawn actors and relations.
 * Out: the emphasis of each actor and relation. An actor lifts its neighbourhood, a pair its two actors and the
 * relations between them, many all of them and the relations among them, a relation its two ends, a source the relations that it speaks of.
 */
import type { Relation } from '../model/relation.ts';
import type { Visible } from '../filters/derive-visible.ts';
import { selectedActors } from '../view/select-actors.ts';
import type { Selection } from '../view/view.ts';
import type { Emphasis } from './scene.ts';

export interface EmphasisOf {
	actor(id: string): Emphasis;
	relation(id: string): Emphasis;
}

const PLAIN: EmphasisOf = { actor: () => 'plain', relation: () => 'plain' };

export function deriveEmphasis(selection: Selection, { actors, relations }: Visible): EmphasisOf {
	if (selection.what === 'nothing') return PLAIN;
	const chosen = new Set(selectedActors(selection));
	const lifted = relations.filter((relation) => concerns(selection, relation, chosen));
	const liftedRelations = new Set<string>(lifted.map((relation) => relation.id));
	const liftedActors = new Set<string>(lifted.flatMap(({ from, to }) => [from, to]));
	for (const { id } of actors) if (chosen.has(id)) liftedActors.add(id);
	// A choice that concerns nothing on screen (it is filtered away) must not fade the whole picture.
	if (liftedActors.size === 0) return PLAIN;
	return {
		actor: (id) => (liftedActors.has(id) ? 'lifted' : 'faded'),
		relation: (id) => (liftedRelations.has(id) ? 'lifted' : 'faded')
	};
}

function concerns(selection: Selection, relation: Relation, chosen: ReadonlySet<string>): boolean {
	switch (selection.what) {
		case 'nothing':
			return false;
		case 'actor':
			return relation.from === selection.id || relation.to === selection.id;
		case 'relation':
			return relation.id === selection.id;
		case 'source':
			return relation.citations.some((citation) => citation.source === selection.id);
		case 'pair':
			return isBetween(relation, selection.ids);
		case 'many':
			return chosen.has(relation.from) && chosen.has(relation.to);
	}
}

export const isBetween = ({ from, to }: Relation, [a, b]: readonly [string, string]): boolean =>
	(from === a && to === b) || (from === b && to === a);
