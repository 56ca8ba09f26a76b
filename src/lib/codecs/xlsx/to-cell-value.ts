/**
 * What a cell of a sheet holds. In: its raw text, type and format. Out: a value of a draft: text, number, true or false;
 * dates as ISO 8601 texts; undefined for an error, which is told. Whole numbers with more digits than a computer's number
 * holds stay text, so that ids stay exact.
 */
import type { DraftCell } from '#lib/core/import/draft.ts';
import type { NoticeCounts } from '../draft/notice-counts.ts';
import type { Moment } from './date-format.ts';
import { fromEscapedText } from './escaped-text.ts';
import { toMomentText } from './to-moment-text.ts';
import { DATE_CELL, ERROR_CELL } from './workbook-notices.ts';

export interface CellContext {
	readonly texts: readonly string[];
	readonly moments: readonly (Moment | undefined)[];
	readonly dateSystem: 1900 | 1904;
	readonly notices: NoticeCounts;
}

export interface RawCell {
	/** `s`, `str`, `inlineStr`, `b`, `e`, `d` or `n`. */
	readonly type: string;
	/** Index of its format. */
	readonly style: number;
	readonly text: string;
	/** Row, for messages. */
	readonly line: number;
}

const WHOLE = /^-?\d+$/;

export function toCellValue({ type, style, text, line }: RawCell, context: CellContext): DraftCell {
	if (text === '') return undefined;
	if (type === 's') return filled(context.texts[Number(text)] ?? '');
	if (type === 'str' || type === 'inlineStr') return filled(fromEscapedText(text));
	if (type === 'b') return text.trim() === '1' || text.trim() === 'true';
	if (type === 'e') {
		context.notices.add(ERROR_CELL, { line }, text);
		return undefined;
	}
	const number = Number(text);
	if (type === 'd' || !Number.isFinite(number)) return text;
	const moment = context.moments[style];
	const date = moment === undefined ? undefined : toMomentText(number, context.dateSystem, moment);
	if (date !== undefined) {
		context.notices.add(DATE_CELL, { line });
		return date;
	}
	return WHOLE.test(text) && !Number.isSafeInteger(number) ? text : number;
}

const filled = (text: string): DraftCell => (text === '' ? undefined : text);
