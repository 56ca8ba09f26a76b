/** Tables as other programs write them, each small enough to be seen whole. */
import { describe, expect, it } from 'vitest';
import { decodeTables } from '#lib/codecs/csv/decode-tables.ts';
import type { DecodeOptions } from '#lib/codecs/format.ts';
import { LIMITS } from '#lib/core/dataset/limits.ts';

const file = (text: string, name = 'f.csv') => ({ name, text, bytes: new TextEncoder().encode(text) });
const decode = (text: string, options: DecodeOptions = {}) => decodeTables([file(text)], options);

function draftOf(text: string, options: DecodeOptions = {}) {
	const decoded = decode(text, options);
	if (!decoded.ok || decoded.value.what !== 'draft') throw new Error(JSON.stringify(decoded));
	return decoded.value.draft;
}

/** The only table as rows of text, its header first. */
function rowsOf(text: string, options: DecodeOptions = {}) {
	const [table, ...others] = draftOf(text, options).tables;
	if (table === undefined || others.length > 0) throw new Error('not one table');
	const rows = Array.from({ length: table.rowCount }, (_, index) =>
		table.columns.map(({ values }) => values[index])
	);
	return [table.columns.map(({ name }) => name), ...rows];
}

const linesOf = (text: string) => Array.from(draftOf(text).tables[0]?.lines ?? []);
const codesOf = (text: string) => draftOf(text).issues.map(({ code }) => code);
const refusalOf = (text: string, options: DecodeOptions = {}) => decode(text, options).issues;

describe('what other programs write', () => {
	it.each([
		['Gephi, relations', 'Source,Target,Type,Id,Label,Weight\n1,2,Directed,0,,1.0\n', ','],
		['Gephi, actors', 'Id,Label,timeset,modularity_class\n1,Iran,,0\n2,Iraq,,1\n', ','],
		['Kumu', 'From,To,Type,Tags\nIran,Iraq,supports,a|b\n', ','],
		['NodeXL', 'Vertex 1\tVertex 2\tColor\nIran\tIraq\t\n', '\t'],
		['a German spreadsheet', 'Von;Nach;Gewicht\nBerlin;Paris;1,5\nParis;Rom;2,25\n', ';'],
		['names with commas', 'source;target\nSmith, John;Doe, Jane\n', ';'],
		['Excel with its separator line', 'sep=|\r\nfrom|to\r\na,b|c;d\r\n', '|'],
		['Cytoscape', '"source","target","interaction"\n"a","b","pp"\n', ',']
	])('%s: the delimiter is found', (_, text, delimiter) => {
		expect(draftOf(text)).toMatchObject({ format: 'csv', delimiter, issues: [], rejected: [] });
	});

	it('keeps cells as text, decimal commas, leading zeros and blanks included', () => {
		expect(rowsOf('id;name;weight\n007; Ali ;1,50\n1e3;;-0\n')).toEqual([
			['id', 'name', 'weight'],
			['007', ' Ali ', '1,50'],
			['1e3', undefined, '-0']
		]);
	});

	it('reads a quoted line end as part of the cell, and knows the line of each row', () => {
		const text = 'id,name\r\n1,"two\r\nlines"\r\n\r\n2,one\r\n';
		expect(rowsOf(text)).toEqual([
			['id', 'name'],
			['1', 'two\r\nlines'],
			['2', 'one']
		]);
		expect(linesOf(text)).toEqual([2, 5]);
	});

	it('takes our own apostrophe off a formula, and leaves every other one', () => {
		expect(rowsOf("id,name\n1,'=1+1\n2,'Abd\n3,''=x\n4,'-5\n").slice(1)).toEqual([
			['1', '=1+1'],
			['2', "'Abd"],
			['3', "'=x"],
			['4', "'-5"]
		]);
	});

	it('takes SNAP’s last comment for the names of the columns', () => {
		const text = '# Nodes: 3 Edges: 2\n# FromNodeId\tToNodeId\n0\t1\n0\t2\n';
		expect(rowsOf(text)).toEqual([
			['FromNodeId', 'ToNodeId'],
			['0', '1'],
			['0', '2']
		]);
		expect(linesOf(text)).toEqual([3, 4]);
	});

	it('names the columns of R, which leaves out the first', () => {
		expect(rowsOf('"from" "to"\n"1" "a" "b"\n"2" "b" "c"\n', { delimiter: 'space' })[0]).toEqual([
			'',
			'from',
			'to'
		]);
	});

	it('takes a blank behind every delimiter for a part of it, and keeps single ones', () => {
		expect(rowsOf('from, to\nIran, Iraq\nIraq, \n')).toEqual([
			['from', 'to'],
			['Iran', 'Iraq'],
			['Iraq', undefined]
		]);
		expect(codesOf('from, to\nIran, Iraq\n')).toEqual(['blank-after-delimiter']);
		expect(rowsOf('from,to\nIran, Iraq\n')[1]).toEqual(['Iran', ' Iraq']);
	});

	it('passes over titles above the names of the columns, and says so', () => {
		const text = 'Survey of 2020,,\n,,\nsource,target,weight\na,b,1\n';
		expect(rowsOf(text)).toEqual([
			['source', 'target', 'weight'],
			['a', 'b', '1']
		]);
		expect(linesOf(text)).toEqual([4]);
		expect(codesOf(text)).toEqual(['rows-above']);
	});
});

