/** A relation in one line, for tests of pure functions over relations: from, to, type, and what else matters. */
import { toActorId, toRelationId, toRelationTypeId, toSourceId } from '#lib/core/model/ids.ts';
import { DEFAULT_RELATION_TYPES } from '#lib/core/dataset/default-relation-types.ts';
import type { Relation } from '#lib/core/model/relation.ts';
import type { RelationType } from '#lib/core/model/relation-type.ts';

export function makeRelation(
	from: string,
	to: string,
	type = 'support',
	more: Partial<Relation> = {}
): Relation {
	return {
		id: toRelationId(`${from}-${type}-${to}`),
		from: toActorId(from),
		to: toActorId(to),
		type: toRelationTypeId(type),
		claim: '',
		status: 'happened',
		confidence: 'high',
		strength: 1,
		citations: [{ source: toSourceId('s1'), stance: 'supports' }],
		...more
	};
}

/** Pressure, support and conflict, and two more: an undirected one and a neutral one. */
export const TYPES: readonly RelationType[] = [
	...DEFAULT_RELATION_TYPES,
	{
		id: toRelationTypeId('kinship'),
		label: 'Kinship',
		sign: 1,
		directed: false,
		definition: '',
		line: { pattern: 'dotted', colour: '#000000', darkColour: '#ffffff', arrowhead: 'circle' }
	},
	{
		id: toRelationTypeId('talks'),
		label: 'Talks',
		sign: 0,
		directed: true,
		definition: '',
		line: { pattern: 'solid', colour: '#333333', darkColour: '#cccccc', arrowhead: 'vee' }
	}
];
