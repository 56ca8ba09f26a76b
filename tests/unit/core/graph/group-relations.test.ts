import { expect, test } from 'vitest';
import { groupRelations } from '#lib/core/graph/group-relations.ts';
import { makeRelation as tie, TYPES } from './make-relation.ts';

test('groups by direction and type; mutual types stand apart; a loop is listed once', () => {
	const relations = [
		tie('a', 'b', 'support'),
		tie('a', 'c', 'pressure'),
		tie('b', 'a', 'support'),
		tie('a', 'a', 'conflict'),
		tie('c', 'a', 'kinship'),
		tie('b', 'c', 'support')
	];
	const { sent, received, mutual } = groupRelations(relations, TYPES, 'a');
	const ids = (groups: typeof sent) => groups.map(({ relations }) => relations.map(({ id }) => id));
	expect(ids(sent)).toEqual([['a-pressure-c'], ['a-support-b'], ['a-conflict-a']]);
	expect(ids(received)).toEqual([['b-support-a']]);
	expect(ids(mutual)).toEqual([['c-kinship-a']]);
});
