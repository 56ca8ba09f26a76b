import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { arbitraryDataset } from './arbitrary-dataset.ts';
import { decodeDatasetFile } from '#lib/codecs/entente-json/decode-dataset-file.ts';
import { decodeFolder } from '#lib/codecs/entente-json/decode-folder.ts';
import { encodeDataset, encodeFolder } from '#lib/codecs/entente-json/encode-dataset.ts';
import { encodeSnapshot } from '#lib/codecs/entente-json/encode-snapshot.ts';
import { toDatasetParts } from '#lib/codecs/entente-json/to-dataset-parts.ts';
import type { Position } from '#lib/core/view/view.ts';

const stamp = { created: '2026-01-02T03:04:05Z', generator: 'Entente test' };
const decode = (text: string, name = 'f') => decodeDatasetFile({ name, text });
const codes = (text: string) => decode(text).issues.map(({ code }) => code);
const opened = (text: string) => {
	const decoded = decode(text);
	if (!decoded.ok) throw new Error(JSON.stringify(decoded.issues));
	return decoded.value;
};

describe('the portable file', () => {
	it('opens as what was saved', () => {
		fc.assert(
			fc.property(arbitraryDataset, (dataset) => {
				const text = encodeDataset(dataset, stamp);
				expect(opened(text).dataset).toEqual(dataset);
				expect(encodeDataset(opened(text).dataset, stamp)).toBe(text);
			}),
			{ numRuns: 150 }
		);
	});

	it('opens as what was saved from four files, too', () => {
		fc.assert(
			fc.property(arbitraryDataset, (dataset) => {
				const decoded = decodeFolder(encodeFolder(dataset));
				expect(decoded.ok && decoded.value.dataset).toEqual(dataset);
			}),
			{ numRuns: 50 }
		);
	});

	it('keeps view, positions and picture of a snapshot, also for odd ids', () => {
		fc.assert(
			fc.property(arbitraryDataset, fc.double({ noNaN: true, noDefaultInfinity: true }), (dataset, x) => {
				const positions: Record<string, Position> = Object.create(null);
				for (const { id } of dataset.actors) positions[id] = [x === 0 ? 0 : x, 1];
				const view = { filters: { types: ['a'] } };
				const picture = { title: 'T', caption: 'C' };
				const { snapshot, meta } = opened(encodeSnapshot({ dataset, view, positions, picture }, stamp));
				expect(meta).toEqual({ kind: 'entente/snapshot', version: 1, ...stamp });
				expect(snapshot?.view).toEqual(view);
				expect(snapshot?.picture).toEqual(picture);
				expect(Object.entries(snapshot?.positions ?? {})).toEqual(Object.entries(positions));
			}),
			{ numRuns: 50 }
		);
	});

	it('is what a person would write', () => {
		const parts = toDatasetParts(
			opened(
				JSON.stringify({
					id: 'd',
					title: 'D',
					actors: [{ id: 'a', name: 'A', core: false, aliases: [] }],
					relations: [
						{
							id: 'r',
							from: 'a',
							to: 'a',
							type: 'support',
							status: 'happened',
							strength: 1,
							citations: [{ source: 's', stance: 'supports' }]
						}
					],
					sources: [{ id: 's', URL: 'https://e.org/', 'container-title': 'C', ISSN: '1' }]
				})
			).dataset
		);
		expect(parts).toEqual({
			dataset: { id: 'd', title: 'D' },
			actors: [{ id: 'a', name: 'A' }],
			relations: [{ id: 'r', from: 'a', to: 'a', type: 'support', citations: [{ source: 's' }] }],
			sources: [{ id: 's', 'container-title': 'C', URL: 'https://e.org/', ISSN: '1' }]
		});
	});
});

describe('what is refused', () => {
	const file = (meta: object, data: unknown = {}) => JSON.stringify({ meta, data });

	it('is a newer version, with that alone', () => {
		expect(codes(file({ kind: 'entente/dataset', version: 2 }))).toEqual(['newer-version']);
	});

	it.each([
		[{ kind: 'other/thing', version: 1 }, 'unknown-kind'],
		[{ version: 1 }, 'unknown-kind'],
		[{ kind: 'entente/dataset' }, 'invalid-version'],
		[{ kind: 'entente/dataset', version: '1' }, 'invalid-version'],
		[{ kind: 'entente/dataset', version: 0.5 }, 'invalid-version']
	])('is %j', (meta, code) => {
		expect(codes(file(meta))).toEqual([code]);
	});

	it('is a file without data', () => {
		expect(codes(file({ kind: 'entente/dataset', version: 1 }, 7))).toEqual(['missing-part']);
	});

	it.each([
		['<?xml version="1.0"?>\n<gexf xmlns="x">', 'a GEXF graph'],
		['<graphml/>', 'a GraphML graph'],
		['<svg xmlns="x"/>', 'an SVG picture'],
		['Source,Target\na,b\n', 'a table (CSV)'],
		['source;target\r\n', 'a table (CSV)'],
		['\uFFFDPNG\r\n', 'a PNG picture'],
		['*Vertices 3', 'a Pajek network'],
		['graph [\n node [', 'a GML graph'],
		['{"elements": {"nodes": []}}', 'a Cytoscape JSON graph'],
		['{"nodes": [], "edges": []}', 'a graph of nodes and edges'],
		['{"actors": []}', 'one part of a dataset, the actors'],
		['[1, 2]', 'a list of records'],
		['"x"', 'a single JSON value'],
		['{"a": 1}', 'some other JSON']
	])('%j is named as what it looks like', (text, words) => {
		const [issue] = decode(text).issues;
		expect(issue?.code).toBe('not-a-dataset');
		expect(issue?.message).toContain(words);
	});

	it('is a folder without its files, each named', () => {
		const { issues } = decodeFolder([{ name: 'd/dataset.json', text: '{' }], 'd');
		expect(issues.map(({ code, file: name }) => [code, name])).toEqual([
			['not-json', 'd/dataset.json'],
			['missing-file', 'd/actors.json'],
			['missing-file', 'd/relations.json'],
			['missing-file', 'd/sources.json']
		]);
	});
});

describe('a faulty portable file', () => {
	it('has paths from the root of the file', () => {
		const data = { dataset: { id: 'd' }, actors: [], sources: [], relations: [{ id: 'r', from: 'x' }] };
		const { issues } = decode(
			JSON.stringify({ meta: { kind: 'entente/dataset', version: 1 }, data }),
			'x.json'
		);
		expect(issues).toContainEqual(
			expect.objectContaining({ code: 'unknown-actor', file: 'x.json', path: 'data.relations[0].from' })
		);
	});

	it('loses places of actors that it does not have, with a notice', () => {
		const data = {
			dataset: { id: 'd' },
			actors: [{ id: 'a', name: 'A' }],
			sources: [],
			relations: [],
			positions: { a: [1, 'x'], b: [1, 2] }
		};
		const decoded = decode(JSON.stringify({ meta: { kind: 'entente/snapshot', version: 1 }, data }));
		expect(decoded.issues.map(({ code }) => code)).toEqual(['invalid-position', 'invalid-position']);
		expect(decoded.ok && Object.keys(decoded.value.snapshot?.positions ?? {})).toEqual([]);
	});
});
