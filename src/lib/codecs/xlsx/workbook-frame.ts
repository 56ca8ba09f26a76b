/**
 * The parts that every workbook has around its sheets (ISO/IEC 29500-2 and -1): types, relationships, list of sheets,
 * one plain style. In: names of sheets, our own. Out: named texts, the same every time.
 */
import type { FileToPack } from '../zip/write-zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const STYLES =
	`<styleSheet xmlns="${SHEETS}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
	'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
	'<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
	'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
	'<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

export function toFrame(sheets: readonly string[]): readonly FileToPack[] {
	const each = (toText: (name: string, number: number) => string): string =>
		sheets.map((name, index) => toText(name, index + 1)).join('');
	const part = (name: string, content: string): FileToPack => ({ name, content: HEAD + content });
	const styleId = `rId${sheets.length + 1}`;
	return [
		part(
			'[Content_Types].xml',
			`<Types xmlns="${PACKAGE}/content-types">` +
				'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
				'<Default Extension="xml" ContentType="application/xml"/>' +
				`<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
				`<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
				each(
					(_, number) =>
						`<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`
				) +
				'</Types>'
		),
		part(
			'_rels/.rels',
			`<Relationships xmlns="${PACKAGE}/relationships">` +
				`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
		),
		part(
			'xl/workbook.xml',
			`<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets>` +
				each((name, number) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`) +
				'</sheets></workbook>'
		),
		part(
			'xl/_rels/workbook.xml.rels',
			`<Relationships xmlns="${PACKAGE}/relationships">` +
				each(
					(_, number) =>
						`<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`
				) +
				`<Relationship Id="${styleId}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`
		),
		part('xl/styles.xml', STYLES)
	];
}
