/**
 * The choice of actors as a selection, and back. In: ids of actors, each once, or a selection. Out: nothing, one actor, a
 * pair, or many; the ids of the actors that a selection names. The order of a pair says who was chosen first.
 */
import { NOTHING } from './default-view.ts';
import type { Selection } from './view.ts';

export function selectActors(ids: readonly string[]): Selection {
	const [first, second, third] = ids;
	if (first === undefined) return NOTHING;
	if (second === undefined) return { what: 'actor', id: first };
	if (third === undefined) return { what: 'pair', ids: [first, second] };
	return { what: 'many', ids };
}

export function selectedActors(selection: Selection): readonly string[] {
	if (selection.what === 'actor') return [selection.id];
	return selection.what === 'pair' || selection.what === 'many' ? selection.ids : [];
}

/** The selection with an actor more, or with one less when it was chosen already. */
export function toggleActor(selection: Selection, id: string): Selection {
	const ids = selectedActors(selection);
	return selectActors(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
}
