import { describe, expect, test } from 'vitest';
import { deriveMerge, mergeActors, type Merge } from '#lib/core/editing/merge-actors.ts';
import { addActor, changeActor } from '#lib/core/editing/edit-actor.ts';
import { done, idsIn, refused, staged } from './edit-stage.ts';

const dataset = done(
	addActor(staged, {
		id: 'tehran',
		name: 'Islamic Republic of Iran',
		names: { ar: 'جمهورية إيران', fa: 'ایران' },
		aliases: ['Tehran'],
		kind: 'government',
		description: 'A state.',
		attributes: { population: 84 }
	})
);

function merge(keep: string, others: readonly string[], choices?: ReadonlyMap<string, string>): Merge {
	const merged = deriveMerge(dataset, keep, others, choices);
	if (merged === undefined) throw new Error('nothing to merge');
	return merged;
}

describe('fields', () => {
	test('the one that stays wins, the other fills what it lacks, names become aliases', () => {
		const { actor, conflicts } = merge('iran', ['tehran']);
		expect(actor).toEqual({
			id: 'iran',
			name: 'Iran',
			names: { ar: 'إيران', fa: 'ایران' },
			aliases: ['Islamic Republic of Iran', 'Tehran', 'جمهورية إيران'],
			kind: 'state',
			description: 'A state.',
			core: true,
			attributes: { population: 84 }
		});
		expect(conflicts.map(({ field, chosen, keepsOthers }) => `${field} ${chosen} ${keepsOthers}`)).toEqual([
			'name iran true',
			'kind iran false',
			'core iran false',
			'names.ar iran true'
		]);
	});

	test('what is chosen is taken', () => {
		const choices = new Map([
			['name', 'tehran'],
			['kind', 'tehran'],
			['names.ar', 'tehran']
		]);
		const { actor } = merge('iran', ['tehran'], choices);
		expect(actor).toMatchObject({ id: 'iran', name: 'Islamic Republic of Iran', kind: 'government' });
		expect(actor.names.ar).toBe('جمهورية إيران');
		expect(actor.aliases).toEqual(['Iran', 'إيران', 'Tehran']);
	});
});

describe('relations', () => {
	test('all stay with ids, claims and citations; only ends change', () => {
		const next = done(mergeActors(dataset, 'us', ['iran']));
		expect(idsIn(next.actors)).toEqual(['us', 'pmf', 'band', 'tehran']);
		expect(next.relations.map(({ id, from, to }) => `${id} ${from} ${to}`)).toEqual([
			'r1 us us',
			'r2 us us',
			'r3 pmf us',
			'r4 us pmf'
		]);
		next.relations.forEach((relation, index) => {
			const { from: _from, to: _to, ...before } = dataset.relations[index] ?? {};
			expect(relation).toMatchObject(before);
		});
		// pmf was part of iran.
		expect(next.actors[1]?.partOf).toBe('us');
	});

	test('relations to itself are told before', () => {
		const plan = merge('us', ['iran']);
		expect(idsIn(plan.moved)).toEqual(['r1', 'r2', 'r3', 'r4']);
		expect(idsIn(plan.selfRelations)).toEqual(['r1', 'r2']);
		expect(idsIn(plan.parts)).toEqual(['pmf']);
	});
});

describe('wholes', () => {
	test('a whole that goes into its part is no whole any more', () => {
		const next = done(mergeActors(dataset, 'pmf', ['iran']));
		expect(next.actors.find(({ id }) => id === 'pmf')).not.toHaveProperty('partOf');
	});

	test('no circle arises: band is part of pmf, which would be part of band', () => {
		// tehran is part of band; iran holds pmf, which holds band. Merged into iran, tehran cannot be part of band.
		const low = done(changeActor(dataset, 'tehran', { name: 'T', partOf: 'band' }));
		const plan = deriveMerge(low, 'iran', ['tehran']);
		expect(plan?.lostWholes).toEqual(['band']);
		expect(plan?.actor).not.toHaveProperty('partOf');
		expect(done(mergeActors(low, 'iran', ['tehran'])).actors).toHaveLength(4);
	});
});

test('what cannot be merged is refused', () => {
	expect(refused(mergeActors(dataset, 'iran', ['iran']))).toEqual(['nothing-to-merge']);
	expect(refused(mergeActors(dataset, 'iran', ['nobody']))).toEqual(['unknown-actor']);
	expect(deriveMerge(dataset, 'nobody', ['iran'])).toBeUndefined();
});
