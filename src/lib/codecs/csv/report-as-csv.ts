/**
 * The account of an import as CSV, for saving. In: a report. Out: the sums, then every rejected row, then every notice,
 * each with place and words. Nothing is left out.
 */
import type { Count, ImportReport } from '#lib/core/import/report.ts';
import { toCsvText, type Cell } from './to-csv-text.ts';

const HEADER = ['what', 'of', 'count', 'table', 'line', 'path', 'code', 'message'];
const SUMS = ['read', 'kept', 'merged', 'rejected'] as const;
const KINDS: readonly (keyof Count)[] = ['actors', 'relations'];

export const reportAsCsv = (report: ImportReport): string =>
	toCsvText([
		HEADER,
		...SUMS.flatMap((sum) => KINDS.map((kind): Cell[] => [sum, kind, report[sum][kind], '', '', '', '', ''])),
		...report.rejectedRows.map(({ what, table, line, path, code, reason }): Cell[] => [
			'rejected row',
			what,
			'',
			table,
			line ?? '',
			path ?? '',
			code,
			reason
		]),
		...report.notices.map(({ code, message, line, path }): Cell[] => [
			'notice',
			'',
			'',
			'',
			line ?? '',
			path ?? '',
			code,
			message
		])
	]);
