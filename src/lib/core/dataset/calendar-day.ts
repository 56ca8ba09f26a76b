/** Days of the proleptic Gregorian calendar as numbers and as `YYYY-MM-DD`. Pure arithmetic: no time zone can shift a day. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const daysInMonth = (year: number, month: number): number =>
	month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (DAYS[month - 1] ?? 0);

/** True for a month 1 to 12 and a day that this month has in this year. */
export const isCalendarDay = (year: number, month: number, day: number): boolean =>
	day >= 1 && day <= daysInMonth(year, month);

export const toDayText = (year: number, month: number, day: number): string =>
	`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** True for `YYYY-MM-DD` that names an existing day. */
export function isDayText(text: string): boolean {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	return parts !== null && isCalendarDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
