import { MultiGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { graphologyJsonCodec } from '#lib/codecs/graphology-json/graphology-json-codec.ts';
import { codesOf, openDraft, openRefused, rowsOf } from '../draft/open-draft.ts';
import { readFixture } from '../draft/read-fixture.ts';

describe('graphology JSON', () => {
	it('reads a mixed graph with odd ids, loops and weights of any sign', async () => {
		const draft = await openDraft(graphologyJsonCodec, readFixture('graphology-json/mixed.json'));
		expect(draft).toMatchObject({ title: 'Talks', directed: true, yUp: true, rejected: [] });
		expect(rowsOf(draft, 'actors')).toEqual([
			{ '@id': 'iq', '@name': 'Iraq', '@x': 1, '@y': 2, '@size': 3, '@colour': '#ff0000', nested: '{"a":1}' },
			{ '@id': '007', '@name': 'Iran', '@x': 0, '@y': -2.5, '@size': 1, '@colour': 'rgb(0,0,0)' },
			{ '@id': 'alone' }
		]);
		expect(rowsOf(draft, 'relations')).toEqual([
			{ '@id': 'e1', '@from': 'iq', '@to': '007', '@strength': -1.5, type: 'presses' },
			{ '@from': '007', '@to': 'iq', '@strength': 0, '@directed': false },
			{ '@id': 'e3', '@from': 'iq', '@to': 'iq' }
		]);
		expect(codesOf(draft)).toEqual(['nested-value', 'graph-attributes']);
	});

	it('reads what graphology writes', async () => {
		const graph = new MultiGraph();
		graph.addNode('a', { label: 'A' });
		graph.addNode('b');
		graph.addUndirectedEdgeWithKey('one', 'a', 'b', { weight: 2 });
		graph.addUndirectedEdgeWithKey('two', 'a', 'b');
		const draft = await openDraft(graphologyJsonCodec, JSON.stringify(graph.export()));
		expect(draft.directed).toBe(graph.type === 'undirected' ? false : draft.directed);
		expect(rowsOf(draft, 'relations').map((row) => [row['@id'], row['@strength']])).toEqual([
			['one', 2],
			['two', undefined]
		]);
	});

	it.each([
		['{"nodes":{}}', 'not-a-list', 'nodes'],
		['{"nodes":[],"edges":[[]]}', 'not-an-object', 'edges[0]'],
		['{"nodes":[{"key":"a","attributes":3}]}', 'not-an-object', 'nodes[0].attributes']
	])('refuses %s', async (text, code, path) => {
		expect((await openRefused(graphologyJsonCodec, text))[0]).toMatchObject({ code, path });
	});
});
