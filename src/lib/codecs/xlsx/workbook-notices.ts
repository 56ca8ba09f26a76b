/** What the reader of workbooks tells about a file. Only words. */
import { counted, type NoticeKind } from '../draft/notice-counts.ts';

const named = (which: string): string => (which === '' ? '' : ` (${which})`);

export const FORMULA: NoticeKind = {
	code: 'formula',
	say: (count, which) =>
		`${counted(count, 'cell')} with a formula${named(which)}: the result that the file holds was read, nothing was computed.`,
	remedy: 'Nothing needs to be done if the workbook was saved after its last change.'
};

export const EMPTY_FORMULA: NoticeKind = {
	code: 'formula-without-result',
	say: (count, which) =>
		`${counted(count, 'cell')} with a formula whose result the file does not hold${named(which)}, read as empty.`,
	remedy: 'Open the workbook in a spreadsheet program and save it again.'
};

export const ERROR_CELL: NoticeKind = {
	code: 'error-cell',
	say: (count, which) =>
		`${counted(count, 'cell')} with an error instead of a value${named(which)}, read as empty.`,
	remedy: 'Mend the formulas there.'
};

export const MERGED_CELLS: NoticeKind = {
	code: 'merged-cells',
	say: (count, which) =>
		`${counted(count, 'group')} of merged cells${named(which)}: only the first cell of each has the value.`,
	remedy: 'Split the cells and fill each if the value is meant for all of them.'
};

export const HIDDEN_SHEET: NoticeKind = {
	code: 'hidden-sheet',
	say: (count, which) => `${counted(count, 'hidden sheet')} read like the others${named(which)}.`,
	remedy: 'Leave it out of the import if it is not meant.'
};

export const OTHER_SHEET: NoticeKind = {
	code: 'sheet-left-out',
	say: (count, which) =>
		`${counted(count, 'sheet')} that ${count === 1 ? 'is' : 'are'} no table left out${named(which)}.`,
	remedy: 'Nothing needs to be done unless you miss something.'
};

export const DATE_CELL: NoticeKind = {
	code: 'date-cell',
	say: (count) => `${counted(count, 'cell')} with a date or time written as ISO 8601 (2020-06-30).`,
	remedy: 'Nothing needs to be done.'
};
