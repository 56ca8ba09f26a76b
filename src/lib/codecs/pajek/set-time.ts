/**
 * Times of Pajek's temporal networks: `[1-5,7]`. In: a word of a line. Out: true when it was one, which is kept as text in
 * the attribute “time” and told: the numbers are points of time, not dates.
 */
import { counted, type NoticeCounts, type NoticeKind } from '../draft/notice-counts.ts';
import type { TableBuilder } from '../draft/table-builder.ts';
import type { Word } from './split-line.ts';

const TIMES: NoticeKind = {
	code: 'times',
	say: (count, which) =>
		`${counted(count, 'time')} at which a vertex or line is there (${which}), kept as text in the attribute “time”.`,
	remedy: 'Write dates into a column “period” if the points of time are dates.'
};

export function setTime(
	table: TableBuilder,
	word: Word | undefined,
	place: { readonly line: number },
	notices: NoticeCounts
): boolean {
	if (word === undefined || word.isQuoted || !word.text.startsWith('[')) return false;
	table.set('time', word.text.replace(/^\[|\]$/g, ''));
	notices.add(TIMES, place, word.text);
	return true;
}
