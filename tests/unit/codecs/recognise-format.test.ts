/** What a file is, by its content. */
import { describe, expect, it } from 'vitest';
import { recogniseJsonValue, recognisePlainText } from '#lib/codecs/recognise-format.ts';

describe('text', () => {
	it.each([
		['gexf', '<?xml version="1.0"?>\n<!-- made by hand -->\n<gexf version="1.3">'],
		['gexf', '<g:gexf xmlns:g="http://gexf.net/1.3">'],
		['graphml', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"/>'],
		['pajek', '% a comment\n*Vertices 2\n1 "a"\n'],
		['pajek', '*Network N\r\n*Vertices 2'],
		['gml', 'Creator "igraph"\nVersion 1\ngraph\n[\n  directed 1\n'],
		['gml', '# comment\ngraph [ node [ id 1 ] ]'],
		['dot', 'digraph { a -> b }'],
		['dot', '/* laid out */\nstrict graph "My graph"\n{\n'],
		['csv', 'source,target\na,b\n'],
		['csv', 'one column\nonly\n']
	])('%s', (format, text) => {
		expect(recognisePlainText(text)).toEqual({ format });
	});

	it.each([
		['a web page', '<!DOCTYPE html><html></html>'],
		['an SVG picture', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
		['an XML file', '<?xml version="1.0"?><rss/>']
	])('%s is none of ours', (words, text) => {
		expect(recognisePlainText(text)).toEqual({ words });
	});
});

describe('JSON', () => {
	it.each([
		['entente-json', { meta: { kind: 'entente/dataset', version: 1 }, data: {} }],
		['entente-json', { actors: [], relations: [] }],
		['cytoscape-json', { elements: { nodes: [] } }],
		['cytoscape-json', [{ data: { id: 'a' } }]],
		['cx2', [{ CXVersion: '2.0' }, { nodes: [] }]],
		['graphology-json', { options: { multi: true }, nodes: [{ key: 'a' }], edges: [] }],
		['graphology-json', { attributes: {}, options: {}, nodes: [], edges: [] }],
		['node-link', { directed: true, nodes: [{ id: 'a' }], links: [] }],
		['node-link', { nodes: [{ id: 'a' }], edges: [] }],
		['node-link', { graph: { nodes: {}, edges: [] } }],
		['node-link', { graphs: [] }]
	])('%s', (format, value) => {
		expect(recogniseJsonValue(value)).toEqual({ format });
	});

	it.each([
		['a single JSON value', 42],
		['a GeoJSON map', { type: 'FeatureCollection', features: [] }],
		['some other JSON', { name: 'x' }]
	])('%s is none of ours', (words, value) => {
		expect(recogniseJsonValue(value)).toEqual({ words });
	});
});
