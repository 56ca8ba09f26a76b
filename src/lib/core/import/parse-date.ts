/**
 * A date of another program as EDTF text (ISO 8601-2), where it can be read in one way only.
 *
 * In: a cell. Out: `2019`, `2019-11`, `2019-11-05` or EDTF as it stands; undefined for all else, such as 11/05/2019, which
 * is May or November. A time of day is left aside. Whether the day exists is asked by `parsePeriod`.
 */
import type { DraftCell } from './draft.ts';

const YEAR_FIRST = /^([12]\d{3})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
const TIMED =
	/^([12]\d{3}-\d{2}-\d{2})[T ]\d{1,2}(?::\d{2}){0,2}(?:[.,]\d{1,9})?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?$/;
const COMPACT = /^([12]\d{3})([01]\d)([0-3]\d)$/;
const DAY_MONTH = /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?(\p{L}{3,9})\.?[ -]([12]\d{3})$/u;
const MONTH_DAY = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? ([12]\d{3})$/u;
/** How EDTF begins and which characters it has; anything else need not be tried by its costly grammar. */
const EDTF_START = /^(?:\.\.\/|\/|[[{](?:\.\.)?)?-?(?:Y-?)?[\dX]{4}/;
const LIKE_EDTF = /^[\dXYESTZ~?%/.,:+\-[\]{}]{4,60}$/;
const MONTHS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december'
];

export function parseDate(cell: DraftCell): string | undefined {
	if (typeof cell === 'number') return Number.isInteger(cell) ? parseDate(String(cell)) : undefined;
	if (typeof cell !== 'string' || cell.length > 60) return undefined;
	const text = cell.trim();
	if (/^[12]\d{3}$/.test(text)) return text;
	const compact = COMPACT.exec(text);
	if (compact !== null) return toText(compact[1], compact[2], compact[3]);
	const yearFirst = YEAR_FIRST.exec(text);
	// EDTF writes seasons as months 21 to 41.
	if (yearFirst !== null && (Number(yearFirst[2]) <= 12 || yearFirst[3] !== undefined))
		return toText(yearFirst[1], yearFirst[2], yearFirst[3]);
	const timed = TIMED.exec(text);
	if (timed !== null) return timed[1];
	return parseMonthName(text) ?? (isLikeEdtf(text) ? text : undefined);
}

const isLikeEdtf = (text: string): boolean =>
	EDTF_START.test(text) && LIKE_EDTF.test(text) && !/^\d+$/.test(text);

function parseMonthName(text: string): string | undefined {
	const dayFirst = DAY_MONTH.exec(text);
	if (dayFirst !== null) return toText(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
	const monthFirst = MONTH_DAY.exec(text);
	return monthFirst === null ? undefined : toText(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

function monthOf(name = ''): string | undefined {
	const folded = name.toLowerCase();
	const month = MONTHS.findIndex(
		(full) => full === folded || full.slice(0, 3) === folded || (folded === 'sept' && full === 'september')
	);
	return month < 0 ? undefined : String(month + 1);
}

function toText(
	year: string | undefined,
	month: string | undefined,
	day: string | undefined
): string | undefined {
	if (year === undefined || month === undefined) return undefined;
	return [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}
