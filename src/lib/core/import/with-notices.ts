/**
 * A report together with what the reading of the file had to say, such as an encoding that was guessed. In: a report and
 * notices. Out: the report with these first and nothing said twice.
 */
import type { ImportReport, ReportNotice } from './report.ts';

export function withNotices(report: ImportReport, notices: readonly ReportNotice[]): ImportReport {
	const told = new Set(report.notices.map(({ message }) => message));
	const more = notices.filter(({ message }) => !told.has(message));
	return more.length === 0 ? report : { ...report, notices: [...more, ...report.notices] };
}
