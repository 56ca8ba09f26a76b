/**
 * `entente measure`: scores of every visible actor, with the parameters that made them. The figures are those of
 * `core/measures`; nothing is computed here.
 */
import { DONE, REFUSED, WrongCall } from '../cli-io.ts';
import { FILTER_HELP, FILTER_OPTIONS, toFilters } from '../filter-options.ts';
import { openDataset } from '../open-dataset.ts';
import { flagOption, listOption, numberOption, requireKnown, textOption } from '../option-values.ts';
import { computeScoreReport } from '../score-report.ts';
import { toOneLine } from '../to-one-line.ts';
import { toCsvText } from '#lib/codecs/csv/to-csv-text.ts';
import { MEASURES, measuresFor } from '#lib/core/measures/index.ts';
import { describeFileError } from '#lib/io/node/describe-file-error.ts';
import type { CliIo } from '../cli-io.ts';
import type { Command } from '../command.ts';

const FORMATS = ['json', 'csv'];

export const measure: Command = {
	name: 'measure',
	summary: 'scores of every actor, with the parameters used',
	help: `Usage: entente measure PATH [--measure ID,…] [filters] [--normalized] [--alpha X]
                       [--format json|csv] [--parameters FILE]

Computes measures on what passes the filters; without a filter, on everything.

  --measure ID,…         only these measures; without it all of the list below,
                         and also in-degree:TYPE, out-degree:TYPE for one relation type
${FILTER_HELP}
  --normalized           divided by the largest possible score, where a measure has one
  --alpha X              damping of PageRank, attenuation of Katz
  --format json|csv      json (default): { "parameters", "scores": { MEASURE: { ACTOR: number } },
                         "undefined": { MEASURE: reason } }; csv: a row for each actor
  --parameters FILE      with csv: writes the parameters there instead of to standard error

Measures: ${wrap(MEASURES.map(({ id }) => id))}

A snapshot is measured as its dataset; its view does not filter.
Exit: 0, or 1 when the data are refused.`,
	options: {
		...FILTER_OPTIONS,
		measure: { type: 'string', multiple: true },
		normalized: { type: 'boolean' },
		alpha: { type: 'string' },
		format: { type: 'string' },
		parameters: { type: 'string' }
	},
	async run(call) {
		const { values, io } = call;
		const format = textOption(values, 'format') ?? 'json';
		requireKnown('format', [format], FORMATS);
		const alpha = numberOption(values, 'alpha');
		if (alpha !== undefined && alpha <= 0) throw new WrongCall('--alpha must be above 0');
		const opened = await openDataset(call);
		if (opened === undefined) return REFUSED;
		const { dataset } = opened;
		const ids = listOption(values, 'measure') ?? MEASURES.map(({ id }) => id);
		requireKnown(
			'measure',
			ids,
			measuresFor(dataset.relationTypes).map(({ id }) => id)
		);
		const filters = toFilters(values, dataset);
		const report = computeScoreReport(dataset, {
			filters,
			measures: ids,
			normalized: flagOption(values, 'normalized'),
			...(alpha === undefined ? {} : { alpha })
		});
		if (format === 'json') {
			const { parameters, scores, undefined: unscored, undefinedActors } = report;
			io.stdout(`${JSON.stringify({ parameters, scores, undefined: unscored, undefinedActors }, null, 2)}\n`);
			return DONE;
		}
		io.stdout(toCsvText(report.rows));
		for (const [id, reason] of Object.entries(report.undefined)) {
			io.stderr(`entente: ${id} is undefined: ${toOneLine(reason)}\n`);
		}
		return writeParameters(textOption(values, 'parameters'), report.parameters, io);
	}
};

async function writeParameters(path: string | undefined, parameters: object, io: CliIo): Promise<number> {
	const text = `${JSON.stringify({ parameters }, null, 2)}\n`;
	if (path === undefined) {
		io.stderr(text);
		return DONE;
	}
	try {
		await io.files.writeText(path, text);
		return DONE;
	} catch (error) {
		io.stderr(`entente: ${toOneLine(path)}: ${describeFileError(error)}\n`);
		return REFUSED;
	}
}

/** A list over several lines of at most about 80 characters, indented as the help is. */
function wrap(words: readonly string[]): string {
	const lines: string[] = [];
	let line = '';
	for (const word of words) {
		if (line !== '' && line.length + word.length > 66) {
			lines.push(line);
			line = '';
		}
		line += line === '' ? word : `, ${word}`;
	}
	return [...lines, line].join(',\n          ');
}
