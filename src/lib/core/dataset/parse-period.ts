/**
 * A period as a coder writes it, and the days it can span.
 *
 * In: EDTF text (Library of Congress 2019, ISO 8601-2:2019): `2019-11`, `2020-01/2020-05`, `2019-10~`, `2020-03/..`.
 * Out: `Period` with first and last possible day in UTC, or undefined when the text is no such date.
 * Plain dates and intervals are read here; the rest of the grammar by the `edtf` package. A time of day is
 * checked and then left aside, so that no time zone moves an event to another day. Never throws.
 */
import edtf from 'edtf';
import { daysInMonth, isCalendarDay, toDayText } from './calendar-day.ts';
import { LIMITS } from './limits.ts';
import type { Period } from '../model/period.ts';

const PLAIN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const TIME = /T[^/,\]}]*/g;
const MARKS = /[~?%X]/;
const WHOLE_DATES = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?!\d)/g;

interface Span {
	readonly from?: string;
	readonly to?: string;
}

export function parsePeriod(text: string): Period | undefined {
	if (text.length > LIMITS.periodLength) return undefined;
	const span = plainSpan(text) ?? extendedSpan(text);
	return span === undefined ? undefined : { text, ...span, uncertain: MARKS.test(text.replace(TIME, '')) };
}

/** True when the text needs no full EDTF grammar, so that reading it costs next to nothing. */
export const isPlainPeriod = (text: string): boolean =>
	text.length <= LIMITS.periodLength && plainSpan(text) !== undefined;

function plainSpan(text: string): Span | undefined {
	const [first, last, ...rest] = text.split('/').map(plainDate);
	if (first === undefined || rest.length > 0) return undefined;
	if (!text.includes('/')) return first;
	if (last === undefined || first.from > last.from) return undefined;
	return { from: first.from, to: last.to };
}

function plainDate(text: string): { from: string; to: string } | undefined {
	const parts = PLAIN.exec(text);
	if (parts === null) return undefined;
	const year = Number(parts[1]);
	const firstMonth = parts[2] === undefined ? 1 : Number(parts[2]);
	const lastMonth = parts[2] === undefined ? 12 : firstMonth;
	const firstDay = parts[3] === undefined ? 1 : Number(parts[3]);
	const lastDay = parts[3] === undefined ? daysInMonth(year, lastMonth) : firstDay;
	if (!isCalendarDay(year, firstMonth, firstDay)) return undefined;
	return { from: toDayText(year, firstMonth, firstDay), to: toDayText(year, lastMonth, lastDay) };
}

function extendedSpan(text: string): Span | undefined {
	// The package rolls 2021-02-29 over to 1 March; here a day that does not exist is a fault.
	for (const [, year, month, day] of text.matchAll(WHOLE_DATES)) {
		if (!isCalendarDay(Number(year), Number(month), Number(day))) return undefined;
	}
	try {
		edtf(text);
		const { min, max } = edtf(text.replace(TIME, ''));
		if (Number.isNaN(min) || Number.isNaN(max)) return undefined;
		const from = toDay(min);
		const to = toDay(max);
		return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
	} catch {
		return undefined;
	}
}

/** Years beyond 0000 to 9999 stand at the edge, because days are compared as texts. */
function toDay(time: number | null): string | undefined {
	if (time === null || !Number.isFinite(time)) return undefined;
	const date = new Date(time);
	const year = date.getUTCFullYear();
	if (year < 0) return '0000-01-01';
	if (year > 9999) return '9999-12-31';
	return toDayText(year, date.getUTCMonth() + 1, date.getUTCDate());
}
