import { expect, test } from 'vitest';
import { findThirdParties } from '#lib/core/graph/find-third-parties.ts';
import { makeRelation as tie } from './make-relation.ts';

test('lists actors tied to both, in either direction, and neither the two themselves nor loops', () => {
	// c is tied to both; d to a only; a → b and a → a make no third party.
	const relations = [
		tie('a', 'b'),
		tie('a', 'a'),
		tie('a', 'c'),
		tie('c', 'b', 'conflict'),
		tie('c', 'a'),
		tie('d', 'a')
	];
	const found = findThirdParties(relations, 'a', 'b');
	expect(found.map(({ id }) => id)).toEqual(['c']);
	expect(found[0]?.withFirst.map(({ id }) => id)).toEqual(['a-support-c', 'c-support-a']);
	expect(found[0]?.withSecond.map(({ id }) => id)).toEqual(['c-conflict-b']);
	expect(findThirdParties([], 'a', 'b')).toEqual([]);
});
