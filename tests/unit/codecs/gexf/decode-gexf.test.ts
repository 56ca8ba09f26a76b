/** GEXF files in the dialects of the programs that write them; rows, lines and notices counted by hand. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { decodeGexf } from '#lib/codecs/gexf/decode-gexf.ts';
import {
	draftOf,
	linesOf,
	messageOf,
	noticesOf,
	readFixture,
	refusalOf as refusalBy,
	rowsOf
} from '../xml/draft-of.ts';

const open = (text: string) => draftOf(decodeGexf, text);
const fixture = (name: string) => open(readFixture(`gexf/${name}.gexf`));
const refusalOf = (text: string) => refusalBy(decodeGexf, text);

/** A file of one graph. */
const graph = (inner: string, attributes = '') => `<gexf><graph ${attributes}>${inner}</graph></gexf>`;
const nodes = (inner: string) => graph(`<nodes>${inner}</nodes>`);

describe('Gephi 0.10: GEXF 1.3', () => {
	const draft = fixture('gephi-0.10');

	test('what the file says of itself', () => {
		expect(draft).toMatchObject({
			format: 'gexf',
			file: 'graph.xml',
			flavour: 'Gephi 0.10.1',
			description: 'Harbour disputes',
			directed: true,
			yUp: true,
			rejected: []
		});
	});

	test('nodes with typed values, defaults, lists and looks; ids as they are', () => {
		expect(rowsOf(draft, 'actors')).toEqual([
			{
				'id/id': 'guild',
				'label/name': "Dockers' guild",
				'Modularity Class': 2,
				// 2^53 + 1, which no number holds.
				founded: '9007199254740993',
				tags: ['port', 'labour, docks', 'a "b"'],
				open: true,
				share: 0.25,
				'size/size': 12.5,
				'x/x': -10.5,
				'y/y': 20.25,
				'z/z': 0,
				// 239, 173, 66
				'color/colour': '#efad42'
			},
			{
				'id/id': ' 007 ',
				'label/name': 'نقابة الميناء',
				'Modularity Class': 0,
				share: 'NaN',
				'size/size': 4,
				'x/x': 100,
				'y/y': -3,
				// #0F8 at one half: 0.5 × 255 = 127.5, rounded 128 = 80 in hexadecimal digits.
				'color/colour': '#00ff8880',
				'shape/shape': 'diamond'
			},
			{ 'id/id': '__proto__', 'Modularity Class': 0 }
		]);
		expect(linesOf(draft, 'actors')).toEqual([22, 34, 43]);
	});

	test('parallel, negative, zero, undirected and self-relations, and one without an id', () => {
		const edges = rowsOf(draft, 'relations');
		expect(edges[0]).toEqual({
			'id/id': '0',
			'source/from': 'guild',
			'target/to': ' 007 ',
			'directed/directed': true,
			note: 'first\nsecond',
			'weight/strength': 2.5,
			'kind/type': 'supports',
			'color/colour': '#010203',
			'thickness/thickness': 3
		});
		expect(edges.map((edge) => edge['weight/strength'])).toEqual([2.5, -1, 0, undefined]);
		expect(edges.map((edge) => edge['directed/directed'])).toEqual([true, true, false, true]);
		expect(edges.map((edge) => edge['id/id'])).toEqual(['0', '1', '2', undefined]);
		expect(linesOf(draft, 'relations')).toEqual([46, 53, 54, 55]);
	});

	test('what is told', () => {
		expect(noticesOf(draft)).toEqual(['graph-attributes 3', 'not-finite 36']);
	});
});

