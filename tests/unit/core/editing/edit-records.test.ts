import { describe, expect, test } from 'vitest';
import { addActor, changeActor } from '#lib/core/editing/edit-actor.ts';
import { addRelation, changeRelation } from '#lib/core/editing/edit-relation.ts';
import {
	addRelationType,
	changeRelationType,
	removeRelationType
} from '#lib/core/editing/edit-relation-type.ts';
import { addSource, changeSource } from '#lib/core/editing/edit-source.ts';
import { changeActors, changeRelations } from '#lib/core/editing/change-many.ts';
import { toRelationTypeId } from '#lib/core/model/ids.ts';
import { done, idsIn, refused, staged } from './edit-stage.ts';

describe('actors', () => {
	test('a new one stands last, with an id from its name and every default', () => {
		const next = done(addActor(staged, { name: 'Muqtadā al-Ṣadr', aliases: ['the cleric'] }));
		expect(next.actors.at(-1)).toEqual({
			id: 'muqtada-al-sadr',
			name: 'Muqtadā al-Ṣadr',
			names: {},
			aliases: ['the cleric'],
			kind: '',
			description: '',
			core: false
		});
		expect(Object.isFrozen(next)).toBe(true);
		expect(Object.isFrozen(next.actors)).toBe(true);
		expect(Object.isFrozen(next.actors.at(-1)?.aliases)).toBe(true);
	});

	test('what the edit leaves alone is shared, and the old dataset is untouched', () => {
		const next = done(addActor(staged, { name: 'X' }));
		expect(next.relations).toBe(staged.relations);
		expect(next.sources).toBe(staged.sources);
		expect(next.actors[0]).toBe(staged.actors[0]);
		expect(staged.actors).toHaveLength(4);
	});

	test('ids are unique: a second Iran is iran-2, a name without Latin letters gets a number', () => {
		const two = done(addActor(staged, { name: 'Iran' }));
		expect(two.actors.at(-1)?.id).toBe('iran-2');
		expect(done(addActor(two, { name: 'IRAN' })).actors.at(-1)?.id).toBe('iran-3');
		const arabic = done(addActor(staged, { name: 'الصدر' }));
		expect(arabic.actors.at(-1)?.id).toBe('actor-1');
		expect(done(addActor(arabic, { name: 'العامري' })).actors.at(-1)?.id).toBe('actor-2');
	});

	test('faults are those of a file, each with its path', () => {
		expect(refused(addActor(staged, { name: ' ' }))).toEqual(['empty-text name']);
		expect(refused(addActor(staged, {}))).toEqual(['missing-field name']);
		expect(refused(addActor(staged, { name: 'X', names: { ar: '' }, partOf: 'irann' }))).toEqual([
			'empty-text names.ar',
			'unknown-actor partOf'
		]);
		expect(refused(addActor(staged, { id: 'us', name: 'X' }))).toEqual(['repeated-actor id']);
		const wrong = addActor(staged, { name: 'X', partOf: 'irann' });
		expect(wrong.issues[0]?.remedy).toContain('Did you mean “iran”?');
		expect(wrong.issues[0]?.file).toBe('the dataset');
	});

	test('a change keeps the id and the place; no circle of parts', () => {
		const next = done(changeActor(staged, 'us', { id: 'ignored', name: 'USA' }));
		expect(idsIn(next.actors)).toEqual(['iran', 'us', 'pmf', 'band']);
		expect(next.actors[1]?.name).toBe('USA');
		expect(refused(changeActor(staged, 'iran', { name: 'Iran', partOf: 'iran' }))).toEqual([
			'part-of-cycle partOf'
		]);
		// band is part of pmf, which is part of iran.
		expect(refused(changeActor(staged, 'iran', { name: 'Iran', partOf: 'band' }))).toEqual([
			'part-of-cycle partOf'
		]);
		expect(refused(changeActor(staged, 'nobody', { name: 'N' }))).toEqual(['unknown-actor']);
	});

	test('what is told but does not refuse is told', () => {
		const odd = addActor(staged, { name: 'X', names: { 'not a tag': 'X' } });
		expect(odd.ok).toBe(true);
		expect(odd.issues.map(({ code }) => code)).toEqual(['odd-language-tag']);
	});
});

