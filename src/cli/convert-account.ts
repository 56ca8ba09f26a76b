/** The account of a conversion in a few lines. In: the report and where it was written. Out: text for people. */
import type { Count, ImportReport } from '#lib/core/import/report.ts';

export function toAccount(
	{ read, kept, merged, rejected, rejectedRows, notices }: ImportReport,
	output: string
): string {
	const line = (name: keyof Count): string =>
		`${name}: ${read[name]} read = ${kept[name]} kept + ${merged[name]} merged + ${rejected[name]} rejected`;
	const rows = rejectedRows.slice(0, MOST).map(({ table, line: at, path, reason }) => {
		const place = at ?? path;
		return `  rejected ${table}${place === undefined ? '' : `:${place}`}: ${reason}`;
	});
	const more = rejectedRows.length - rows.length;
	return [
		`written: ${output}`,
		line('actors'),
		line('relations'),
		...rows,
		...(more > 0 ? [`  and ${more} more; --report FILE lists all`] : []),
		...notices.map(({ message }) => `  ${message}`),
		''
	].join('\n');
}

const MOST = 20;
