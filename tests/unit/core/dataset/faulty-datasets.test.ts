import { describe, expect, it } from 'vitest';
import { parseDataset } from '#lib/core/dataset/parse-dataset.ts';
import { LIMITS } from '#lib/core/dataset/limits.ts';
import { codesOf, issuesOf, value } from './issues-of.ts';
import { tinyRelation, toParts, type TinyParts } from './tiny-parts.ts';

describe('a faulty dataset', () => {
	it.each<[name: string, changes: Partial<TinyParts>, code: string, file: string, path: string]>([
		[
			'a missing citation',
			{ relations: [tinyRelation({ citations: [] })] },
			'no-citation',
			'relations.json',
			'[0].citations'
		],
		[
			'no citations at all',
			{ relations: [tinyRelation({ citations: undefined })] },
			'no-citation',
			'relations.json',
			'[0].citations'
		],
		[
			'an unknown actor',
			{ relations: [tinyRelation({ to: 'usa' })] },
			'unknown-actor',
			'relations.json',
			'[0].to'
		],
		[
			'an unknown type',
			{ relations: [tinyRelation({ type: 'love' })] },
			'unknown-relation-type',
			'relations.json',
			'[0].type'
		],
		[
			'an unknown source',
			{ relations: { relations: [tinyRelation({ citations: [{ source: 's1' }, { source: 's2' }] })] } },
			'unknown-source',
			'relations.json',
			'relations[0].citations[1].source'
		],
		[
			'a repeated relation',
			{ relations: [tinyRelation(), tinyRelation()] },
			'repeated-relation',
			'relations.json',
			'[1].id'
		],
		[
			'a repeated source',
			{ sources: [{ id: 's1' }, { id: 's1' }] },
			'repeated-source',
			'sources.json',
			'[1].id'
		],
		[
			'an impossible day',
			{ relations: [tinyRelation({ period: '2021-02-29' })] },
			'invalid-period',
			'relations.json',
			'[0].period'
		],
		[
			'an impossible asOf',
			{ dataset: { id: 'd', asOf: '2020-02-30' } },
			'invalid-date',
			'dataset.json',
			'asOf'
		],
		[
			'no strength',
			{ relations: [tinyRelation({ strength: 0 })] },
			'invalid-strength',
			'relations.json',
			'[0].strength'
		],
		[
			'endless strength',
			{ relations: [tinyRelation({ strength: Infinity })] },
			'invalid-strength',
			'relations.json',
			'[0].strength'
		],
		[
			'an unknown status',
			{ relations: [tinyRelation({ status: 'maybe' })] },
			'invalid-status',
			'relations.json',
			'[0].status'
		],
		[
			'six words in a term',
			{ relations: [tinyRelation({ citations: [{ source: 's1', anchor: { start: 'a b c d e f' } }] })] },
			'anchor-too-long',
			'relations.json',
			'[0].citations[0].anchor.start'
		],
		[
			'a script for an address',
			{ sources: [{ id: 's1', URL: 'javascript:alert(1)' }] },
			'invalid-address',
			'sources.json',
			'[0].URL'
		],
		[
			'month 13',
			{ sources: [{ id: 's1', issued: { 'date-parts': [[2020, 13]] } }] },
			'invalid-date-parts',
			'sources.json',
			'[0].issued.date-parts[0]'
		],
		['a number for an id', { sources: [{ id: 's1' }, { id: 7 }] }, 'not-text', 'sources.json', '[1].id'],
		['a list for a record', { sources: [{ id: 's1' }, []] }, 'not-an-object', 'sources.json', '[1]'],
		[
			'a colour by name',
			{
				dataset: {
					id: 'd',
					relationTypes: [
						{ id: 'pressure', sign: 1, line: { pattern: 'solid', colour: 'red', arrowhead: 'vee' } }
					]
				}
			},
			'invalid-colour',
			'dataset.json',
			'relationTypes[0].line.colour'
		]
	])('with %s is refused with its place', (_, changes, code, file, path) => {
		expect(issuesOf(changes)).toContainEqual({ code, severity: 'error', file, path });
		expect(parseDataset(toParts(changes)).ok).toBe(false);
	});

	it('names the ids that may have been meant', () => {
		const [issue] = parseDataset(toParts({ relations: [tinyRelation({ from: 'irna' })] })).issues;
		expect(issue?.message).toContain('“irna”');
		expect(issue?.remedy).toContain('“iran”');
	});

	it('is told all its faults at once, also those of one record', () => {
		const relations = [
			tinyRelation({ from: 'x', to: 'y', type: 'z', citations: [], period: 'soon', strength: -1 })
		];
		expect(codesOf({ relations, sources: [{ id: '' }] }).toSorted()).toEqual([
			'empty-text',
			'invalid-period',
			'invalid-strength',
			'no-citation',
			'unknown-actor',
			'unknown-actor',
			'unknown-relation-type'
		]);
	});

	it('tells each circle of partOf once', () => {
		const actor = (id: string, partOf: string) => ({ id, name: id, partOf });
		const actors = [
			actor('iran', 'us'),
			actor('us', 'c'),
			actor('c', 'iran'),
			actor('d', 'd'),
			actor('e', 'us')
		];
		const issues = parseDataset(toParts({ actors })).issues;
		expect(issues.map(({ code, message }) => [code, message.split(': ')[1]])).toEqual([
			['part-of-cycle', '“iran” → “us” → “c” → “iran”.'],
			['part-of-cycle', '“d” → “d”.']
		]);
	});

	it('lists at most 500 issues and says how many more there are', () => {
		const relations = Array.from({ length: 700 }, (_, index) => tinyRelation({ id: `r${index}`, type: 'x' }));
		const { issues } = parseDataset(toParts({ relations }));
		expect(issues).toHaveLength(LIMITS.issues + 1);
		expect(issues.at(-1)).toMatchObject({ code: 'more-issues', severity: 'error' });
		expect(issues.at(-1)?.message).toContain('200 more');
	});

	it('above the limits is refused by the count alone, unless a person says yes', () => {
		const actors = [
			{ id: 'iran', name: 'i' },
			{ id: 'us', name: 'u' },
			...Array.from({ length: LIMITS.actors }, (_, index) => ({ id: `a${index}`, name: 'a' }))
		];
		expect(codesOf({ actors })).toEqual(['too-many-actors']);
		expect(value({ actors }, { allowLarge: true }).actors).toHaveLength(LIMITS.actors + 2);
	});

	it.each([undefined, null, 7, 'text', true, [[]], { actors: {} }])('does not throw on %j', (part) => {
		const parsed = parseDataset(toParts({ dataset: part, actors: part, relations: part, sources: part }));
		expect(parsed.ok).toBe(false);
	});
});
