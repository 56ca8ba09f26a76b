import { expect, test } from 'vitest';
import { buildTies } from '#lib/core/graph/ties.ts';
import { toActorId, toRelationId } from '#lib/core/model/ids.ts';
import { DEFAULT_PROBABILITIES } from '#lib/core/paths/path.ts';
import { startPathSearch } from '#lib/ui/details/start-path-search.ts';
import { makeRelation as tie, TYPES } from '../core/graph/make-relation.ts';
import { makeActor } from '../core/scene/make-dataset.ts';

const search = (copies: number) => {
	const relations = [tie('a', 'b'), tie('b', 'c', 'conflict')].flatMap((relation) =>
		Array.from({ length: copies }, (_, copy) => ({ ...relation, id: toRelationId(`${relation.id}-${copy}`) }))
	);
	const ties = buildTies(
		['a', 'b', 'c'].map((id) => makeActor(id)),
		relations,
		TYPES
	);
	const ask = startPathSearch({ ties, relations, probabilities: DEFAULT_PROBABILITIES });
	return ask({ from: toActorId('a'), to: toActorId('c') });
};

test('a small graph is answered at once', () => {
	expect(search(1)).toMatchObject({ total: 1, paths: [{ actors: ['a', 'b', 'c'], sign: -1 }] });
});

test('a large one later, with the same answer', async () => {
	const found = search(2000);
	expect(found).toBeInstanceOf(Promise);
	expect(await found).toMatchObject({ total: 1, paths: [{ actors: ['a', 'b', 'c'], sign: -1 }] });
});
