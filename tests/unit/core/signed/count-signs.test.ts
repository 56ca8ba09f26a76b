import { expect, test } from 'vitest';
import { countSigns } from '#lib/core/signed/count-signs.ts';
import { buildTies } from '#lib/core/graph/ties.ts';
import { toActorId, toRelationTypeId } from '#lib/core/model/ids.ts';
import type { Relation } from '#lib/core/model/relation.ts';
import { makeRelation as tie, TYPES } from '../graph/make-relation.ts';

const ACTORS = ['a', 'b', 'c'].map((id) => ({
	id: toActorId(id),
	name: id,
	names: {},
	aliases: [],
	kind: 'state',
	description: '',
	core: true
}));
const tiesOf = (relations: readonly Relation[], signs?: Parameters<typeof buildTies>[3]) =>
	buildTies(ACTORS, relations, TYPES, signs);

test('counts signs, and pairs in which both occur whatever the direction', () => {
	// Pairs: {a, b} with + and −, {a, c} with 0 and +; the loop of a counts as a relation but is no pair.
	const relations = [
		tie('a', 'b', 'support'),
		tie('b', 'a', 'conflict'),
		tie('a', 'c', 'talks'),
		tie('c', 'a', 'kinship'),
		tie('a', 'a', 'pressure')
	];
	expect(countSigns(tiesOf(relations))).toEqual({
		positive: 2,
		negative: 2,
		neutral: 1,
		pairs: 2,
		mixedPairs: 1
	});
	expect(countSigns(tiesOf([]))).toEqual({ positive: 0, negative: 0, neutral: 0, pairs: 0, mixedPairs: 0 });
});

test('counts half a sign as a sign, and a type that is told to count for nothing as neutral', () => {
	const signs = new Map([
		[toRelationTypeId('pressure'), -0.5],
		[toRelationTypeId('support'), 1],
		[toRelationTypeId('conflict'), 0]
	]);
	const relations = [tie('a', 'b', 'pressure'), tie('b', 'a', 'support'), tie('a', 'c', 'conflict')];
	expect(countSigns(tiesOf(relations, signs))).toEqual({
		positive: 1,
		negative: 1,
		neutral: 1,
		pairs: 2,
		mixedPairs: 1
	});
});