describe('the first row', () => {
	it.each([
		['names that come again', 'Iran,Iraq\nIran,Syria\nIraq,Syria\n'],
		['numbers', '0 1\n1 2\n'],
		['a weight', 'Iran,Iraq,2\nIraq,Syria,1\n']
	])('is data when it holds %s', (_, text) => {
		expect(rowsOf(text)[0]?.[0]).toBe('Column 1');
		expect(codesOf(text)).toEqual(['no-header']);
	});

	it.each([
		['known names', 'from,to\nfrom Iran,to Iraq\n'],
		['texts that do not come again', 'Akteur,Gegner\nIran,Irak\n'],
		['a known name beside a year', 'country,2019\nIran,5\n']
	])('names the columns when it holds %s', (_, text) => {
		expect(codesOf(text)).toEqual([]);
		expect(draftOf(text).tables[0]?.rowCount).toBe(1);
	});

	it('may repeat names and leave some empty; a name of JavaScript’s own is left out and told', () => {
		const text = 'id,label,label,,__proto__\n1,a,b,c,d\n';
		expect(rowsOf(text)).toEqual([
			['id', 'label', 'label', ''],
			['1', 'a', 'b', 'c']
		]);
		expect(codesOf(text)).toEqual(['unsafe-field']);
	});
});

describe('matrices and lists', () => {
	it('reads a matrix from row to column, with every actor', () => {
		// A → B 2, B → C 1, C → C 3; zeros and blanks are no relations.
		const { tables, directed, issues } = draftOf(',A,B,C\nA,0,2,\nB,0,0,1\nC,,,3\n');
		expect(directed).toBe(true);
		expect(issues).toMatchObject([{ code: 'matrix' }]);
		expect(tables).toMatchObject([
			{ holds: 'actors', rowCount: 3 },
			{
				holds: 'relations',
				rowCount: 3,
				columns: [
					{ role: 'from', values: ['A', 'B', 'C'] },
					{ role: 'to', values: ['B', 'C', 'C'] },
					{ role: 'strength', values: ['2', '1', '3'] }
				],
				lines: Uint32Array.of(2, 3, 4)
			}
		]);
	});

	it('reads each pair of a symmetric matrix once, without a direction', () => {
		const { tables, directed, issues } = draftOf(';A;B;C\nA;0;1,5;0\nB;1,5;0;2\nC;0;2;0\n');
		expect(directed).toBe(false);
		expect(issues).toMatchObject([{ code: 'symmetric-matrix' }]);
		expect(tables[1]?.columns.map(({ values }) => values)).toEqual([
			['A', 'B'],
			['B', 'C'],
			['1,5', '2']
		]);
	});

	it('reads an adjacency list, with actors that are tied to nobody', () => {
		const { tables, issues } = draftOf('a,b,c\nb,c\nc\nd\n');
		expect(issues).toMatchObject([{ code: 'adjacency-list' }]);
		expect(tables.map(({ columns }) => columns.map(({ values }) => values))).toEqual([
			[['a', 'b', 'c', 'd']],
			[
				['a', 'a', 'b'],
				['b', 'c', 'c']
			]
		]);
	});
});

