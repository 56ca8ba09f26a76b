/**
 * `entente validate`: every issue of datasets and of any other readable file, with file, path or line, reason and
 * remedy. A row that could not be taken over is an error. Changes nothing.
 */
import { DONE, REFUSED, WrongCall } from '../cli-io.ts';
import { flagOption } from '../option-values.ts';
import { printIssues } from '../print-issues.ts';
import { READING_OPTIONS, readingOptionsOf } from '../foreign-file-options.ts';
import { readGraph, type ReadGraph } from '#lib/io/node/read-graph.ts';
import type { Command } from '../command.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Issue } from '#lib/core/model/issue.ts';

export const validate: Command = {
	name: 'validate',
	summary: 'check datasets or any readable file and print every issue',
	help: `Usage: entente validate PATH… [--strict] [--json] [--plan FILE]
                        [--encoding NAME] [--delimiter CHAR]

Checks datasets, or graphs and tables of other programs, and prints every issue
with file, path or line, reason and remedy.

  --strict   also ask for what a shipped dataset must have: claims, locators,
             anchors, ids in kebab-case, Arabic names
  --json     print { "ok", "issues": [{ "code", "severity", "file", "path" or "line",
             "message", "remedy" }], "actors", "relations", "sources" }
  --plan FILE, --encoding NAME, --delimiter CHAR
             how files of other programs are to be read, as for convert

Exit: 0 without errors, 1 with an error.`,
	options: { strict: { type: 'boolean' }, json: { type: 'boolean' }, ...READING_OPTIONS },
	async run(call) {
		const { positionals, values, io } = call;
		if (positionals.length === 0) throw new WrongCall('no PATH is given');
		const issues: Issue[] = [];
		const datasets: Dataset[] = [];
		const lines: string[] = [];
		let ok = true;
		for (const path of positionals) {
			const strict = flagOption(values, 'strict');
			const opened = await readGraph([path], io.files, { ...(await readingOptionsOf(call)), strict });
			const found = [...opened.issues, ...(opened.ok ? toErrors(opened.value, path) : [])];
			issues.push(...found);
			ok &&= !found.some(({ severity }) => severity === 'error');
			if (opened.ok) datasets.push(opened.value.dataset);
			lines.push(`${path}: ${describe(opened.ok ? opened.value.dataset : undefined, found)}\n`);
		}
		if (flagOption(values, 'json')) {
			const count = (part: 'actors' | 'relations' | 'sources'): number =>
				datasets.reduce((sum, dataset) => sum + dataset[part].length, 0);
			const counts = { actors: count('actors'), relations: count('relations'), sources: count('sources') };
			io.stdout(`${JSON.stringify({ ok, issues, ...counts }, null, 2)}\n`);
			printIssues(
				issues.filter(({ severity }) => severity === 'error'),
				io
			);
		} else {
			printIssues(issues, io);
			io.stdout(lines.join(''));
		}
		return ok ? DONE : REFUSED;
	}
};

/** Rows that were not taken over; an unknown end costs its actor and its relation, and is told once. */
function toErrors({ report }: ReadGraph, path: string): readonly Issue[] {
	const told = new Set<string>();
	return report.rejectedRows.flatMap(({ code, reason, table, line, path: place }): Issue[] => {
		const key = `${table} ${line ?? place ?? ''} ${reason}`;
		if (told.has(key)) return [];
		told.add(key);
		return [
			{
				code,
				severity: 'error',
				// A table that is a file of its own is named by it; a list within a file by the file.
				file: /\.\w+$/.test(table) ? table : path,
				...(line === undefined ? {} : { line }),
				...(place === undefined ? {} : { path: place }),
				message: reason,
				remedy: 'Mend the row in the file, or say by --plan what its columns mean.'
			}
		];
	});
}

function describe(dataset: Dataset | undefined, issues: readonly Issue[]): string {
	const errors = issues.filter(({ severity }) => severity === 'error').length;
	const notices = issues.length - errors;
	const found = [errors > 0 ? inWords(errors, 'error') : '', notices > 0 ? inWords(notices, 'notice') : '']
		.filter((words) => words !== '')
		.join(', ');
	if (dataset === undefined) return `refused, ${found}`;
	const counts = [
		inWords(dataset.actors.length, 'actor'),
		inWords(dataset.relations.length, 'relation'),
		inWords(dataset.sources.length, 'source')
	];
	return `${counts.join(', ')}; ${found === '' ? 'no issues' : found}`;
}

const inWords = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