describe('relations', () => {
	const plain = { from: 'iran', to: 'us', type: 'pressure', citations: [{ source: 'a' }] };

	test('a new one has an id from its ends and type, numbered', () => {
		const one = done(addRelation(staged, plain));
		expect(one.relations.at(-1)?.id).toBe('iran-pressure-us-1');
		expect(done(addRelation(one, plain)).relations.at(-1)?.id).toBe('iran-pressure-us-2');
		expect(one.relations.at(-1)).toMatchObject({ status: 'happened', confidence: 'high', strength: 1 });
	});

	test('every fault of a form at once, each at its field', () => {
		expect(
			refused(
				addRelation(staged, {
					from: 'irann',
					type: 'pressure',
					period: '2020-02-30',
					strength: 'much',
					citations: [
						{ source: 'a', locator: { paragraph: 0 }, anchor: { start: 'one two three four five six' } },
						{ source: 'c' }
					]
				})
			).toSorted()
		).toEqual(
			[
				'anchor-too-long citations[0].anchor.start',
				'invalid-period period',
				'invalid-strength strength',
				'missing-field to',
				'not-a-count citations[0].locator.paragraph',
				'unknown-actor from',
				'unknown-source citations[1].source'
			].toSorted()
		);
		expect(refused(addRelation(staged, { ...plain, citations: [] }))).toEqual(['no-citation citations']);
	});

	test('a change keeps the id, the place and the others', () => {
		const next = done(changeRelation(staged, 'r2', { ...plain, claim: 'New.' }));
		expect(idsIn(next.relations)).toEqual(['r1', 'r2', 'r3', 'r4']);
		expect(next.relations[1]).toMatchObject({ from: 'iran', claim: 'New.' });
		expect(next.relations[1]).not.toHaveProperty('period');
		expect(next.relations[0]).toBe(staged.relations[0]);
	});
});

describe('sources', () => {
	test('the id comes from author and year, else from the title', () => {
		const cited = { title: 'X', author: [{ family: 'Hamasaeed' }], issued: { 'date-parts': [[2020]] } };
		expect(done(addSource(staged, cited)).sources.at(-1)?.id).toBe('hamasaeed-2020');
		expect(done(addSource(staged, { title: 'A report' })).sources.at(-1)?.id).toBe('a-report');
	});

	test('a change keeps what only CSL knows; a wrong address is refused', () => {
		const next = done(changeSource(staged, 'b', { title: 'Other', ISSN: '1234-5678' }));
		expect(next.sources[1]).toMatchObject({ title: 'Other', more: { ISSN: '1234-5678' } });
		expect(refused(changeSource(staged, 'b', { URL: 'javascript:alert(1)' }))).toEqual([
			'invalid-address URL'
		]);
	});
});

describe('relation types', () => {
	test('a new one gets a line that no other has', () => {
		const next = done(addRelationType(staged, { label: 'Trade', sign: 1 }));
		const type = next.relationTypes.at(-1);
		expect(type).toMatchObject({ id: 'trade', label: 'Trade', sign: 1, directed: true, definition: '' });
		const looks = next.relationTypes.map(({ line }) => `${line.pattern} ${line.colour}`);
		expect(new Set(looks).size).toBe(4);
		expect(refused(addRelationType(staged, { id: 'support', sign: 1 }))).toEqual([
			'repeated-relation-type id'
		]);
		expect(refused(addRelationType(staged, { label: 'X', sign: 2 }))).toEqual(['invalid-sign sign']);
	});

	test('a change keeps the line when it names none', () => {
		const next = done(changeRelationType(staged, 'support', { label: 'Backing', sign: 0 }));
		const before = staged.relationTypes.find(({ id }) => id === 'support');
		const after = next.relationTypes.find(({ id }) => id === 'support');
		expect(after).toMatchObject({ label: 'Backing', sign: 0, line: before?.line });
	});

	test('one in use is removed only for another', () => {
		// r3 and r4 are support; nothing is conflict.
		expect(refused(removeRelationType(staged, 'support'))).toEqual(['relation-type-in-use']);
		const next = done(removeRelationType(staged, 'support', 'conflict'));
		expect(next.relations.map(({ type }) => type)).toEqual(['pressure', 'pressure', 'conflict', 'conflict']);
		expect(next.relations[3]).toMatchObject({ strength: 2, citations: staged.relations[3]?.citations });
		expect(idsIn(done(removeRelationType(staged, 'conflict')).relationTypes)).toEqual([
			'pressure',
			'support'
		]);
		const only = { ...staged, relations: [], relationTypes: staged.relationTypes.slice(0, 1) };
		expect(refused(removeRelationType(only, 'pressure'))).toEqual(['last-relation-type']);
	});
});

describe('many at once', () => {
	test('kind and cast of actors', () => {
		const next = done(changeActors(staged, ['iran', 'pmf'], { kind: 'state', core: true }));
		expect(next.actors.map(({ kind, core }) => `${kind} ${core}`)).toEqual([
			'state true',
			'state true',
			'state true',
			' false'
		]);
		expect(next.actors[0]).toBe(staged.actors[0]);
	});

	test('type, status and confidence of relations', () => {
		const type = toRelationTypeId('conflict');
		const next = done(changeRelations(staged, ['r1', 'r2'], { type, status: 'denied', confidence: 'low' }));
		expect(next.relations[1]).toMatchObject({
			type,
			status: 'denied',
			confidence: 'low',
			period: { text: '2020-06' }
		});
		expect(next.relations[2]).toBe(staged.relations[2]);
		expect(refused(changeRelations(staged, ['r1'], { type: toRelationTypeId('no') }))).toEqual([
			'unknown-relation-type'
		]);
	});
});
