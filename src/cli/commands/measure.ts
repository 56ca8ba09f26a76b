/**
 * `entente measure`: scores of every visible actor and relation, with the parameters that made them. The figures are
 * those of `core/measures`; nothing is computed here.
 */
import { DONE, REFUSED, WrongCall } from '../cli-io.ts';
import { FILTER_HELP, FILTER_OPTIONS, toFilters } from '../filter-options.ts';
import { openDataset } from '../open-dataset.ts';
import { flagOption, listOption, numberOption, requireKnown, textOption } from '../option-values.ts';
import { computeScoreReport } from '../score-report.ts';
import { READING_HELP, READING_OPTIONS, toReading } from '../reading-options.ts';
import { SIGN_HELP, SIGN_OPTIONS, toSigns } from '../sign-options.ts';
import { TIE_MEASURES } from '../tie-scores.ts';
import { toOneLine } from '../to-one-line.ts';
import { writeParameters } from '../write-parameters.ts';
import { toCsvText } from '#lib/codecs/csv/to-csv-text.ts';
import { MEASURES, measuresFor } from '#lib/core/measures/index.ts';
import { withReading } from '#lib/core/reading/with-reading.ts';
import type { Command, OptionValues } from '../command.ts';

const FORMATS = ['json', 'csv'];
const TABLES = ['actors', 'relations'];

export const measure: Command = {
	name: 'measure',
	summary: 'scores of every actor and relation, with the parameters used',
	help: `Usage: entente measure PATH [--measure ID,…] [filters] [--pressure …]
                       [--sign TYPE=NUMBER…] [--normalized] [--alpha X]
                       [--format json|csv] [--table actors|relations]
                       [--parameters FILE]

Computes measures on what passes the filters; without a filter, on everything.

  --measure ID,…         only these measures; without it all of the list below,
                         and also in-degree:TYPE, out-degree:TYPE, weighted-in-degree:TYPE,
                         weighted-out-degree:TYPE for one relation type
${FILTER_HELP}
${SIGN_HELP}
${READING_HELP}
  --normalized           divided by the largest possible score, where a measure has one
  --alpha X              damping of PageRank and of the signed ranks, attenuation of Katz
                         and of net influence
  --format json|csv      json (default): { "parameters", "scores": { MEASURE: { ACTOR: number } },
                         "undefined": { MEASURE: reason }, "typedReciprocity": … }; csv: a row
                         for each actor
  --table NAME           with csv: actors (default) or relations, a row for each relation with
                         its share in the shortest ways
  --parameters FILE      with csv: writes the parameters there instead of to standard error

Measures: ${wrap(MEASURES.map(({ id }) => id))}

Of relations, “ties” in JSON and --table relations in CSV:
          ${TIE_MEASURES.join(', ')}

A snapshot is measured as its dataset; its view does not filter.
Exit: 0, or 1 when the data are refused.`,
	options: {
		...FILTER_OPTIONS,
		...SIGN_OPTIONS,
		...READING_OPTIONS,
		measure: { type: 'string', multiple: true },
		normalized: { type: 'boolean' },
		alpha: { type: 'string' },
		format: { type: 'string' },
		table: { type: 'string' },
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
		const ids = listOption(values, 'measure') ?? [...MEASURES.map(({ id }) => id), ...TIE_MEASURES];
		requireKnown('measure', ids, [
			...measuresFor(dataset.relationTypes).map(({ id }) => id),
			...TIE_MEASURES
		]);
		const table = toTable(values, format, ids);
		const reading = toReading(values, dataset);
		const { report: plain, ...tables } = computeScoreReport(reading.dataset, {
			filters: toFilters(values, dataset),
			signs: toSigns(values, dataset),
			measures: ids,
			normalized: flagOption(values, 'normalized'),
			...(alpha === undefined ? {} : { alpha })
		});
		const report = withReading(plain, reading);
		if (format === 'json') {
			io.stdout(`${JSON.stringify(report, null, 2)}\n`);
			return DONE;
		}
		io.stdout(toCsvText(tables[table]));
		for (const [id, reason] of Object.entries(report.undefined)) {
			io.stderr(`entente: ${id} is undefined: ${toOneLine(reason)}\n`);
		}
		return writeParameters(textOption(values, 'parameters'), report.parameters, io);
	}
};

/** Actors, unless asked otherwise or only relations are scored. A table that would hold no score is a wrong call. */
function toTable(values: OptionValues, format: string, ids: readonly string[]): 'actors' | 'relations' {
	const ofRelations = ids.filter((id) => TIE_MEASURES.includes(id)).length;
	const asked = textOption(values, 'table');
	if (asked === undefined) return ofRelations > 0 && ofRelations === ids.length ? 'relations' : 'actors';
	requireKnown('table', [asked], TABLES);
	if (format !== 'csv') throw new WrongCall('--table goes with --format csv; JSON holds both');
	if (asked === 'actors') return 'actors';
	if (ofRelations === 0)
		throw new WrongCall(`--table relations needs a measure of relations: ${TIE_MEASURES.join(', ')}`);
	return 'relations';
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
