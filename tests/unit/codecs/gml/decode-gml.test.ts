import { describe, expect, it } from 'vitest';
import { decodeEntities } from '#lib/codecs/gml/decode-entities.ts';
import { gmlCodec } from '#lib/codecs/gml/gml-codec.ts';
import { codesOf, openDraft, openRefused, rowsOf } from '../draft/open-draft.ts';
import { readFixture } from '../draft/read-fixture.ts';

describe('GML', () => {
	it('reads Gephi: references, long ids, texts of several lines, mixed directions', async () => {
		const draft = await openDraft(gmlCodec, readFixture('gml/gephi.gml'));
		expect(draft).toMatchObject({ flavour: 'Gephi', directed: false, yUp: true });
		expect(rowsOf(draft, 'actors')).toEqual([
			{
				'@id': '0',
				'@name': 'Iräq "x" ä',
				'@x': -12.5,
				'@y': 3,
				'@z': 0,
				'@size': 10,
				'graphics.h': 10,
				'graphics.d': 10,
				'@colour': '#c0c0c0',
				kind: 'state'
			},
			{ '@id': '00123456789012345678901', '@name': 'two\nlines' }
		]);
		expect(rowsOf(draft, 'relations')).toEqual([
			{ '@id': '1', '@from': '0', '@to': '00123456789012345678901', '@strength': -2, '@colour': '#000000' },
			{ '@from': '0', '@to': '0', '@strength': 0, '@directed': true }
		]);
		expect([...(draft.tables[0]?.lines ?? [])]).toEqual([5, 21]);
	});

	it('reads yEd: groups, repeated keys, lists within lists', async () => {
		const draft = await openDraft(gmlCodec, readFixture('gml/yed.gml'));
		expect(draft).toMatchObject({ flavour: 'yFiles', title: 'Talks', directed: true, yUp: false });
		const [group, member] = rowsOf(draft, 'actors');
		expect(group).toMatchObject({
			'@id': '0',
			isGroup: true,
			'@x': 1,
			'@y': 2,
			'LabelGraphics.text': 'Group'
		});
		expect(member).toEqual({
			'@id': '1',
			'@name': 'Member',
			'@part-of': '0',
			tag: ['a', 'b'],
			'graphics.Line': '{"point":[{"x":1,"y":1},{"x":2,"y":2}]}'
		});
		expect(codesOf(draft)).toEqual(['hierarchy', 'nested-value']);
	});

	it('reads the lists and words of networkx', async () => {
		const text =
			'graph [ multigraph 1 node [ id 0 label "a" one "_networkx_list_start" one "x" far +INF ] edge [ source 0 target 0 key 0 ] ]';
		const draft = await openDraft(gmlCodec, text);
		expect(rowsOf(draft, 'actors')).toEqual([{ '@id': '0', '@name': 'a', one: ['x'], far: '+INF' }]);
		expect(rowsOf(draft, 'relations')).toEqual([{ '@from': '0', '@to': '0', key: 0 }]);
	});

	it('tells a second graph', async () => {
		const draft = await openDraft(gmlCodec, 'graph [ node [ id 1 ] ]\ngraph [ node [ id 2 ] ]');
		expect(rowsOf(draft, 'actors')).toEqual([{ '@id': '1' }]);
		expect(codesOf(draft)).toEqual(['second-graph']);
	});

	it.each([
		['graph [\n node [ id 1\n', 'open-bracket', 2],
		['graph [ node [ id 1 label "x\n ] ]', 'open-quotation', 1],
		['graph [ ] ]', 'not-gml', 1],
		['graph [\n node [ id ] ]', 'not-gml', 2],
		['graph [ node [ id 1 label x ] ]', 'not-gml', 1],
		['graph [ 5 6 ]', 'not-gml', 1],
		['Creator "x"', 'no-graph', 1],
		[`graph ${'[ a '.repeat(70)}`, 'too-deep', 1]
	])('refuses %j', async (text, code, line) => {
		expect((await openRefused(gmlCodec, text))[0]).toMatchObject({ code, line, severity: 'error' });
	});

	it('leaves what is no reference as it stands', () => {
		expect(decodeEntities('&quot;&#1574;&#x41;&yuml;&nbsp;')).toBe('"ئAÿ\u00a0');
		expect(decodeEntities('A & B &unknown; &#xD800; &#0;')).toBe('A & B &unknown; \uFFFD \uFFFD');
	});
});
