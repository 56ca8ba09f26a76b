import { expect, test } from 'vitest';
import { countSigns } from '#lib/core/signed/count-signs.ts';
import { makeRelation as tie, TYPES } from '../graph/make-relation.ts';

test('counts signs, and pairs in which both occur whatever the direction', () => {
	// Pairs: {a, b} with + and −, {a, c} with 0 and +; the loop of a counts as a relation but is no pair.
	const relations = [
		tie('a', 'b', 'support'),
		tie('b', 'a', 'conflict'),
		tie('a', 'c', 'talks'),
		tie('c', 'a', 'kinship'),
		tie('a', 'a', 'pressure')
	];
	expect(countSigns(relations, TYPES)).toEqual({
		positive: 2,
		negative: 2,
		neutral: 1,
		pairs: 2,
		mixedPairs: 1
	});
	expect(countSigns([], TYPES)).toEqual({ positive: 0, negative: 0, neutral: 0, pairs: 0, mixedPairs: 0 });
});