describe('Gephi 0.8: dynamic, GEXF 1.2', () => {
	const draft = fixture('gephi-0.8-dynamic');

	test('the first spell is the period; all are kept and told', () => {
		const [e1, e2, e3] = rowsOf(draft, 'relations');
		expect(e1).toMatchObject({
			'start/period-start': '2009',
			'end/period-end': '2010-05-01T10:00:00.000+02:00'
		});
		expect(e2).toEqual({
			'id/id': 'e2',
			'source/from': 'b',
			'target/to': 'a',
			'directed/directed': true,
			'start/period-start': '2009-03-01'
		});
		expect(e3?.['spells']).toEqual(['2009-01-01/2009-01-31', '2010-01-01/2010-01-31']);
		// Two further spells of b, one of e3.
		expect(messageOf(draft, 'several-spells')).toContain('3 further spells');
	});

	test('values that change in time become a list with their times', () => {
		const [a, b] = rowsOf(draft, 'actors');
		expect(a).toMatchObject({
			votes: ['1 (2009-01-01/2009-12-31)', '2 (2010-01-01/..)'],
			lang: ['ar', 'ckb'],
			start: '2009-01-01',
			end: '2010-06-30',
			'color/colour': '#ff0000'
		});
		expect(b).toMatchObject({ votes: 3, lang: ['fr', 'ar'], start: '2009-01-01', end: '2009-02-01' });
	});

	test('what is told', () => {
		expect(noticesOf(draft)).toEqual([
			'graph-attributes 3',
			'options-left-out 6',
			'timed-value 12',
			'repeated-value 13',
			'several-spells 18',
			'open-bound 25'
		]);
	});
});

describe('other programs', () => {
	test('hierarchy of GEXF 1.1: nested nodes and pid are “part of”, descent is told; edges before nodes', () => {
		const draft = fixture('hierarchy-1.1');
		expect(rowsOf(draft, 'actors').map((node) => [node['id/id'], node['pid/part-of']])).toEqual([
			['a', undefined],
			['b', 'a'],
			['c', 'b'],
			['d', 'b'],
			['e', 'a'],
			['f', undefined]
		]);
		expect(rowsOf(draft, 'actors')[5]?.['parents']).toEqual(['a', 'b']);
		expect(rowsOf(draft, 'relations').map((edge) => edge['target/to'])).toEqual(['e', 'd']);
		expect(noticesOf(draft)).toEqual(['hierarchy 10', 'phylogeny 17']);
		expect(messageOf(draft, 'hierarchy')).toContain('4 actors');
	});

	test('a prefix, mutual edges, missing ids and ends, repeated ids, a second graph', () => {
		const draft = fixture('prefixed-mutual');
		expect(rowsOf(draft, 'actors').map((node) => node['id/id'])).toEqual(['1', '2', '1']);
		expect(
			rowsOf(draft, 'relations').map((edge) => [
				edge['id/id'],
				edge['source/from'],
				edge['directed/directed']
			])
		).toEqual([
			['x', '1', true],
			[undefined, '2', true],
			['u', '2', false]
		]);
		expect(rowsOf(draft, 'relations')[1]).toMatchObject({
			9: 'signed',
			'weight/strength': 3,
			label: 'treaty'
		});
		expect(draft.rejected.map(({ what, line, code }) => [what, line, code])).toEqual([
			['actor', 7, 'missing-id'],
			['relation', 14, 'missing-end'],
			['relation', 15, 'missing-end']
		]);
		expect(noticesOf(draft)).toEqual([
			'undeclared-attribute 5',
			'mutual 11',
			'unknown-direction 16',
			'second-graph 19'
		]);
		expect(messageOf(draft, 'undeclared-attribute')).toContain('2 attributes');
	});

	test('networkx declares an attribute for each type of its values: still one column', () => {
		const draft = fixture('networkx');
		expect(rowsOf(draft, 'actors').map((node) => node['rank'])).toEqual([3, 1.5]);
		expect(rowsOf(draft, 'relations')).toEqual([
			{ 'id/id': '0', 'source/from': '1', 'target/to': '2', 'weight/strength': 2.5, networkx_key: 0 },
			{ 'id/id': '1', 'source/from': '1', 'target/to': '2', networkx_key: 1 }
		]);
	});

	test('graphology: undeclared values, broken looks, mutual as the default', () => {
		const draft = fixture('graphology');
		expect(rowsOf(draft, 'actors')[0]).toEqual({
			'id/id': 'John',
			'label/name': 'John',
			score: -0.0015,
			nick: 'J'
		});
		expect(rowsOf(draft, 'relations').map((edge) => edge['directed/directed'])).toEqual([false, true, true]);
		expect(messageOf(draft, 'broken-look')).toContain('2 places, sizes or colours');
	});
});

