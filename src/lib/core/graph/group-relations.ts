/**
 * The relations of one actor, by direction and then by type.
 *
 * In: relations, the relation types in the dataset's order, an actor's id. Out: groups in that order, none of them
 * empty, relations in the order given. A relation of an undirected type is mutual whichever way it was written down;
 * a relation of the actor with itself is listed once, among those that it sends.
 */
import type { RelationType } from '../model/relation-type.ts';
import type { Relation } from '../model/relation.ts';

export interface TypeGroup {
	readonly type: RelationType;
	readonly relations: readonly Relation[];
}

export interface RelationGroups {
	readonly sent: readonly TypeGroup[];
	readonly received: readonly TypeGroup[];
	readonly mutual: readonly TypeGroup[];
}

export function groupRelations(
	relations: readonly Relation[],
	types: readonly RelationType[],
	actor: string
): RelationGroups {
	const group = (directed: boolean, belongs: (relation: Relation) => boolean): readonly TypeGroup[] =>
		types
			.filter((type) => type.directed === directed)
			.map((type) => ({ type, relations: relations.filter((one) => one.type === type.id && belongs(one)) }))
			.filter((found) => found.relations.length > 0);
	return {
		sent: group(true, ({ from }) => from === actor),
		received: group(true, ({ from, to }) => to === actor && from !== actor),
		mutual: group(false, ({ from, to }) => from === actor || to === actor)
	};
}
