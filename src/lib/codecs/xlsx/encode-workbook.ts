/**
 * A dataset to a workbook (ISO/IEC 29500, transitional): one sheet for each table of `dataset-tables.ts`.
 *
 * In: a dataset and who writes it when. Out: bytes, the same for equal input. Texts are texts, never formulas, and numbers
 * are numbers; nothing is lost. Names of sheets and parts are our own and never come from data.
 */
import type { Dataset } from '#lib/core/model/dataset.ts';
import { toDatasetTables } from '../csv/dataset-tables.ts';
import type { RecordTable } from '../csv/record-table.ts';
import type { Cell } from '../csv/to-csv-text.ts';
import type { Stamp } from '../entente-json/portable-file.ts';
import type { EncodedFile } from '../format.ts';
import { XmlWriter } from '../xml/write-xml.ts';
import { writeZip } from '../zip/write-zip.ts';
import { toEscapedText } from './escaped-text.ts';
import { toFrame } from './workbook-frame.ts';
import { xlsxInfo } from './xlsx-info.ts';

/** What Excel shows of one cell and of one sheet; other programs show more. */
const EXCEL_TEXT = 32_767;
const EXCEL_ROWS = 1_048_576;

const HEAD =
	'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
	'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">' +
	'<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>';

export function encodeWorkbook(dataset: Dataset, stamp: Stamp): EncodedFile {
	const tables = toDatasetTables(dataset, stamp);
	const sheets = [...tables].map(([name, table]) => ({ name, content: toSheet(table) }));
	const frame = toFrame(sheets.map(({ name }) => name));
	const parts = sheets.map(({ content }, index) => ({
		name: `xl/worksheets/sheet${index + 1}.xml`,
		content
	}));
	return {
		extension: '.xlsx',
		mediaType: xlsxInfo.mediaType,
		content: writeZip([...frame, ...parts]),
		notices: [...tables.values()].flatMap(noticesOf)
	};
}

function toSheet({ header, rows }: RecordTable): string {
	const columns = header.map((_, index) => toLetters(index));
	const writer = new XmlWriter();
	const toRow = (cells: readonly Cell[], index: number): string =>
		`<row r="${index + 1}">${cells.map((cell, at) => toCell(cell, `${columns[at] ?? ''}${index + 1}`, writer)).join('')}</row>`;
	return `${HEAD}${[header, ...rows].map(toRow).join('')}</sheetData></worksheet>`;
}

/** Blanks at the ends of a text count, which XML has to be told. */
function toCell(cell: Cell, reference: string, writer: XmlWriter): string {
	if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${reference}"><v>${cell}</v></c>` : '';
	if (cell === '') return '';
	const text = writer.escape(toEscapedText(cell));
	return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** 0 is `A`, 26 is `AA`. */
function toLetters(index: number): string {
	let letters = '';
	for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	return letters;
}

function noticesOf({ rows }: RecordTable): EncodedFile['notices'] {
	const isLong = (cell: Cell): boolean => typeof cell === 'string' && cell.length > EXCEL_TEXT;
	const long = rows.reduce((sum, row) => sum + row.filter(isLong).length, 0);
	const notices = [];
	if (long > 0) {
		const message = `${long} texts are longer than the ${EXCEL_TEXT.toLocaleString('en')} characters that Excel shows in one cell.`;
		notices.push({ code: 'long-text', message });
	}
	if (rows.length >= EXCEL_ROWS) {
		const message = `A sheet has more than the ${EXCEL_ROWS.toLocaleString('en')} rows that Excel shows.`;
		notices.push({ code: 'many-rows', message });
	}
	return notices;
}