describe('the variety of times', () => {
	const edge = (attributes: string, format = '') =>
		open(graph(`<edges><edge source="a" target="b" ${attributes}/></edges>`, format));

	test('numbers that are no dates are attributes, a bare year is a date only when the file says so', () => {
		expect(rowsOf(edge('start="3.5" end="7"'), 'relations')[0]).toMatchObject({ start: '3.5', end: '7' });
		expect(rowsOf(edge('start="2009"'), 'relations')[0]).toMatchObject({ start: '2009' });
		expect(rowsOf(edge('start="2009"', 'timeformat="date"'), 'relations')[0]).toMatchObject({
			'start/period-start': '2009'
		});
	});

	test('timestamps and intervals of Gephi', () => {
		expect(rowsOf(edge('timestamp="2020-01-02"'), 'relations')[0]).toMatchObject({
			'start/period-start': '2020-01-02',
			'end/period-end': '2020-01-02'
		});
		expect(rowsOf(edge('intervals="&lt;[2009, 2010]; [2012, 2013]&gt;"'), 'relations')[0]).toMatchObject({
			start: '2009',
			end: '2010',
			spells: ['2009/2010', '2012/2013']
		});
	});
});

describe('what is refused', () => {
	test.each([
		['<graphml/>', 'not-gexf'],
		['<gexf/>', 'no-graph'],
		['<gexf><graph><nodes><node id="a"/>', 'not-well-formed'],
		['<!DOCTYPE gexf><gexf/>', 'xml-doctype'],
		[nodes('<node id="a" id="b"/>'), 'not-well-formed']
	])('%s', (text, code) => {
		expect(refusalOf(text)).toMatchObject({ code, severity: 'error', file: 'graph.xml', line: 1 });
	});

	test('more actors than are read without asking; more attributes than a table may have', () => {
		const many = nodes(Array.from({ length: 50_001 }, (_, id) => `<node id="${id}"/>`).join(''));
		expect(refusalOf(many)?.code).toBe('too-many-actors');
		expect(refusalBy(decodeGexf, many, { allowLarge: true })).toBeUndefined();
		const values = Array.from({ length: 1001 }, (_, id) => `<attvalue for="${id}" value="1"/>`).join('');
		expect(refusalOf(nodes(`<node id="a"><attvalues>${values}</attvalues></node>`))?.code).toBe(
			'too-many-attributes'
		);
	});

	test('no beginning of a file opens as a smaller graph', () => {
		const whole = readFixture('gexf/gephi-0.10.gexf').trimEnd();
		fc.assert(
			fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
				expect(refusalOf(whole.slice(0, length))?.severity).toBe('error');
			}),
			{ numRuns: 50 }
		);
	});
});

describe('hostile but well-formed', () => {
	test('names that JavaScript uses are ids like any other, and no attributes', () => {
		const before = Object.getOwnPropertyNames(Object.prototype);
		const draft = open(
			graph(
				`<attributes class="node"><attribute id="0" title="__proto__" type="string"/></attributes>
				<nodes><node id="constructor" prototype="x"><attvalues><attvalue for="0" value="y"/>
				<attvalue for="toString" value="z"/></attvalues></node></nodes>`
			)
		);
		expect(rowsOf(draft, 'actors')).toEqual([{ 'id/id': 'constructor', toString: 'z' }]);
		expect(messageOf(draft, 'unsafe-field')).toContain('2 attributes');
		expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
	});

	test('half of a character becomes “�”, told with its line', () => {
		const draft = open(nodes('\n<node id="a\ud800"/>'));
		expect(rowsOf(draft, 'actors')).toEqual([{ 'id/id': 'a\ufffd' }]);
		expect(noticesOf(draft)).toEqual(['broken-character 2']);
	});
});
