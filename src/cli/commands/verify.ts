/**
 * `entente verify`: looks every anchor up in the text of its source. Anchors of sources without a given text are
 * counted and told, and are not called found. Changes nothing.
 */
import { DONE, REFUSED, WrongCall } from '../cli-io.ts';
import { openDataset } from '../open-dataset.ts';
import { flagOption, textOptions } from '../option-values.ts';
import { printIssues } from '../print-issues.ts';
import { toOneLine } from '../to-one-line.ts';
import { verifyAnchors, type AnchorProblem } from '#lib/core/citation/verify-anchors.ts';
import { toParagraphs } from '#lib/core/citation/find-anchor.ts';
import { readText } from '#lib/io/node/read-text.ts';
import type { CliIo } from '../cli-io.ts';
import type { Command } from '../command.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';

export const verify: Command = {
	name: 'verify',
	summary: "look every anchor up in its source's text",
	help: `Usage: entente verify PATH --source ID=TEXTFILE… [--json]

Looks every anchor up in the source's text. Paragraphs are the non-empty lines of
the text file, counted from 1; the whole file counts. Case, white space, the shape
of apostrophes, quotation marks and dashes do not matter.

  --source ID=TEXTFILE   the text of a source; give one for each source
  --json                 print { "anchors", "found", "problems": [{ "relation",
                         "citation", "problem": "missing"|"elsewhere"|"ambiguous",
                         "paragraph" }] }

Exit: 0 when every anchor is found once, where it says; 1 otherwise.`,
	options: { source: { type: 'string', multiple: true }, json: { type: 'boolean' } },
	async run(call) {
		const { values, io } = call;
		const pairs = textOptions(values, 'source').map(toPair);
		if (pairs.length === 0) throw new WrongCall('no --source ID=TEXTFILE is given');
		const opened = await openDataset(call);
		if (opened === undefined) return REFUSED;
		const texts = await readTexts(pairs, opened.dataset, io);
		if (texts === undefined) return REFUSED;
		const report = verifyAnchors(opened.dataset, texts);
		if (flagOption(values, 'json')) io.stdout(`${JSON.stringify(report, null, 2)}\n`);
		for (const problem of report.problems) io.stderr(`entente: ${toOneLine(describe(problem))}\n`);
		if (report.unchecked > 0) {
			const ids = report.sourcesWithoutText.join(', ');
			io.stderr(
				`entente: ${report.unchecked} anchors were not checked: no text was given for ${toOneLine(ids)}\n`
			);
		}
		if (!flagOption(values, 'json'))
			io.stdout(`${report.found} of ${report.anchors} anchors found once, where they say\n`);
		return report.found === report.anchors ? DONE : REFUSED;
	}
};

function toPair(text: string): readonly [id: string, path: string] {
	const at = text.indexOf('=');
	if (at < 1 || at === text.length - 1)
		throw new WrongCall(`--source “${text}” is not of the form ID=TEXTFILE`);
	return [text.slice(0, at), text.slice(at + 1)];
}

async function readTexts(
	pairs: readonly (readonly [id: string, path: string])[],
	dataset: Dataset,
	io: CliIo
): Promise<ReadonlyMap<string, readonly string[]> | undefined> {
	const known = dataset.sources.map(({ id }) => String(id));
	const texts = new Map<string, readonly string[]>();
	for (const [id, path] of pairs) {
		if (!known.includes(id))
			throw new WrongCall(`no source has the id “${id}”; known are ${known.join(', ')}`);
		const file = await readText(path, io.files);
		printIssues(file.issues, io);
		if (!file.ok) return undefined;
		texts.set(id, toParagraphs(file.value.text));
	}
	return texts;
}

function describe({ relation, citation, problem, paragraph, expected }: AnchorProblem): string {
	const where = `relation ${relation}, citation ${citation + 1}`;
	if (problem === 'missing') return `${where}: the anchor is not in the source's text`;
	if (problem === 'elsewhere') return `${where}: the anchor is in paragraph ${paragraph}, not in ${expected}`;
	return `${where}: the anchor is there more than once; add a prefix, a suffix or more words`;
}
