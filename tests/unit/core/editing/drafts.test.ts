import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkActorDraft, toActorDraft, toActorRecord } from '#lib/core/editing/actor-draft.ts';
import { changeActor } from '#lib/core/editing/edit-actor.ts';
import { changeRelation } from '#lib/core/editing/edit-relation.ts';
import { changeSource } from '#lib/core/editing/edit-source.ts';
import { formMessage, issuesAt } from '#lib/core/editing/form-message.ts';
import { parseOneRelation } from '#lib/core/editing/parse-one.ts';
import { toRelationDraft, toRelationRecord } from '#lib/core/editing/relation-draft.ts';
import { checkSourceDraft, toSourceDraft, toSourceRecord } from '#lib/core/editing/source-draft.ts';
import { arbitraryDataset } from '../../codecs/arbitrary-dataset.ts';
import { done, staged } from './edit-stage.ts';

test('a form that is opened and kept as it is changes nothing, whatever the record holds', () => {
	fc.assert(
		fc.property(arbitraryDataset, (dataset) => {
			for (const actor of dataset.actors) {
				const record = toActorRecord(toActorDraft(actor), actor);
				expect(done(changeActor(dataset, actor.id, record)).actors).toEqual(dataset.actors);
			}
			for (const relation of dataset.relations) {
				const record = toRelationRecord(toRelationDraft(relation), relation);
				const [before, after] = [relation, done(changeRelation(dataset, relation.id, record))];
				const found = after.relations.find(({ id }) => id === before.id);
				// An empty locator says nothing and is left out.
				const told = before.citations.map(({ locator, note, ...rest }) => ({
					...rest,
					...(locator === undefined || Object.keys(locator).length === 0 ? {} : { locator }),
					...(note === undefined ? {} : { note })
				}));
				expect(found).toEqual({ ...before, citations: told });
			}
			for (const source of dataset.sources) {
				const record = toSourceRecord(toSourceDraft(source), source);
				expect(done(changeSource(dataset, source.id, record)).sources).toEqual(dataset.sources);
			}
		}),
		{ numRuns: 60 }
	);
});

describe('actor', () => {
	test('empty lines are no names and no aliases', () => {
		const draft = {
			...toActorDraft(undefined),
			name: 'X',
			names: [
				{ tag: 'ar', name: 'س' },
				{ tag: '', name: ' ' }
			],
			aliases: 'one\n\n two \n'
		};
		expect(checkActorDraft(draft)).toEqual([]);
		expect(toActorRecord(draft)).toMatchObject({ names: { ar: 'س' }, aliases: ['one', ' two '] });
	});

	test('a name without language, a language without name and two of one language are told at their rows', () => {
		const names = [
			{ tag: '', name: 'س' },
			{ tag: 'ar', name: '' },
			{ tag: 'fa', name: 'ش' },
			{ tag: 'fa', name: 'ص' }
		];
		expect(
			checkActorDraft({ ...toActorDraft(undefined), names }).map(({ code, path }) => `${code} ${path}`)
		).toEqual(['missing-field names[0]', 'empty-text names[1]', 'repeated-language names[3]']);
	});
});

test('numbers that are none stay as typed, and their message names the field by its label', () => {
	const draft = { ...toRelationDraft(staged.relations[0]), strength: 'two', period: 'June' };
	const parsed = parseOneRelation(staged, toRelationRecord(draft, staged.relations[0]), 'r1');
	const [strength] = issuesAt(parsed.issues, 'strength');
	expect(strength === undefined ? '' : formMessage(strength, 'Strength')).toBe(
		'“Strength” is “two”, not a finite number above 0. Write a number above 0, such as 1 or 2.5; leave it empty for 1.'
	);
	expect(issuesAt(parsed.issues, 'period')).toHaveLength(1);
	expect(toRelationRecord({ ...draft, strength: '2,5' })).toMatchObject({ strength: 2.5 });
});

describe('source', () => {
	test('authors by line, dates by parts', () => {
		const draft = {
			...toSourceDraft(undefined),
			title: 'T',
			authors: 'Hamasaeed, Sarhang\nUnited Nations\n',
			issued: '2020-06'
		};
		expect(toSourceRecord(draft)).toEqual({
			title: 'T',
			type: 'report',
			author: [{ family: 'Hamasaeed', given: 'Sarhang' }, { literal: 'United Nations' }],
			issued: { 'date-parts': [[2020, 6]] }
		});
	});

	test('a date that is none is told, not left out', () => {
		expect(checkSourceDraft({ ...toSourceDraft(undefined), title: 'T', issued: 'June 2020' })).toMatchObject([
			{ code: 'invalid-date-parts', path: 'issued' }
		]);
	});

	test('a new source that nothing names is told', () => {
		expect(checkSourceDraft(toSourceDraft(undefined))).toMatchObject([{ code: 'nameless-source' }]);
	});
});
