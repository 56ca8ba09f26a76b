/** What the reader of delimited text tells about a file. Only words. */
import { counted, type NoticeKind } from '../draft/notice-counts.ts';
import type { Fault } from '../draft/refuse.ts';
import type { RecordFault } from './beginning.ts';

export const SHORT_ROW: NoticeKind = {
	code: 'short-row',
	say: (count) =>
		`${counted(count, 'row')} with fewer cells than the table has columns; the missing ones were read as empty.`,
	remedy: 'Look at the first of them: a cell or a delimiter may be missing.'
};

export const STRAY_QUOTE: NoticeKind = {
	code: 'stray-quote',
	say: (count) => `${counted(count, 'cell')} with a quotation mark inside that quotes nothing, kept as text.`,
	remedy: 'Look at the first of them: a cell may end too late.'
};

export const COMMENT: NoticeKind = {
	code: 'comment',
	say: (count) => `${counted(count, 'comment line')} above the table left out.`,
	remedy: 'Put what matters into the description of the dataset.'
};

export const ROWS_ABOVE: NoticeKind = {
	code: 'rows-above',
	say: (count) => `${counted(count, 'row')} above the names of the columns left out.`,
	remedy: 'Put what matters into the description of the dataset.'
};

export const BLANK_AFTER_DELIMITER: NoticeKind = {
	code: 'blank-after-delimiter',
	say: () => 'A blank stands behind every delimiter of the table; it was taken for a part of the delimiter.',
	remedy: 'Nothing needs to be done.'
};

export const NO_HEADER: NoticeKind = {
	code: 'no-header',
	say: () => 'The first row does not name the columns; it was read as data.',
	remedy: 'If it does, give the columns names such as “source” and “target”.'
};

export const MATRIX: NoticeKind = {
	code: 'matrix',
	say: (count) =>
		`The table is a matrix of ${count} actors; each filled cell other than 0 became a relation from its row to its column, with the cell as strength.`,
	remedy: 'Nothing needs to be done.'
};

export const SYMMETRIC_MATRIX: NoticeKind = {
	code: 'symmetric-matrix',
	say: (count) =>
		`The table is a matrix of ${count} actors, the same on both sides of its diagonal; each filled pair other than 0 became one relation without a direction, with the cell as strength.`,
	remedy: 'If relations have a direction, save them as a list with the columns “source” and “target”.'
};

export const ADJACENCY_LIST: NoticeKind = {
	code: 'adjacency-list',
	say: (count) =>
		`The file has rows of different length and no names of columns: each of its ${counted(count, 'row')} was read as an actor followed by those it is tied to.`,
	remedy: 'If this is wrong, give the columns names in the first row.'
};

const FAULTS: Readonly<Record<RecordFault['what'], { message: string; remedy: string }>> = {
	'unclosed-quote': {
		message: 'A quotation mark is opened and never closed, so that the rest of the file is one cell.',
		remedy: 'Close it, or write it twice where it is meant as a letter; the file may also be cut off.'
	},
	'text-after-quote': {
		message: 'Text follows a closed quotation mark, so that it is unclear where the cell ends.',
		remedy: 'Write quotation marks inside a quoted cell twice.'
	}
};

export const toFault = ({ what, line }: RecordFault): Fault => ({ code: what, line, ...FAULTS[what] });
