import { describe, expect, it } from 'vitest';
import { pajekCodec } from '#lib/codecs/pajek/pajek-codec.ts';
import { codesOf, importDraft, openDraft, openRefused, rowsOf } from '../draft/open-draft.ts';
import { readFixture } from '../draft/read-fixture.ts';

describe('Pajek', () => {
	it('reads labels, places, colours, modes, times and a partition; vertices 1 to n are all there', async () => {
		const draft = await openDraft(pajekCodec, readFixture('pajek/several-relations.net'));
		expect(draft).toMatchObject({ title: 'Talks "2020"', directed: true, yUp: true });
		expect(rowsOf(draft, 'actors')).toEqual([
			{
				'@id': '1',
				'@name': 'Iraq "IQ"',
				'@x': 0.1,
				'@y': 0.25,
				'@z': 0.5,
				'@shape': 'box',
				'@colour': '#00ff00',
				x_fact: '2',
				mode: '1',
				kinds: 1
			},
			{ '@id': '2', '@name': 'Iran', '@x': 0.5, '@y': 0.5, mode: '1', kinds: 2 },
			{ '@id': '3', mode: '2', kinds: 1 },
			{ '@id': '4', '@name': 'U.S. of A', time: '1-5,7', mode: '2', kinds: 1 },
			{ '@id': '5', mode: '2', kinds: 2 }
		]);
		// Lines of a file with CR LF count once.
		expect([...(draft.tables[1]?.lines ?? [])]).toEqual([8, 9, 11, 12]);
	});

	it('keeps the names of relations, signs, zeros and directions', async () => {
		const draft = await openDraft(pajekCodec, readFixture('pajek/several-relations.net'));
		expect(rowsOf(draft, 'relations')).toEqual([
			{ '@from': '1', '@to': '2', '@type': 'presses', '@strength': -3, w: '2' },
			{ '@from': '1', '@to': '2', '@type': 'presses' },
			{ '@from': '2', '@to': '2', '@type': 'meets', '@strength': 0, '@directed': false },
			{
				'@from': '4',
				'@to': '5',
				'@type': 'meets',
				'@strength': 1.5,
				c: 'Blue',
				time: '3',
				'@directed': false
			}
		]);
		expect(codesOf(draft)).toEqual(['not-listed', 'two-modes', 'times', 'vertex-values', 'foreign-part']);
	});

	it('reads lists of arcs and edges', async () => {
		const draft = await openDraft(pajekCodec, readFixture('pajek/lists.net'));
		expect(rowsOf(draft, 'relations')).toEqual([
			{ '@from': '1', '@to': '2' },
			{ '@from': '1', '@to': '3' },
			{ '@from': '4', '@to': '1' },
			{ '@from': '2', '@to': '3', '@directed': false }
		]);
	});

	it('reads a matrix, whose zeros are no relations', async () => {
		const draft = await openDraft(pajekCodec, readFixture('pajek/matrix.net'));
		expect(rowsOf(draft, 'relations')).toEqual([
			{ '@from': '1', '@to': '2', '@type': 'SAM1', '@strength': 1 },
			{ '@from': '2', '@to': '1', '@type': 'SAM1', '@strength': -1 },
			{ '@from': '3', '@to': '3', '@type': 'SAM1', '@strength': 2.5 }
		]);
	});

	it('has no direction when there are edges alone, and rejects a vertex that is not there', async () => {
		const draft = await openDraft(pajekCodec, '*Vertices 2\n*Edges\n1 2\n1 9\n');
		expect(draft.directed).toBe(false);
		const { report } = importDraft(draft);
		expect(report.kept.relations).toBe(1);
		expect(report.rejectedRows.find(({ what }) => what === 'relation')).toMatchObject({ line: 4 });
	});

	it('reads lines that name their relation by its number', async () => {
		const draft = await openDraft(pajekCodec, '*Vertices 2\n*Arcs :3 "aid"\n1 2 1\n*Arcs\n3: 2 1 4\n');
		expect(rowsOf(draft, 'relations')).toEqual([
			{ '@from': '1', '@to': '2', '@type': 'aid', '@strength': 1 },
			{ '@from': '2', '@to': '1', '@type': 'aid', '@strength': 4 }
		]);
	});

	it('tells a second network', async () => {
		const text = '*Network a\n*Vertices 1\n*Network b\n*Vertices 3\n*Arcs\n1 2\n';
		const draft = await openDraft(pajekCodec, text);
		expect(rowsOf(draft, 'actors')).toHaveLength(1);
		expect(rowsOf(draft, 'relations')).toEqual([]);
		expect(codesOf(draft)).toEqual(['second-graph']);
	});

	it.each([
		['*Arcs\n1 2\n', 'missing-part', 1],
		['*Vertices many\n', 'not-a-count', 1],
		['*Vertices 99999999999\n', 'too-many-actors', 1],
		['*Vertices 2\n1 "open\n', 'open-quotation', 2],
		['*Vertices 2\n3 "c"\n', 'not-a-vertex', 2],
		['*Vertices 2\n*Arcs\n1 b\n', 'not-a-vertex', 3],
		['*Vertices 2\n*Arcs\n1\n', 'not-a-vertex', 3],
		['*Vertices 2\n*Matrix\n0 1\n1\n', 'broken-matrix', 4],
		['hello\n*Vertices 2\n', 'no-section', 1],
		['*Network x\n', 'missing-part', 1]
	])('refuses %j', async (text, code, line) => {
		expect((await openRefused(pajekCodec, text))[0]).toMatchObject({ code, line, severity: 'error' });
	});
});
