/** CSL dates in words. In: `date-parts` of year, month, day. Out: “11 June 2020”, “June 2020”, “2020”; empty when absent. */
import type { CslDate } from '../model/source.ts';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

export function yearOf(date: CslDate | undefined): string {
	const year = date?.['date-parts'][0]?.[0];
	return year === undefined ? 'n.d.' : String(year);
}

/** The day as ISO 8601 as far as it is known: `2020-06-11`, `2020-06`, `2020`; empty when absent. */
export function toIsoDate(date: CslDate | undefined): string {
	const [year, ...rest] = date?.['date-parts'][0] ?? [];
	if (year === undefined) return '';
	const sign = year < 0 ? '-' : '';
	const parts = rest.map((part) => String(part).padStart(2, '0'));
	return [`${sign}${String(Math.abs(year)).padStart(4, '0')}`, ...parts].join('-');
}

export function dateInWords(date: CslDate | undefined): string {
	const [year, month, day] = date?.['date-parts'][0] ?? [];
	if (year === undefined) return '';
	const name = month === undefined ? undefined : MONTHS[month - 1];
	return [name === undefined ? undefined : day, name, year].filter((part) => part !== undefined).join(' ');
}
