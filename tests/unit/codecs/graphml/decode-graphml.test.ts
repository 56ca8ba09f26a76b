/** GraphML files in the dialects of the programs that write them; rows, lines and notices counted by hand. */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { decodeGraphml } from '#lib/codecs/graphml/decode-graphml.ts';
import {
	draftOf,
	linesOf,
	messageOf,
	noticesOf,
	readFixture,
	refusalOf as refusalBy,
	rowsOf
} from '../xml/draft-of.ts';

const fixture = (name: string) => draftOf(decodeGraphml, readFixture(`graphml/${name}.graphml`));
const refusalOf = (text: string) => refusalBy(decodeGraphml, text);

describe('programs', () => {
	test('Gephi: channels become one colour, y grows upwards, mixed directions', () => {
		const draft = fixture('gephi');
		expect(draft).toMatchObject({ flavour: 'Gephi', directed: false, yUp: true, issues: [] });
		expect(rowsOf(draft, 'actors')).toEqual([
			// 255, 51, 0
			{ 'id/id': 'n0', label: 'Guild', x: -12.5, y: 7, size: 10, 'color/colour': '#ff3300' },
			{ 'id/id': 'n1', label: 'Owners', x: 3, y: -1.5 }
		]);
		expect(rowsOf(draft, 'relations')).toEqual([
			{
				'id/id': 'e0',
				'source/from': 'n0',
				'target/to': 'n1',
				'directed/directed': false,
				'Edge Label': 'strike',
				weight: -2,
				'Edge Id': '0'
			},
			{ 'source/from': 'n1', 'target/to': 'n1', 'directed/directed': true }
		]);
		expect(linesOf(draft, 'actors')).toEqual([14, 23]);
		expect(linesOf(draft, 'relations')).toEqual([28, 33]);
	});

	test('networkx: keys of one name and two types are one column; defaults are filled in', () => {
		const draft = fixture('networkx');
		expect(draft).toMatchObject({ flavour: 'networkx', title: 'Harbour', directed: true, issues: [] });
		expect(rowsOf(draft, 'actors')).toEqual([
			{ 'id/id': '1', label: 'Dockers & friends', rank: 3, open: true },
			{ 'id/id': '2', rank: 7 }
		]);
		expect(rowsOf(draft, 'relations').map((edge) => [edge['id/id'], edge['weight']])).toEqual([
			['0', 2.5],
			['1', -1],
			['0', undefined]
		]);
	});

	test('igraph: the name is an attribute; what is said of the graph is told', () => {
		const draft = fixture('igraph');
		expect(draft).toMatchObject({ flavour: 'igraph', title: 'Karate', directed: false });
		expect(rowsOf(draft, 'actors')).toEqual([
			{ 'id/id': 'n0', name: 'Mr Hi', Faction: 1 },
			{ 'id/id': 'n1', name: 'Actor 2', Faction: 'NaN' }
		]);
		expect(noticesOf(draft)).toEqual(['graph-attributes 14', 'not-finite 21']);
	});

	test('yEd: geometry, colours, labels, groups; pictures and arrowheads are told', () => {
		const draft = fixture('yed');
		expect(draft).toMatchObject({ flavour: 'yEd 3.22', directed: true, yUp: false, rejected: [] });
		expect(rowsOf(draft, 'actors')).toEqual([
			{
				'id/id': 'n0',
				'label/name': 'Harbour\nmaster',
				description: 'speaks for the <port>',
				'x/x': 100,
				'y/y': -20.5,
				'width/size': 80,
				height: 30,
				'color/colour': '#ffcc00',
				'shape/shape': 'roundrectangle',
				labels: ['second label']
			},
			{
				'id/id': 'n1',
				'label/name': 'Guilds',
				'x/x': 0,
				'y/y': 0,
				'width/size': 90,
				'color/colour': '#f5f5f580',
				'yfiles.foldertype': 'group'
			},
			{
				'id/id': 'n1::n0',
				'label/name': 'Dockers',
				'x/x': 5,
				'y/y': 6,
				'width/size': 10,
				'graph/part-of': 'n1'
			}
		]);
		expect(rowsOf(draft, 'relations')).toEqual([
			{
				'id/id': 'e0',
				'source/from': 'n0',
				'target/to': 'n1::n0',
				label: 'threatens',
				'color/colour': '#ff0000',
				'thickness/thickness': 2,
				'shape/shape': 'dashed'
			},
			{ 'id/id': 'e1', 'source/from': 'n1::n0', 'target/to': 'n1', arrows: 'none' }
		]);
		expect(noticesOf(draft)).toEqual([
			'looks-left-out 20',
			'several-labels 16',
			'undeclared-attribute 28',
			'hierarchy 46',
			'picture-left-out 51',
			'arrows 69'
		]);
		// The node's picture, and the picture itself at the end of the file.
		expect(messageOf(draft, 'picture-left-out')).toContain('2 pictures');
	});

	test('Cytoscape, NodeXL and graph-tool', () => {
		const cytoscape = fixture('cytoscape');
		expect(cytoscape.flavour).toBe('Cytoscape');
		expect(rowsOf(cytoscape, 'relations')[0]).toMatchObject({
			interaction: 'pp',
			'shared name': 'Guild (pp) Owners'
		});

		const nodexl = fixture('nodexl');
		expect(nodexl.flavour).toBe('NodeXL');
		expect(rowsOf(nodexl, 'actors')[0]).toMatchObject({
			'id/id': '@guild',
			Color: 'red',
			Followers: '1,204'
		});
		expect(rowsOf(nodexl, 'relations').map((edge) => edge['Relationship'])).toEqual([
			'Mentions',
			'Replies to'
		]);
		expect(noticesOf(nodexl)).toEqual(['not-of-type 11']);

		const graphTool = fixture('graph-tool');
		expect(graphTool.flavour).toBe('graph-tool');
		expect(rowsOf(graphTool, 'actors')[0]).toMatchObject({ pos: ['0.5', '-1.25'], name: 'A' });
		expect(rowsOf(graphTool, 'relations')[0]).toMatchObject({ count: 12 });
		expect(noticesOf(graphTool)).toEqual(['unknown-type 6']);
	});
});

