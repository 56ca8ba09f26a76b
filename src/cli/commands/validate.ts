/** `entente validate`: every issue of datasets, with file, path or line, reason and remedy. Changes nothing. */
import { DONE, REFUSED, WrongCall } from '../cli-io.ts';
import { flagOption } from '../option-values.ts';
import { printIssues } from '../print-issues.ts';
import { readDataset } from '#lib/io/node/read-dataset.ts';
import type { Command } from '../command.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Issue } from '#lib/core/model/issue.ts';

export const validate: Command = {
	name: 'validate',
	summary: 'check datasets and print every issue',
	help: `Usage: entente validate PATH… [--strict] [--json]

Checks datasets and prints every issue with file, path or line, reason and remedy.

  --strict   also ask for what a shipped dataset must have: claims, locators,
             anchors, ids in kebab-case, Arabic names
  --json     print { "ok", "issues": [{ "code", "severity", "file", "path" or "line",
             "message", "remedy" }], "actors", "relations", "sources" }

Exit: 0 without errors, 1 with an error.`,
	options: { strict: { type: 'boolean' }, json: { type: 'boolean' } },
	async run({ positionals, values, io }) {
		if (positionals.length === 0) throw new WrongCall('no PATH is given');
		const issues: Issue[] = [];
		const datasets: Dataset[] = [];
		const lines: string[] = [];
		let ok = true;
		for (const path of positionals) {
			const opened = await readDataset(path, io.files, { strict: flagOption(values, 'strict') });
			issues.push(...opened.issues);
			ok &&= opened.ok;
			if (opened.ok) datasets.push(opened.value.dataset);
			lines.push(`${path}: ${describe(opened.ok ? opened.value.dataset : undefined, opened.issues)}\n`);
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
