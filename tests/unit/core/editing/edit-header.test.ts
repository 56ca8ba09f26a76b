import { describe, expect, it } from 'vitest';
import { changeHeader } from '#lib/core/editing/edit-header.ts';
import { toHeaderDraft, toHeaderRecord } from '#lib/core/editing/header-draft.ts';
import { done, refused, staged } from './edit-stage.ts';

describe('what a dataset says of itself', () => {
	it('is changed field by field; id, types and records stay', () => {
		const draft = { ...toHeaderDraft(staged), title: 'A', licence: 'CC0-1.0', authors: ' Ada \n\nBen' };
		const changed = done(changeHeader(staged, toHeaderRecord(draft, staged)));
		expect(changed).toEqual({ ...staged, title: 'A', licence: 'CC0-1.0', authors: ['Ada', 'Ben'] });
		expect([changed.relationTypes, changed.relations]).toEqual([staged.relationTypes, staged.relations]);
		expect(Object.isFrozen(changed.authors)).toBe(true);
	});

	it('that is opened and kept as it is stays what it was, an author of two lines included', () => {
		const before = { ...staged, authors: ['Ada\nof the harbour'] };
		expect(done(changeHeader(before, toHeaderRecord(toHeaderDraft(before), before)))).toEqual(before);
	});

	it('is judged as in a file', () => {
		const draft = { ...toHeaderDraft(staged), title: ' ', asOf: '2020-02-30' };
		expect(refused(changeHeader(staged, toHeaderRecord(draft, staged)))).toEqual([
			'empty-text title',
			'invalid-date asOf'
		]);
	});

	it('never takes another id or other relation types', () => {
		const changed = done(changeHeader(staged, { title: 'A', id: 'other', relationTypes: [] }));
		expect([changed.id, changed.relationTypes]).toEqual([staged.id, staged.relationTypes]);
	});
});
