/**
 * A period as people read it: “about October 2019”, “from June 2020 on”, “January 2020 to May 2020”.
 *
 * In: a checked period. Out: one phrase. The plain forms of EDTF (dates, intervals, `~`, `?`, `%`, open ends) are
 * spelled out; for the rest the first and the last possible day are given. Never guesses: what cannot be said in
 * words comes back as it was written.
 */
import { dateInWords } from '../citation/csl-date.ts';
import type { Period } from '../model/period.ts';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;
const DOUBTS: Readonly<Record<string, string>> = {
	'': '',
	'~': 'about ',
	'?': 'perhaps ',
	'%': 'perhaps about '
};

export function periodInWords({ text, from, to }: Period): string {
	const ends = text.split('/');
	const [first, last] = ends.map(spellDate);
	if (ends.length === 1 && first !== undefined) return first;
	if (ends.length === 2) {
		if (first !== undefined && last !== undefined) return `${first} to ${last}`;
		if (first !== undefined && ends[1] === '..') return `from ${first} on`;
		if (first !== undefined && ends[1] === '') return `from ${first}, end unknown`;
		if (last !== undefined && ends[0] === '..') return `until ${last}`;
		if (last !== undefined && ends[0] === '') return `until ${last}, beginning unknown`;
	}
	return spellSpan(spellDate(from), spellDate(to)) ?? text;
}

function spellDate(text: string | undefined): string | undefined {
	const [whole, year, month, day, doubt = ''] = DATE.exec(text ?? '') ?? [];
	if (whole === undefined) return undefined;
	const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
	const date = dateInWords({ 'date-parts': [parts] });
	return `${DOUBTS[doubt] ?? ''}${date}`;
}

function spellSpan(from: string | undefined, to: string | undefined): string | undefined {
	if (from !== undefined && to !== undefined)
		return from === to ? from : `at some time from ${from} to ${to}`;
	if (from !== undefined) return `not before ${from}`;
	return to === undefined ? undefined : `not after ${to}`;
}