describe('the whole format', () => {
	const draft = fixture('everything');

	test('nested graphs are “part of”, with the default direction of their own graph', () => {
		expect(rowsOf(draft, 'actors')).toEqual([
			{ 'id/id': 'a', desc: 'an actor' },
			{ 'id/id': 'b', when: '2020-01', odd: '1', deep: 'one two' },
			{ 'id/id': 'c', 'graph/part-of': 'b' },
			{ 'id/id': 'd', 'graph/part-of': 'c' },
			{ 'id/id': 'e' }
		]);
		expect(rowsOf(draft, 'relations')).toEqual([
			{ 'source/from': 'd', 'target/to': 'c', 'directed/directed': true },
			{
				'id/id': '1',
				'source/from': 'a',
				'target/to': 'b',
				'directed/directed': false,
				weight: ['2', '3'],
				sourceport: 'North',
				targetport: 'x'
			},
			{ 'id/id': '2', 'source/from': 'b', 'target/to': 'a', 'directed/directed': true }
		]);
	});

	test('everything that has no place is told with how many and where first', () => {
		expect(noticesOf(draft)).toEqual([
			'unsafe-field 5',
			'unknown-type 6',
			'foreign-part 7',
			'port 9',
			'undeclared-attribute 11',
			'nested-value 12',
			'hierarchy 14',
			'locator 18',
			'port-end 19',
			'repeated-value 19',
			'hyperedge 22',
			'second-graph 25'
		]);
		expect(messageOf(draft, 'port')).toContain('2 ports of nodes (“North”, “South”)');
		expect(messageOf(draft, 'hyperedge')).toContain('2 hyperedges');
		expect(draft.rejected.map(({ what, line, code }) => [what, line, code])).toEqual([
			['actor', 17, 'missing-id'],
			['relation', 21, 'missing-end']
		]);
		expect(draft.description).toBe('All there is');
	});
});

test('a direction that is none is told, and the default holds', () => {
	const text = `<graphml><graph edgedefault="undirected"><node id="a"/>
		<edge source="a" target="a" directed="maybe"/><edge source="a" target="a" directed="TRUE"/></graph></graphml>`;
	const draft = draftOf(decodeGraphml, text);
	expect(rowsOf(draft, 'relations').map((edge) => edge['directed/directed'])).toEqual([false, true]);
	expect(noticesOf(draft)).toEqual(['unknown-direction 2']);
});

test('the drawing of yFiles for HTML', () => {
	const text = `<graphml xmlns:y="http://www.yworks.com/xml/yfiles-common/3.0" xmlns:x="http://www.yworks.com/xml/yfiles-common/markup/3.0">
		<key id="d0" for="node" attr.name="NodeGeometry" y:attr.uri="http://www.yworks.com/xml/yfiles-common/2.0/NodeGeometry"/>
		<key id="d1" for="node" attr.name="NodeLabels"/>
		<graph edgedefault="directed"><node id="n0">
		<data key="d0"><y:RectD X="4" Y="-5.5" Width="30" Height="30"/></data>
		<data key="d1"><x:List><y:Label><y:Label.Text><![CDATA[Guild]]></y:Label.Text></y:Label></x:List></data>
		</node></graph></graphml>`;
	expect(rowsOf(draftOf(decodeGraphml, text), 'actors')).toEqual([
		{ 'id/id': 'n0', 'label/name': 'Guild', 'x/x': 4, 'y/y': -5.5, 'width/size': 30 }
	]);
});

describe('what is refused', () => {
	test.each([
		['<gexf/>', 'not-graphml'],
		['<graphml/>', 'no-graph'],
		['<graphml><graph edgedefault="directed"><node id="a"/>', 'not-well-formed'],
		['<!DOCTYPE graphml [<!ENTITY a "b">]><graphml/>', 'xml-doctype'],
		['<graphml><graph><node id="a"><y:Shape/></node></graph></graphml>', 'not-well-formed']
	])('%s', (text, code) => {
		expect(refusalOf(text)).toMatchObject({ code, severity: 'error', file: 'graph.xml', line: 1 });
	});

	test('graphs nested deeper than the limit', () => {
		const depth = 40;
		const text = `<graphml><graph>${'<node id="a"><graph>'.repeat(depth)}${'</graph></node>'.repeat(depth)}</graph></graphml>`;
		expect(refusalOf(text)?.code).toBe('too-deep');
	});

	test('no beginning of a file opens as a smaller graph', () => {
		const whole = readFixture('graphml/yed.graphml').trimEnd();
		fc.assert(
			fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
				expect(refusalOf(whole.slice(0, length))?.severity).toBe('error');
			}),
			{ numRuns: 50 }
		);
	});

	test('a picture of any length within yEd’s resources is no text, and harms nothing', () => {
		const picture = 'A'.repeat(200_000);
		const text = `<graphml xmlns:y="http://www.yworks.com/xml/graphml"><graph edgedefault="directed"/>
			<data key="d7"><y:Resources><y:Resource id="1">${picture}</y:Resource></y:Resources></data></graphml>`;
		expect(messageOf(draftOf(decodeGraphml, text), 'picture-left-out')).toContain('1 picture');
	});
});