describe('rows that do not fit', () => {
	it('rejects a row with more cells than columns, by its line', () => {
		const { rejected, tables } = draftOf('source,target\na,b\nSmith, J,c\nd,e,\n');
		expect(rejected).toMatchObject([{ what: 'relation', line: 3, code: 'too-many-cells', table: 'f.csv' }]);
		expect(tables[0]?.columns[0]?.values).toEqual(['a', 'd']);
	});

	it('keeps a row whose last cells are missing, and says so', () => {
		expect(rowsOf('from,to,weight\na,b\nc,d,1\n')[1]).toEqual(['a', 'b', undefined]);
		expect(draftOf('from,to,weight\na,b\nc,d,1\n').issues).toMatchObject([{ code: 'short-row', line: 2 }]);
	});

	it('refuses a quotation mark that is never closed, with its line', () => {
		expect(refusalOf('id,name\n1,a\n2,"b\n3,c\n')).toMatchObject([
			{ code: 'unclosed-quote', severity: 'error', file: 'f.csv', line: 3 }
		]);
	});

	it('refuses text that is no table', () => {
		expect(refusalOf('Dear all\nthis is no table\n')).toMatchObject([{ code: 'not-a-table' }]);
		expect(refusalOf('a,b\n1,2,3\n4,5,6,7\n')).toMatchObject([{ code: 'uneven-rows', line: 2 }]);
	});

	it('refuses more than the limits allow, until a person says yes', () => {
		const rows = 'a,b\n'.repeat(LIMITS.relations + 1);
		expect(refusalOf(`from,to\n${rows}`)).toMatchObject([{ code: 'too-many-relations' }]);
		const { tables } = draftOf(`from,to\n${rows}`, { allowLarge: true });
		expect(tables[0]?.rowCount).toBe(LIMITS.relations + 1);
	});

	it('refuses a few rows that promise millions of cells', () => {
		const header = Array.from({ length: 900 }, (_, index) => `c${index}`).join(',');
		expect(refusalOf(`id,${header}\n${'x\n'.repeat(14_000)}`)).toMatchObject([{ code: 'too-many-cells' }]);
	});

	it('refuses a delimiter that is none', () => {
		expect(refusalOf('a,b\n', { delimiter: 'xx' })).toMatchObject([{ code: 'unknown-delimiter' }]);
		expect(draftOf('from^to\na^b\n', { delimiter: '^' }).delimiter).toBe('^');
	});
});

describe('several files', () => {
	it('are several tables of one draft', () => {
		const decoded = decodeTables([file('id,name\n1,A\n', 'a.csv'), file('from;to\n1;1\n', 'r.csv')]);
		expect(decoded).toMatchObject({
			ok: true,
			value: { draft: { file: 'a.csv, r.csv', tables: [{ name: 'a.csv' }, { name: 'r.csv' }] } }
		});
	});

	it('are refused together, each fault by its file', () => {
		const { issues } = decodeTables([
			file('a\n"', 'a.csv'),
			file('id\n1\n', 'ok.csv'),
			file('b\n"', 'b.csv')
		]);
		expect(issues.map((issue) => issue.file)).toEqual(['a.csv', 'b.csv']);
	});
});

it('tells how far it is', () => {
	const shares: number[] = [];
	draftOf(`from,to\n${'a,b\n'.repeat(40_000)}`, { onProgress: (share) => shares.push(share) });
	expect(shares.length).toBeGreaterThan(1);
	expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
});
