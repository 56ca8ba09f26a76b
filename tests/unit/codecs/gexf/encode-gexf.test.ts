/** GEXF as it is written: the order of the schema, the types, what stands where, and what is told. */
import { expect, test } from 'vitest';
import { encodeGexf } from '#lib/codecs/gexf/encode-gexf.ts';
import { toListText } from '#lib/codecs/gexf/to-list-text.ts';
import { parseList } from '#lib/codecs/xml/parse-typed-cell.ts';
import { smallDataset } from '../xml/small-dataset.ts';

const stamp = { created: '2026-01-02T03:04:05Z', generator: 'Entente 0.1.0' };
const linesOf = (content: string | Uint8Array, start: string) =>
	String(content)
		.split('\n')
		.filter((line) => line.startsWith(start));

test('the frame of the file, in the order of the schema', () => {
	const { content, extension, mediaType } = encodeGexf({ dataset: smallDataset(), stamp });
	const elements = [...String(content).matchAll(/^<(\/?[a-z]+)/gm)].map(([, name]) => name);
	expect(elements.filter((name) => name !== 'attribute' && name !== 'node' && name !== 'edge')).toEqual(
		'gexf meta creator description /meta graph attributes /attributes attributes /attributes nodes /nodes edges /edges /graph /gexf'.split(
			' '
		)
	);
	expect(linesOf(content, '<graph')).toEqual([
		'<graph defaultedgetype="directed" mode="dynamic" timeformat="date">'
	]);
	expect([extension, mediaType]).toEqual(['.gexf', 'application/gexf+xml']);
});

test('attributes have the one type that holds all their values', () => {
	const { content } = encodeGexf({ dataset: smallDataset(), stamp });
	expect(linesOf(content, '<attribute ')).toEqual([
		'<attribute id="0" title="kind" type="string"/>',
		'<attribute id="1" title="name:ar" type="string"/>',
		'<attribute id="2" title="aliases" type="liststring"/>',
		'<attribute id="3" title="core" type="boolean"/>',
		// 1999 and 2^40
		'<attribute id="4" title="year" type="long"/>',
		// 1 and “one”
		'<attribute id="5" title="mixed" type="string"/>',
		'<attribute id="6" title="tags" type="liststring"/>',
		'<attribute id="7" title="label (attribute)" type="string"/>',
		'<attribute id="0" title="sign" type="integer"/>',
		'<attribute id="1" title="claim" type="string"/>',
		'<attribute id="2" title="status" type="string"/>',
		'<attribute id="3" title="period" type="string"/>',
		'<attribute id="4" title="paid" type="boolean"/>'
	]);
});

test('nodes: part of, looks; edges: kind, direction, days, weight', () => {
	const { content } = encodeGexf({ dataset: smallDataset(), stamp });
	const [guild, crew] = linesOf(content, '<node ');
	// 128 / 255 = 0.50196…
	expect(guild).toContain(
		'<viz:color r="255" g="0" b="0" a="0.5020"/><viz:position x="1.5" y="2"/><viz:size value="3"/><viz:shape value="disc"/></node>'
	);
	expect(guild).toContain('<attvalue for="2" value="[G, &quot;the \\&quot;guild\\&quot;, old&quot;]"/>');
	expect(crew).toMatch(/^<node id="crew" label="Crew" pid="guild">/);
	const [strike, kin] = linesOf(content, '<edge ');
	expect(strike).toMatch(
		/^<edge id="r1" source="guild" target="crew" type="directed" kind="strike" label="Strike" weight="2.5" start="2020-01-01" end="2020-05-31">/
	);
	// “wavy” is no shape that GEXF knows.
	expect(strike).toMatch(/<viz:color r="0" g="0" b="255"\/><viz:thickness value="2"\/><\/edge>$/);
	expect(kin).toContain('type="undirected" kind="kin" label="Kin &amp; kith" weight="1">');
});

test('the page’s places and looks go before those of the file; y grows upwards', () => {
	const { content } = encodeGexf({
		dataset: smallDataset(),
		stamp,
		positions: new Map([['guild', [10, 20]]]),
		looks: new Map([['guild', { size: 7, colour: '#00ff00' }]])
	});
	expect(linesOf(content, '<node ')[0]).toContain(
		'<viz:color r="0" g="255" b="0"/><viz:position x="10" y="-20"/><viz:size value="7"/>'
	);
});

test('what was changed is told', () => {
	const { notices } = encodeGexf({ dataset: smallDataset(), stamp });
	expect(notices.map(({ code }) => code)).toEqual([
		'attribute-renamed',
		'mixed-types',
		'forbidden-character'
	]);
});

test('lists of any texts come back', () => {
	const items = ['plain', 'a, b', '"q"', "it's", '[x]', 'a|b', 'back\\slash', ' blank ', 'two words', '\\"'];
	expect(parseList(toListText(items))).toEqual(items);
	expect(toListText(['plain', 'two words'])).toBe('[plain, two words]');
});
