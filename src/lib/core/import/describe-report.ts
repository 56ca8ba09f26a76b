/**
 * The account of an import as sentences. In: a report. Out: what was kept, merged and rejected and why, then each notice
 * with its place. It adds nothing up anew.
 */
import { accountInWords, placeInWords } from './account-in-words.ts';
import type { ImportReport } from './report.ts';

const DIRECTIONS = {
	true: 'All relations have a direction.',
	false: 'No relation has a direction.',
	mixed: 'Some relations have a direction, others have none.'
} as const;

export const describeReport = (report: ImportReport): readonly string[] => [
	`${accountInWords(report, 'actors')}.`,
	`${accountInWords(report, 'relations')}.`,
	...(report.kept.relations === 0 ? [] : [DIRECTIONS[`${report.directed}`]]),
	...describeRejected(report),
	...report.notices.map((notice) => {
		const place = placeInWords(notice);
		return place === '' ? notice.message : `${place}: ${notice.message}`;
	})
];

/** One sentence for each reason of which rows were rejected, with the first of them. */
function describeRejected({ rejectedRows }: ImportReport): readonly string[] {
	const byCode = new Map<string, { count: number; first: ImportReport['rejectedRows'][number] }>();
	for (const row of rejectedRows) {
		const key = `${row.what} ${row.code}`;
		const met = byCode.get(key);
		if (met === undefined) byCode.set(key, { count: 1, first: row });
		else met.count += 1;
	}
	return [...byCode.values()].map(({ count, first }) => {
		const what = `${count.toLocaleString('en')} ${first.what}${count === 1 ? '' : 's'}`;
		return `${what} rejected, ${count === 1 ? 'at' : 'first at'} ${placeInWords(first)}: ${first.reason}`;
	});
}
