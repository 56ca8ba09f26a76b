/**
 * A report with what was supposed and folded among its parameters. In: a report with parameters, and the reading that it
 * is of. Out: the same report with `suppositions`, `folded` and `readingInWords`; unchanged when nothing was.
 */
import { describeReading } from './describe-reading.ts';
import type { Reading } from './reading.ts';

export function withReading<Report extends { readonly parameters: object }>(
	report: Report,
	reading: Reading
): Report {
	const readingInWords = describeReading(reading);
	if (readingInWords.length === 0) return report;
	const { suppositions, foldedInto } = reading;
	const folded: Record<string, string[]> = Object.create(null);
	for (const [part, whole] of foldedInto) (folded[whole] ??= []).push(part);
	return { ...report, parameters: { ...report.parameters, suppositions, folded, readingInWords } };
}
