/**
 * One sheet of a workbook to rows (ISO/IEC 29500-1, 18.3).
 *
 * In: the text of its part, and what the workbook says of texts and formats. Out: the rows that have cells, each with its
 * number; or the issue that refuses the part. Formulas are read by the result in the file; nothing is computed.
 */
import type { DraftCell } from '#lib/core/import/draft.ts';
import type { Issue } from '#lib/core/model/issue.ts';
import { toError, type Fault } from '../draft/refuse.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { readXml, type XmlHandlers } from '../xml/read-xml.ts';
import { toCellValue, type CellContext } from './to-cell-value.ts';
import { EMPTY_FORMULA, FORMULA, MERGED_CELLS } from './workbook-notices.ts';

export interface SheetRow {
	/** From 1, as the spreadsheet shows it. */
	readonly line: number;
	/** By column, from 0. */
	readonly cells: DraftCell[];
}

export interface SheetSetting extends CellContext {
	/** Name of the part, for messages. */
	readonly file: string;
	/** So many rows are read. */
	readonly mostRows: number;
	readonly onProgress: (share: number) => void;
}

const MOST_COLUMNS = 16_384;
const REFERENCE = /^([A-Z]{1,3})(\d{1,7})$/;
const CODE_BEFORE_A = 64;
/** Cells of one sheet, those left empty before others included; a short file can promise very many. */
const MOST_CELLS = 20_000_000;

export function readSheet(
	text: string,
	setting: SheetSetting
): { readonly rows: readonly SheetRow[] } | { readonly issue: Issue } {
	const handlers = new SheetHandlers(setting);
	const { file, onProgress } = setting;
	const issue = readXml(text, file, handlers, { onProgress });
	return issue === undefined ? { rows: handlers.rows } : { issue };
}

/** `C` is 2; undefined beyond the last column that any spreadsheet has. */
function toColumn(letters: string): number | undefined {
	let number = 0;
	for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - CODE_BEFORE_A;
	return number <= MOST_COLUMNS ? number - 1 : undefined;
}

class SheetHandlers implements XmlHandlers {
	readonly rows: SheetRow[] = [];
	readonly #setting: SheetSetting;
	#row: SheetRow = { line: 0, cells: [] };
	#column = -1;
	#cell = { type: 'n', style: 0, text: '', reference: '', hasFormula: false };
	#takesText = false;
	#phonetic = 0;
	#cells = 0;

	constructor(setting: SheetSetting) {
		this.#setting = setting;
	}

	open(element: XmlElement): Issue | undefined {
		const { local } = element;
		if (local === 'row') return this.#openRow(Number(element.attribute('r') ?? this.#row.line + 1));
		if (local === 'c') return this.#openCell(element);
		if (local === 'f') this.#cell.hasFormula = true;
		if (local === 'rPh') this.#phonetic += 1;
		if (local === 'mergeCell') this.#setting.notices.add(MERGED_CELLS, {}, element.attribute('ref') ?? '');
		this.#takesText = local === 'v' || (local === 't' && this.#phonetic === 0);
		return undefined;
	}

	text(piece: string): void {
		if (this.#takesText) this.#cell.text += piece;
	}

	close(local: string): Issue | undefined {
		this.#takesText = false;
		if (local === 'rPh') this.#phonetic -= 1;
		return local === 'c' ? this.#closeCell() : undefined;
	}

	#openRow(line: number): Issue | undefined {
		if (!Number.isSafeInteger(line) || line <= this.#row.line) return this.#refuse(BROKEN);
		// The row that names the columns is none of the data.
		if (this.rows.length > this.#setting.mostRows) return this.#refuse(tooManyRows(this.#setting.mostRows));
		this.#row = { line, cells: [] };
		this.#column = -1;
		this.rows.push(this.#row);
		return undefined;
	}

	#openCell(element: XmlElement): Issue | undefined {
		const reference = element.attribute('r') ?? '';
		const [, letters = ''] = REFERENCE.exec(reference) ?? [];
		const column = reference === '' ? this.#column + 1 : toColumn(letters);
		if (column === undefined || column <= this.#column || column >= MOST_COLUMNS) return this.#refuse(BROKEN);
		this.#column = column;
		const style = Number(element.attribute('s') ?? 0);
		const type = element.attribute('t') ?? 'n';
		this.#cell = { type, style, text: '', reference, hasFormula: false };
		return undefined;
	}

	#closeCell(): Issue | undefined {
		const { type, text, hasFormula, reference } = this.#cell;
		const { notices, texts } = this.#setting;
		const { line, cells } = this.#row;
		if (hasFormula) notices.add(text === '' ? EMPTY_FORMULA : FORMULA, { line }, reference);
		if (type === 's' && text !== '' && texts[Number(text)] === undefined) return this.#refuse(BROKEN);
		const value = toCellValue({ ...this.#cell, line }, this.#setting);
		if (value === undefined) return undefined;
		this.#cells += this.#column + 1 - cells.length;
		if (this.#cells > MOST_CELLS) return this.#refuse(TOO_MANY_CELLS);
		while (cells.length < this.#column) cells.push(undefined);
		cells.push(value);
		return undefined;
	}

	#refuse(fault: Fault): Issue {
		return toError(this.#setting.file, { ...fault, line: this.#row.line + 1 });
	}
}

const BROKEN: Fault = {
	code: 'broken-sheet',
	message: 'The sheet is damaged: rows or cells stand in no order, or point at texts that are not there.',
	remedy: 'Open the workbook in a spreadsheet program and save it again.'
};

const TOO_MANY_CELLS: Fault = {
	code: 'too-many-cells',
	message: `The sheet has more than ${MOST_CELLS.toLocaleString('en')} cells.`,
	remedy: 'Take out columns that are not needed, or split the sheet.'
};

const tooManyRows = (most: number): Fault => ({
	code: 'too-many-relations',
	message: `The sheet has more than ${most.toLocaleString('en')} rows.`,
	remedy: 'Say yes to a large file, or split it.'
});
