/**
 * Relations by id. In: a list of relations. Out: what finds one of them by its id. A map, made with the first question;
 * relations that are read from columns are found in the columns, where a map of a million ids would cost a second.
 */
import { findText } from '../dataset/pack-texts.ts';
import type { Relation } from '../model/relation.ts';
import { columnsBehind } from './relation-index.ts';

/** What a map is to those who only look things up. */
export interface Lookup<Item> {
	get(id: string): Item | undefined;
	has(id: string): boolean;
}

export function createRelationLookup(relations: readonly Relation[]): Lookup<Relation> {
	let find: ((id: string) => Relation | undefined) | undefined;
	const get = (id: string): Relation | undefined => (find ??= createFinder(relations))(id);
	return { get, has: (id) => get(id) !== undefined };
}

function createFinder(relations: readonly Relation[]): (id: string) => Relation | undefined {
	const columns = columnsBehind(relations);
	if (columns === undefined) {
		const byId = new Map<string, Relation>(relations.map((relation) => [relation.id, relation]));
		return (id) => byId.get(id);
	}
	// The same few are asked for again and again: those that are drawn or chosen.
	const found = new Map<string, Relation | undefined>();
	return (id) => {
		if (!found.has(id)) found.set(id, relations[findText(columns.packed.ids, id)]);
		return found.get(id);
	};
}
