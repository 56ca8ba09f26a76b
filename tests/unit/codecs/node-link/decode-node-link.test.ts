import { describe, expect, it } from 'vitest';
import { nodeLinkCodec } from '#lib/codecs/node-link/node-link-codec.ts';
import { codesOf, importDraft, openDraft, openRefused, rowsOf } from '../draft/open-draft.ts';
import { readFixture } from '../draft/read-fixture.ts';

describe('node-link JSON', () => {
	it('reads networkx, tuples as ids and parallel relations included', async () => {
		const draft = await openDraft(nodeLinkCodec, readFixture('node-link/networkx-2.json'));
		expect(draft).toMatchObject({ flavour: 'networkx', title: 'Talks', directed: true });
		expect(rowsOf(draft, 'actors')).toEqual([
			{ '@id': 'iq', kind: 'state' },
			{ '@id': '7' },
			{ '@id': '[0,1]' }
		]);
		expect(rowsOf(draft, 'relations')).toEqual([
			{ '@from': 'iq', '@to': '7', '@strength': 2, key: 0 },
			{ '@from': 'iq', '@to': '7', '@strength': -0.5, key: 1 },
			{ '@from': '[0,1]', '@to': '[0,1]', key: 0 }
		]);
		expect(codesOf(draft)).toEqual(['nested-id', 'graph-attributes']);
	});

	it('reads d3, whose ends count the nodes', async () => {
		const draft = await openDraft(nodeLinkCodec, readFixture('node-link/d3-by-index.json'));
		expect(rowsOf(draft, 'relations')).toEqual([
			{ '@from': 'Napoleon', '@to': 'Myriel', '@strength': 1 },
			{ '@from': 'Valjean', '@to': 'Myriel', '@strength': 8 },
			{ '@from': 'Valjean', '@to': 'Valjean', '@strength': 3 }
		]);
		expect(codesOf(draft)).toEqual(['ends-by-place']);
	});

	it('takes numbers for ids where every one is an id', async () => {
		const text = '{"nodes":[{"id":1},{"id":0}],"links":[{"source":0,"target":1}]}';
		expect(rowsOf(await openDraft(nodeLinkCodec, text), 'relations')).toEqual([{ '@from': '0', '@to': '1' }]);
	});

	it('rejects an end beyond the list of nodes', async () => {
		const text =
			'{"nodes":[{"group":1},{"group":2}],"links":[{"source":0,"target":1},{"source":0,"target":2}]}';
		const { report } = importDraft(await openDraft(nodeLinkCodec, text));
		expect(report.kept).toEqual({ actors: 2, relations: 1 });
		expect(report.rejectedRows.map(({ what, path }) => [what, path])).toContainEqual([
			'relation',
			'links[1]'
		]);
	});

	it('reads ends that d3 has made objects of', async () => {
		const text =
			'{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":{"id":"a","x":1},"target":{"id":"b"}}]}';
		expect(rowsOf(await openDraft(nodeLinkCodec, text), 'relations')).toEqual([{ '@from': 'a', '@to': 'b' }]);
	});

	it('reads vis.js', async () => {
		const draft = await openDraft(nodeLinkCodec, readFixture('node-link/vis.json'));
		expect(rowsOf(draft, 'actors')[0]).toEqual({
			'@id': '1',
			'@name': 'Iraq',
			'@x': 10,
			'@y': 20,
			color: '{"background":"red"}'
		});
		const { report } = importDraft(draft);
		// The second relation leads to 3, which no node is.
		expect(report.kept).toEqual({ actors: 2, relations: 1 });
		expect(report.rejected.relations).toBe(1);
	});

	it('reads JSON Graph Format, and tells hyperedges and further graphs', async () => {
		const draft = await openDraft(nodeLinkCodec, readFixture('node-link/json-graph-2.json'));
		expect(draft).toMatchObject({ title: 'Talks', directed: true, flavour: 'JSON Graph Format' });
		expect(rowsOf(draft, 'actors')).toEqual([
			{ '@id': 'iq', '@name': 'Iraq', kind: 'state' },
			{ '@id': 'ir', '@name': 'Iran' }
		]);
		expect(rowsOf(draft, 'relations')).toEqual([
			{ '@from': 'iq', '@to': 'ir', '@type': 'presses', '@strength': 2 },
			{ '@from': 'ir', '@to': 'iq', '@type': 'answers', '@directed': false }
		]);
		expect(codesOf(draft)).toEqual(['second-graph', 'hyperedge', 'graph-attributes']);
	});

	it('reads what it writes under both names once', async () => {
		const edges = '[{"source":"a","target":"b"}]';
		const text = `{"nodes":[{"id":"a"},{"id":"b"}],"edges":${edges},"links":${edges}}`;
		const draft = await openDraft(nodeLinkCodec, text);
		expect(rowsOf(draft, 'relations')).toHaveLength(1);
		expect(codesOf(draft)).toEqual([]);
	});

	it.each([
		['{"nodes":"all"}', 'not-a-list', 'nodes'],
		['{"nodes":[{"id":1}],"links":[1]}', 'not-an-object', 'links[0]'],
		['{"nodes":{"a":1}}', 'not-an-object', 'nodes'],
		['{"graphs":[]}', 'no-graph', 'graphs'],
		['{"nodes":[{"id":1}],"adjacency":[[]]}', 'adjacency', 'adjacency']
	])('refuses %s', async (text, code, path) => {
		expect((await openRefused(nodeLinkCodec, text))[0]).toMatchObject({ code, path, severity: 'error' });
	});
});
