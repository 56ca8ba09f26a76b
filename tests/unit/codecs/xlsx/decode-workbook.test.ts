/** Workbooks as Excel and LibreOffice write them, made here from their parts. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeWorkbook } from '#lib/codecs/xlsx/decode-workbook.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

interface Made {
	readonly sheets: readonly { readonly name: string; readonly data: string; readonly state?: string }[];
	readonly texts?: readonly string[];
	readonly formats?: string;
	readonly properties?: string;
}

function make({ sheets, texts = [], formats = '', properties = '' }: Made): Uint8Array {
	const each = (toText: (index: number) => string) => sheets.map((_, index) => toText(index + 1)).join('');
	const list = sheets.map(
		({ name, state = 'visible' }, index) =>
			`<sheet name="${name}" sheetId="${index + 7}" state="${state}" r:id="rId${index + 1}"/>`
	);
	const parts: Record<string, string> = {
		'[Content_Types].xml': '<Types/>',
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr ${properties}/><sheets>${list.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships>${each(
			(number) =>
				`<Relationship Id="rId${number}" Type="${LINKS}/worksheet" Target="/xl/worksheets/sheet${number}.xml"/>`
		)}</Relationships>`,
		'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts.join('')}</sst>`,
		'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`
	};
	sheets.forEach(({ data }, index) => {
		parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${MAIN}">${data}</worksheet>`;
	});
	return zipSync(
		Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(HEAD + text)]))
	);
}

const decode = (bytes: Uint8Array) => decodeWorkbook({ name: 'w.xlsx', bytes, text: '' }, {});

function draftOf(made: Made) {
	const decoded = decode(make(made));
	if (!decoded.ok || decoded.value.what !== 'draft') throw new Error(JSON.stringify(decoded));
	return decoded.value.draft;
}

const inline = (reference: string, text: string) =>
	`<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
const names = `<row r="1">${inline('A1', 'from')}${inline('B1', 'to')}${inline('C1', 'date')}</row>`;
const sheetOf = (rows: string, after = '') => `<sheetData>${names}${rows}</sheetData>${after}`;
const one = (rows: string, after = '') => ({ sheets: [{ name: 'Ties', data: sheetOf(rows, after) }] });
const columnOf = (draft: ReturnType<typeof draftOf>, index: number) =>
	draft.tables[0]?.columns[index]?.values;
const codesOf = (draft: ReturnType<typeof draftOf>) => draft.issues.map(({ code }) => code);

describe('decodeWorkbook', () => {
	it('reads shared, formatted and inline texts, without phonetic readings', () => {
		const draft = draftOf({
			texts: [
				'<si><t xml:space="preserve"> Iran </t></si>',
				'<si><r><t>東</t></r><r><rPr><b/></rPr><t>京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
				'<si><t>a_x000D_b_x005F_x0041_</t></si>'
			],
			...one(
				'<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c></row><row r="5"><c r="A5" t="s"><v>2</v></c><c r="B5" t="str"><v>x</v></c></row>'
			)
		});
		expect(draft.tables[0]).toMatchObject({ name: 'Ties', rowCount: 2, lines: Uint32Array.of(3, 5) });
		expect(columnOf(draft, 0)).toEqual([' Iran ', 'a\rb_x0041_']);
		expect(columnOf(draft, 1)).toEqual(['東京', 'x']);
		expect(codesOf(draft)).toEqual([]);
	});

	it('reads numbers, truth values and long ids as what they are', () => {
		const row =
			'<row r="2"><c r="A2"><v>0.1</v></c><c r="B2" t="b"><v>1</v></c><c r="C2"><v>12345678901234567890</v></c></row>';
		const draft = draftOf(one(row));
		expect([0, 1, 2].map((index) => columnOf(draft, index))).toEqual([
			[0.1],
			[true],
			['12345678901234567890']
		]);
	});

	it('reads cells and rows that do not say where they stand', () => {
		const draft = draftOf(one('<row><c><v>1</v></c><c><v>2</v></c></row>'));
		expect([columnOf(draft, 0), columnOf(draft, 1)]).toEqual([[1], [2]]);
		expect(draft.tables[0]?.lines).toEqual(Uint32Array.of(2));
	});

	// Day 43,983 after 30 December 1899 is 1 June 2020; 0.5 is noon. The 1904 system begins 1,462 days later.
	it.each([
		['a built-in format', 1, '', '43983', '2020-06-01'],
		['a code with quoted words', 2, '[$-409]dddd" of "mmmm\\ yyyy', '43983', '2020-06-01'],
		['a date with a time', 2, 'yyyy\\-mm\\-dd hh:mm', '43983.5', '2020-06-01T12:00:00'],
		['a time', 2, 'hh:mm', '0.25', '06:00:00'],
		['hours beyond a day', 2, '[h]:mm', '1.5', '36:00:00'],
		['a number with a colour and a condition', 2, '[Red][&lt;100]0.0" days";General', '5', 5],
		['a number in thousands', 2, '#,##0.00E+00', '5', 5],
		['a day that never was', 1, '', '60', 60],
		['the day after it', 1, '', '61', '1900-03-01'],
		['the first day', 1, '', '1', '1900-01-01'],
		['no date at all', 1, '', '-1', -1]
	])('tells dates by their format: %s', (_, style, code, number, value) => {
		const formats = `<numFmt numFmtId="164" formatCode="${code.replaceAll('"', '&quot;')}"/>`;
		const cells = `${inline('A2', 'x')}${inline('B2', 'y')}<c r="C2" s="${style}"><v>${number}</v></c>`;
		const draft = draftOf({ formats, ...one(`<row r="2">${cells}</row>`) });
		expect(columnOf(draft, 2)).toEqual([value]);
		expect(codesOf(draft)).toEqual(typeof value === 'string' ? ['date-cell'] : []);
	});

	it('counts days from 1904 where the workbook says so', () => {
		const row = `<row r="2">${inline('A2', 'x')}<c r="C2" s="1"><v>${43983 - 1462}</v></c></row>`;
		expect(columnOf(draftOf({ properties: 'date1904="1"', ...one(row) }), 2)).toEqual(['2020-06-01']);
	});

	it('reads formulas by their result and tells what has none, errors and merged cells', () => {
		const row = `<row r="2"><c r="A2" t="str"><f>"=x"</f><v>=x</v></c><c r="B2"><f>1+1</f></c><c r="C2" t="e"><v>#N/A</v></c></row>`;
		const draft = draftOf(one(row, '<mergeCells><mergeCell ref="A2:B2"/></mergeCells>'));
		expect(columnOf(draft, 0)).toEqual(['=x']);
		expect(columnOf(draft, 1)).toEqual([undefined]);
		expect(codesOf(draft)).toEqual(['formula', 'formula-without-result', 'error-cell', 'merged-cells']);
	});

	it('makes a table of each sheet, tells hidden ones, and leaves out title pages', () => {
		const row = `<row r="2">${inline('A2', 'x')}${inline('B2', 'y')}</row>`;
		const title = `<sheetData><row r="1">${inline('A1', 'All about this file')}</row></sheetData>`;
		const draft = draftOf({
			sheets: [
				{ name: 'About', data: title },
				{ name: 'One', data: sheetOf(row) },
				{ name: 'Two', data: sheetOf(row), state: 'hidden' },
				{ name: 'Empty', data: '<sheetData/>' }
			]
		});
		expect(draft.tables.map(({ name }) => name)).toEqual(['One', 'Two']);
		expect(codesOf(draft)).toEqual(['hidden-sheet', 'sheet-left-out']);
	});

	it('finds the names of NodeXL’s columns in the second row', () => {
		const data = `<sheetData><row r="1">${inline('C1', 'Visual Properties')}</row><row r="2">${inline('A2', 'Vertex 1')}${inline('B2', 'Vertex 2')}${inline('C2', 'Color')}</row><row r="3">${inline('A3', 'a')}${inline('B3', 'b')}</row></sheetData>`;
		const draft = draftOf({ sheets: [{ name: 'Edges', data }] });
		expect(draft.tables[0]).toMatchObject({ rowCount: 1, lines: Uint32Array.of(3) });
		expect(draft.tables[0]?.columns.map(({ name }) => name)).toEqual(['Vertex 1', 'Vertex 2', 'Color']);
		expect(codesOf(draft)).toEqual(['rows-above']);
	});

	it('reads a matrix', () => {
		const data = `<sheetData><row r="1">${inline('B1', 'a')}${inline('C1', 'b')}</row><row r="2">${inline('A2', 'a')}<c r="B2"><v>0</v></c><c r="C2"><v>2.5</v></c></row><row r="3">${inline('A3', 'b')}<c r="B3"><v>0</v></c><c r="C3"><v>0</v></c></row></sheetData>`;
		const draft = draftOf({ sheets: [{ name: 'M', data }] });
		expect(draft).toMatchObject({ directed: true, issues: [{ code: 'matrix' }] });
		expect(draft.tables[1]?.columns.map(({ values }) => values)).toEqual([['a'], ['b'], ['2.5']]);
	});

	it.each([
		['a text that is not there', '<row r="2"><c r="A2" t="s"><v>9</v></c></row>', 'broken-sheet'],
		['rows in no order', '<row r="2"/><row r="2"/>', 'broken-sheet'],
		['a column beyond the last', '<row r="2"><c r="ZZZ2"><v>1</v></c></row>', 'broken-sheet'],
		['broken XML', '<row r="2"><c></row>', 'not-well-formed']
	])('refuses %s', (_, rows, code) => {
		const { issues } = decode(make(one(rows)));
		expect(issues).toMatchObject([{ code, severity: 'error', file: 'w.xlsx/xl/worksheets/sheet1.xml' }]);
	});

	it('refuses rows that promise millions of cells', () => {
		const rows = Array.from(
			{ length: 1300 },
			(_, index) => `<row r="${index + 2}"><c r="XFD${index + 2}"><v>1</v></c></row>`
		);
		expect(decode(make(one(rows.join('')))).issues).toMatchObject([{ code: 'too-many-cells' }]);
	});

	it('refuses a workbook without its parts, and one that holds nothing', () => {
		expect(decode(zipSync({ 'xl/styles.xml': strToU8('<a/>') })).issues).toMatchObject([
			{ code: 'missing-part' }
		]);
		expect(decode(make({ sheets: [{ name: 'Empty', data: '<sheetData/>' }] })).issues).toMatchObject([
			{ code: 'empty-file' }
		]);
	});
});
