import { describe, expect, it } from 'vitest';
import { cx2Codec } from '#lib/codecs/cx2/cx2-codec.ts';
import { codesOf, openDraft, openRefused, rowsOf } from '../draft/open-draft.ts';
import { readFixture } from '../draft/read-fixture.ts';

describe('CX2', () => {
	it('writes short names out, fills defaults in and joins the fragments', async () => {
		const draft = await openDraft(cx2Codec, readFixture('cx2/network.cx2'));
		expect(draft.title).toBe('Talks');
		expect(rowsOf(draft, 'actors')).toEqual([
			{ '@id': '0', '@x': 1.5, '@y': -2, '@name': 'Iraq', score: 0.5, checked: true },
			{ '@id': '7', '@name': 'Iran', checked: false, secret: 1 }
		]);
		expect(rowsOf(draft, 'relations')).toEqual([
			{ '@id': '0', '@from': '0', '@to': '7', '@type': 'presses', '@strength': -1 },
			{ '@id': '1', '@from': '7', '@to': '0', '@type': 'meets' }
		]);
	});

	it('tells a count that differs, undeclared attributes and looks', async () => {
		const draft = await openDraft(cx2Codec, readFixture('cx2/network.cx2'));
		expect(codesOf(draft)).toEqual([
			'count-differs',
			'undeclared-attribute',
			'looks-left-out',
			'graph-attributes'
		]);
		expect(draft.issues[0]?.message).toContain('edges: 3 announced, 2 held');
	});
});

describe('CX 1', () => {
	it('puts attributes, types and places to their nodes and edges', async () => {
		const draft = await openDraft(cx2Codec, readFixture('cx2/network-1.cx'));
		expect(rowsOf(draft, 'actors')).toEqual([
			{ '@id': '11', '@name': 'Iraq', represents: 'iq', score: 2.5, member: true },
			{ '@id': '12', '@name': 'Iran', member: true, '@x': 3, '@y': 4 }
		]);
		expect(rowsOf(draft, 'relations')).toEqual([
			{ '@id': '21', '@from': '11', '@to': '12', '@type': 'presses', papers: ['a', 'b'] }
		]);
		expect(codesOf(draft)).toEqual([
			'attribute-of-nothing',
			'foreign-part',
			'looks-left-out',
			'graph-attributes'
		]);
	});
});

describe('a broken CX document is refused', () => {
	it.each([
		['{"nodes":[]}', 'not-a-list', ''],
		['[{"CXVersion":"2.0"},null]', 'not-an-object', '[1]'],
		['[{"CXVersion":"2.0"},{"nodes":5}]', 'not-a-list', '[1].nodes'],
		['[{"nodes":[{"@id":1},7]}]', 'not-an-object', '[0].nodes[1]'],
		[
			'[{"CXVersion":"2.0"},{"status":[{"success":false,"error":"disk full"}]}]',
			'failed-export',
			'[1].status[0]'
		]
	])('%s', async (text, code, path) => {
		expect((await openRefused(cx2Codec, text))[0]).toMatchObject({ code, path, severity: 'error' });
	});
});
