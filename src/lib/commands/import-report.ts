/** Saves the account of the newest import as a table, with every rejected row, its place and the reason. */
import type { ImportReport } from '#lib/core/import/report.ts';
import type { Desk } from '#lib/state/desk.svelte.ts';
import type { Command } from './command.ts';

/** @param part the account to save, with the file that it is of; that of the newest import unless given. */
export function saveImportReport(desk: Desk, part = desk.importing.last): void {
	if (part !== undefined) void save(desk, part.file, part.report);
}

async function save({ notices }: Desk, file: string, report: ImportReport): Promise<void> {
	const [{ reportAsCsv }, { saveFile }] = await Promise.all([
		import('#lib/codecs/csv/report-as-csv.ts'),
		import('#lib/io/browser/save-file.ts')
	]);
	const name = `${file}-import-report.csv`;
	saveFile(name, new Blob([reportAsCsv(report)], { type: 'text/csv' }));
	notices.tell(`${name} was saved.`, 'good');
}

export const importReport: Command = {
	id: 'import-report',
	label: 'Save the report of the last import',
	group: 'File',
	isPossible: ({ importing }) => importing.last !== undefined,
	run: (desk) => saveImportReport(desk)
};
