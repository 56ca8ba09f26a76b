/** GraphML as it is written: plain keys with types that networkx, igraph and Gephi read, and nothing else. */
import { expect, test } from 'vitest';
import { decodeGraphml } from '#lib/codecs/graphml/decode-graphml.ts';
import { encodeGraphml } from '#lib/codecs/graphml/encode-graphml.ts';
import { draftOf, rowsOf } from '../xml/draft-of.ts';
import { smallDataset } from '../xml/small-dataset.ts';

const stamp = { created: '2026-01-02T03:04:05Z', generator: 'Entente 0.1.0--x' };
const encode = () => encodeGraphml({ dataset: smallDataset(), stamp });

test('every key is declared once, with a plain type', () => {
	const keys = [
		...String(encode().content).matchAll(
			/<key id="(\w+)" for="(\w+)" attr.name="([^"]+)" attr.type="(\w+)"\/>/g
		)
	];
	expect(keys.map(([, , owner, name, type]) => `${owner} ${name}: ${type}`)).toEqual([
		'node label: string',
		'node kind: string',
		'node name:ar: string',
		'node aliases: string',
		'node core: boolean',
		'node x: double',
		'node y: double',
		'node size: double',
		'node r: int',
		'node g: int',
		'node b: int',
		'node alpha: double',
		'node shape: string',
		'node year: long',
		'node mixed: string',
		'node tags: string',
		'node label (attribute): string',
		'node part of: string',
		'edge type: string',
		'edge Edge Label: string',
		'edge weight: double',
		'edge sign: int',
		'edge claim: string',
		'edge status: string',
		'edge period: string',
		'edge r: int',
		'edge g: int',
		'edge b: int',
		'edge thickness: double',
		'edge shape: string',
		'edge paid: boolean'
	]);
	expect(new Set(keys.map(([, id]) => id)).size).toBe(keys.length);
});

test('no name of a program ends the comment that holds it', () => {
	expect(String(encode().content)).toContain('<!-- Created by Entente 0.1.0  x -->');
});

test('read again: colours in one piece, directions, our own roles, lists as text', () => {
	const draft = draftOf(decodeGraphml, String(encode().content));
	expect(draft).toMatchObject({ flavour: 'Entente 0.1.0  x', directed: true, yUp: true, issues: [] });
	const [guild, crew] = rowsOf(draft, 'actors');
	expect(guild).toEqual({
		'id/id': 'guild',
		'label/name': 'Dockers <guild>',
		'kind/kind': 'union',
		'name:ar/name:ar': 'نقابة',
		'aliases/aliases': 'G; the "guild", old',
		'core/core': true,
		'x/x': 1.5,
		'y/y': 2,
		'size/size': 3,
		'shape/shape': 'disc',
		'color/colour': '#ff000080',
		'year/attribute': 1999,
		'mixed/attribute': '1',
		'tags/attribute': 'a; b',
		'label (attribute)/attribute': 'own'
	});
	expect(crew?.['part of/part-of']).toBe('guild');
	expect(rowsOf(draft, 'relations').map((edge) => [edge['type/type'], edge['directed/directed']])).toEqual([
		['strike', true],
		['kin', false]
	]);
});

test('what was changed is told', () => {
	expect(encode().notices.map(({ code }) => code)).toEqual([
		'attribute-renamed',
		'mixed-types',
		'forbidden-character'
	]);
});
