import { expect, test } from 'vitest';
import { countSigns } from '#lib/core/signed/count-signs.ts';
import { toRelationTypeId } from '#lib/core/model/ids.ts';
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

test('counts half a sign as a sign, and a type that is told to count for nothing as neutral', () => {
	const types = [
		{ id: toRelationTypeId('pressure'), sign: -0.5 },
		{ id: toRelationTypeId('support'), sign: 1 },
		{ id: toRelationTypeId('conflict'), sign: 0 }
	];
	const relations = [tie('a', 'b', 'pressure'), tie('b', 'a', 'support'), tie('a', 'c', 'conflict')];
	expect(countSigns(relations, types)).toEqual({
		positive: 1,
		negative: 1,
		neutral: 1,
		pairs: 2,
		mixedPairs: 1
	});
});
