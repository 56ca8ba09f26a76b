import { describe, expect, it } from 'vitest';
import { cytoscapeJsonCodec } from '#lib/codecs/cytoscape-json/cytoscape-json-codec.ts';
import { codesOf, importDraft, openDraft, openRefused, rowsOf } from '../draft/open-draft.ts';
import { readFixture } from '../draft/read-fixture.ts';

describe('a network of Cytoscape', () => {
	it('keeps ids, names, places, parallel and self-relations, and weights of any sign', async () => {
		const draft = await openDraft(cytoscapeJsonCodec, readFixture('cytoscape-json/desktop.cyjs'));
		expect(draft).toMatchObject({
			flavour: 'Cytoscape 3.9.1',
			title: 'Talks',
			yUp: false,
			directed: undefined
		});
		const [iraq, , alone] = rowsOf(draft, 'actors');
		expect(iraq).toEqual({
			'@id': '70',
			'@name': 'Iraq',
			'@x': -10.5,
			'@y': 20,
			shared_name: 'Iraq',
			SUID: 70,
			selected: false,
			score: 1.5,
			tags: ['a', 'b']
		});
		expect(alone?.['@part-of']).toBe('70');
		expect(
			rowsOf(draft, 'relations').map((row) => [
				row['@id'],
				row['@from'],
				row['@to'],
				row['@type'],
				row['@strength']
			])
		).toEqual([
			['80', '70', '72', 'calls', -2],
			['81', '70', '72', 'calls', undefined],
			['82', '72', '72', 'fights', 0]
		]);
		expect(codesOf(draft)).toEqual(['looks-left-out', 'hierarchy', 'graph-attributes']);
		expect(draft.tables.map(({ path }) => path)).toEqual(['elements.nodes', 'elements.edges']);
		expect(importDraft(draft).report).toMatchObject({ kept: { actors: 3, relations: 3 }, rejectedRows: [] });
	});

	it('reads a bare list, tells states and pictures, and rejects a relation without an end by its path', async () => {
		const draft = await openDraft(cytoscapeJsonCodec, readFixture('cytoscape-json/flat-elements.json'));
		expect(rowsOf(draft, 'actors')).toEqual([
			{ '@id': '1', '@name': 'One', meta: '{"deep":[1,2]}', classes: 'big red' },
			{ '@id': '__proto__', '@name': 'Two' }
		]);
		expect(rowsOf(draft, 'relations')).toEqual([{ '@from': '1', '@to': '__proto__' }]);
		expect(draft.rejected).toEqual([
			{
				what: 'relation',
				table: 'edges',
				path: '[3]',
				code: 'missing-end',
				reason: 'The relation has no target.'
			}
		]);
		expect(codesOf(draft)).toEqual(['nested-value', 'unsafe-field', 'looks-left-out']);
	});

	it('takes the direction from networkx', async () => {
		const text =
			'{"data":[["name","x"]],"directed":false,"multigraph":false,"elements":{"nodes":[],"edges":[]}}';
		expect(await openDraft(cytoscapeJsonCodec, text)).toMatchObject({ directed: false, flavour: 'networkx' });
	});

	it('notices ids that differ only in being a number or a text', async () => {
		const text = '{"elements":[{"data":{"id":1}},{"data":{"id":"1"}}]}';
		expect(codesOf(await openDraft(cytoscapeJsonCodec, text))).toEqual(['ids-of-two-types']);
	});
});

describe('a broken network of Cytoscape is refused', () => {
	it.each([
		['{"format_version":"1.0"}', 'missing-part', 'elements'],
		['{"elements":"none"}', 'not-a-list', 'elements'],
		['{"elements":{"nodes":{"a":1}}}', 'not-a-list', 'elements.nodes'],
		['{"elements":{"nodes":[{"data":{"id":"a"}},null]}}', 'not-an-object', 'elements.nodes[1]'],
		['[{"data":[]}]', 'not-an-object', '[0].data']
	])('%s', async (text, code, path) => {
		const [issue] = await openRefused(cytoscapeJsonCodec, text);
		expect(issue).toMatchObject({ code, path, severity: 'error', file: 'test.file' });
		expect(issue?.message).not.toMatch(/\[object|undefined/);
	});
});
