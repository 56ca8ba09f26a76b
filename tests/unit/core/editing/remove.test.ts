import { expect, test } from 'vitest';
import { deriveActorRemoval, removeActors } from '#lib/core/editing/remove-actors.ts';
import { removeRelations } from '#lib/core/editing/remove-relations.ts';
import { deriveSourceRemoval, removeSource } from '#lib/core/editing/remove-source.ts';
import { done, idsIn, refused, staged } from './edit-stage.ts';

test('an actor goes with its relations, and its parts stand alone; all of it is said before', () => {
	const removal = deriveActorRemoval(staged, ['pmf']);
	expect(idsIn(removal.relations)).toEqual(['r3', 'r4']);
	expect(idsIn(removal.parts)).toEqual(['band']);
	const next = done(removeActors(staged, ['pmf']));
	expect(idsIn(next.actors)).toEqual(['iran', 'us', 'band']);
	expect(idsIn(next.relations)).toEqual(['r1', 'r2']);
	expect(next.actors[2]).not.toHaveProperty('partOf');
	expect(next.sources).toBe(staged.sources);
	expect(refused(removeActors(staged, ['us', 'nobody']))).toEqual(['unknown-actor']);
});

test('several actors at once: a part that goes too is not among the parts', () => {
	expect(idsIn(deriveActorRemoval(staged, ['iran', 'pmf']).parts)).toEqual(['band']);
	expect(done(removeActors(staged, ['iran', 'us', 'pmf', 'band']))).toMatchObject({
		actors: [],
		relations: []
	});
});

test('relations', () => {
	expect(idsIn(done(removeRelations(staged, ['r1', 'r4'])).relations)).toEqual(['r2', 'r3']);
	expect(refused(removeRelations(staged, ['r1', 'r9']))).toEqual(['unknown-relation']);
});

test('a source that is cited is refused, or takes its citations and the relations that have no other', () => {
	// b is cited by r1 and r4, which cite a too, and twice by r3, which cites nothing else.
	const removal = deriveSourceRemoval(staged, 'b');
	expect(idsIn(removal.lighter)).toEqual(['r1', 'r4']);
	expect(idsIn(removal.bare)).toEqual(['r3']);
	expect(removal.citations).toBe(4);
	expect(refused(removeSource(staged, 'b'))).toEqual(['source-in-use']);
	const next = done(removeSource(staged, 'b', true));
	expect(idsIn(next.sources)).toEqual(['a']);
	expect(next.relations.map(({ id, citations }) => `${id} ${citations.length}`)).toEqual([
		'r1 1',
		'r2 1',
		'r4 1'
	]);
	expect(next.relations[1]).toBe(staged.relations[1]);
	const unused = { ...staged, relations: [] };
	expect(idsIn(done(removeSource(unused, 'b')).sources)).toEqual(['a']);
});
