import { describe, expect, it } from 'vitest';
import { codesOf, value } from './issues-of.ts';
import { tinyRelation, type TinyParts } from './tiny-parts.ts';

describe('a readable dataset', () => {
	it('gets every default', () => {
		const dataset = value();
		expect(dataset).toMatchObject({ asOf: '', licence: '', authors: [], description: '' });
		expect(dataset.relationTypes.map(({ id, sign, directed }) => [id, sign, directed])).toEqual([
			['pressure', -1, true],
			['support', 1, true],
			['conflict', -1, true]
		]);
		expect(dataset.actors[0]).toEqual({
			id: 'iran',
			name: 'Iran',
			names: {},
			aliases: [],
			kind: '',
			description: '',
			core: false
		});
		expect(dataset.relations[0]).toEqual({
			id: 'r1',
			from: 'iran',
			to: 'us',
			type: 'pressure',
			claim: '',
			status: 'happened',
			confidence: 'high',
			strength: 1,
			citations: [{ source: 's1', stance: 'supports' }]
		});
		expect(dataset.sources[0]).toEqual({
			id: 's1',
			type: 'document',
			title: '',
			author: [],
			language: '',
			more: {}
		});
	});

	it('is frozen to the bottom', () => {
		const dataset = value();
		expect(Object.isFrozen(dataset)).toBe(true);
		expect(Object.isFrozen(dataset.relations[0]?.citations[0])).toBe(true);
	});

	it('may wrap its lists in an object with a schema', () => {
		const changes = {
			actors: {
				$schema: '../x.json',
				actors: [
					{ id: 'iran', name: 'I' },
					{ id: 'us', name: 'U' }
				]
			}
		};
		expect(codesOf(changes)).toEqual([]);
	});

	it('keeps parallel relations and relations that differ in nothing but the id', () => {
		expect(value({ relations: [tinyRelation(), tinyRelation({ id: 'r2' })] }).relations).toHaveLength(2);
	});

	it.each(['__proto__', 'constructor', 'prototype', 'toString', '0', ' a ', 'شیعه', '"', '][', '👩‍👩‍👧'])(
		'takes %j for the id of an actor, a source and a type',
		(id) => {
			const dataset = value({
				dataset: { id: 'd', relationTypes: [{ id, sign: 0 }] },
				actors: [{ id, name: 'x' }],
				sources: [{ id }],
				relations: [tinyRelation({ id, from: id, to: id, type: id, citations: [{ source: id }] })]
			});
			expect(dataset.actors[0]?.id).toBe(id);
			expect(dataset.relations[0]).toMatchObject({ id, from: id, to: id, type: id });
		}
	);

	it('keeps CSL fields that it does not know', () => {
		const [source] = value({
			sources: [{ id: 's1', ISSN: '1', 'container-title': 'C', custom: { a: 1 } }]
		}).sources;
		expect(source).toMatchObject({ containerTitle: 'C', more: { ISSN: '1', custom: { a: 1 } } });
	});

	it('gives a declared type without a line one of its own', () => {
		const relationTypes = ['a', 'b', 'c', 'pressure'].map((id) => ({ id, sign: 0 }));
		const lines = value({ dataset: { id: 'd', relationTypes } }).relationTypes.map(({ line }) =>
			JSON.stringify(line)
		);
		expect(new Set(lines).size).toBe(4);
	});
});

describe('an odd dataset is read with a notice', () => {
	it.each<[name: string, changes: Partial<TinyParts>, code: string]>([
		['an unknown field', { sources: { sources: [{ id: 's1' }], extra: 1 } }, 'unknown-field'],
		[
			'a mistyped field',
			{ relations: [tinyRelation({ citations: [{ source: 's1', locater: {} }] })] },
			'unknown-field'
		],
		['a null field', { relations: [tinyRelation({ period: null })] }, 'null-field'],
		['control characters', { sources: [{ id: 's1', title: 'a\u0007b' }] }, 'control-character'],
		['half a character', { sources: [{ id: 's1', title: 'a\ud800' }] }, 'broken-character'],
		['a loop', { relations: [tinyRelation({ to: 'iran' })] }, 'self-relation'],
		['credentials', { sources: [{ id: 's1', URL: 'https://u:p@example.org/' }] }, 'address-with-credentials']
	])('%s', (_, changes, code) => {
		expect(codesOf(changes)).toEqual([code]);
		expect(value(changes).sources).toHaveLength(1);
	});

	it('leaves out fields that reach into JavaScript', () => {
		const actors = JSON.parse(
			'[{"id":"iran","name":"i","names":{"__proto__":"x","ar":"إيران"},"constructor":{"prototype":1}},{"id":"us","name":"u"}]'
		);
		const dataset = value({ actors });
		expect(codesOf({ actors })).toEqual(['unsafe-field', 'unsafe-field']);
		expect(Object.entries(dataset.actors[0]?.names ?? {})).toEqual([['ar', 'إيران']]);
		expect(Object.hasOwn(Object.prototype, 'ar')).toBe(false);
	});

	it('makes an id and what points at it well-formed alike', () => {
		const dataset = value({
			sources: [{ id: 's\udc00' }],
			relations: [tinyRelation({ citations: [{ source: 's\udc00' }] })]
		});
		expect(dataset.sources[0]?.id).toBe('s\ufffd');
	});
});

describe('a shipped dataset', () => {
	it('must have claims, locators, anchors, kebab-case ids and Arabic names', () => {
		const changes = {
			actors: [
				{ id: 'iran', name: 'I' },
				{ id: 'us', name: 'U', names: { ar: 'و' } }
			],
			relations: [tinyRelation({ id: 'R 1' })]
		};
		expect(codesOf(changes, { strict: true })).toEqual([
			'missing-arabic-name',
			'id-not-kebab-case',
			'missing-claim',
			'missing-locator',
			'missing-anchor'
		]);
	});
});
