/**
 * Day numbers of a workbook as ISO 8601 texts (ISO/IEC 29500-1, 18.17.4).
 *
 * In: a number of days, the date system, and whether a date or a time is shown. Out: `2020-06-30`, `2020-06-30T14:05:00`
 * or `14:05:00`; undefined for numbers that are no date there. Times are rounded to the second.
 */
import type { Moment } from './date-format.ts';

const DAY = 86_400;
/** 31 December 9999 in the 1900 system. */
const LAST_DAY = 2_958_465;
/** Days from the first day of each system to 1 January 1970. */
const TO_1970 = { 1900: 25_569, 1904: 24_107 } as const;
/** The 1900 system has a 29 February 1900, which never was; days before it are counted one less. */
const FALSE_DAY = 60;

const pad = (value: number): string => String(value).padStart(2, '0');

export function toMomentText(days: number, system: 1900 | 1904, moment: Moment): string | undefined {
	if (!(days >= 0 && days <= LAST_DAY)) return undefined;
	const seconds = Math.round(days * DAY);
	if (moment === 'time') return toTime(seconds);
	const date = toDate(Math.floor(seconds / DAY), system);
	const inDay = seconds % DAY;
	return date === undefined || inDay === 0 ? date : `${date}T${toTime(inDay)}`;
}

/** Hours may be more than 24, as in a sum of working hours. */
const toTime = (seconds: number): string =>
	`${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;

function toDate(day: number, system: 1900 | 1904): string | undefined {
	if (system === 1900 && (day === 0 || day === FALSE_DAY)) return undefined;
	const since = day - TO_1970[system] + (system === 1900 && day < FALSE_DAY ? 1 : 0);
	return new Date(since * DAY * 1000).toISOString().slice(0, 10);
}
