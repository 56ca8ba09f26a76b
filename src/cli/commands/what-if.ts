/**
 * `entente what-if`: what would change if an actor, a relation or a source were not there, or a relation were different;
 * and whose leaving changes most. The figures are those of `core/comparison`; nothing is computed here.
 */
import { BALANCE_HELP, BALANCE_OPTIONS, toBalanceQuestion } from '../balance-options.ts';
import { DONE, REFUSED, WrongCall } from '../cli-io.ts';
import { FILTER_HELP, FILTER_OPTIONS, toFilters } from '../filter-options.ts';
import { requireKnownId } from '../known-id.ts';
import { openDataset } from '../open-dataset.ts';
import { flagOption, listOption, requireKnown, textOption } from '../option-values.ts';
import { READING_HELP, READING_OPTIONS, toReadingChoice, toReadingLines } from '../reading-options.ts';
import { SIGN_HELP, SIGN_OPTIONS, toSigns } from '../sign-options.ts';
import { toOneLine } from '../to-one-line.ts';
import { computeImportanceReport, computeWhatIfReport } from '../what-if-report.ts';
import { toCsvText } from '#lib/codecs/csv/to-csv-text.ts';
import { deriveSides } from '#lib/core/comparison/derive-sides.ts';
import { measuresFor } from '#lib/core/measures/index.ts';
import { withReading } from '#lib/core/reading/with-reading.ts';
import type { Command, OptionValues } from '../command.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';

const FORMATS = ['json', 'csv', 'text'];
/** Who acts, who is acted upon, who stands between, who is acted upon by those who are. */
const USUAL_MEASURES = ['out-degree', 'in-degree', 'betweenness', 'pagerank'];
const USUAL_MEASURE = 'betweenness';

export const whatIf: Command = {
	name: 'what-if',
	summary: 'what would change without an actor, a relation or a source; who matters most',
	help: `Usage: entente what-if PATH [--without ID…] [--without-relation ID…] [--without-source ID…]
                       [--instead REL=TYPE…] [--add "FROM TYPE TO"…] [--fold ID,…|all]
                       [--measure ID,…] [--from ID --to ID] [filters] [--format json|csv|text]
       entente what-if PATH --who-matters-most [--measure ID] [filters] [--format …]

Computes every figure twice, as coded and as supposed, and sets them side by side: ranks,
balance, camps, reach. What is supposed is hypothetical: no source says so.

${READING_HELP}
  --who-matters-most     each actor leaves in turn: whose leaving changes most, and which
                         ties, if they turned, would lower frustration most; on top of
                         what is supposed
  --measure ID,…         measures whose ranks are compared (default
                         ${USUAL_MEASURES.join(', ')});
                         with --who-matters-most one (default ${USUAL_MEASURE})
  --from ID --to ID      the shortest ways from one actor to another, before and after
${FILTER_HELP}
${SIGN_HELP}
${BALANCE_HELP}
  --format FORMAT        json (default): { "parameters", "inWords", "comparison": {
                         "measures", "balance", "reach", "pair", "gone", "come" } },
                         or { "parameters", "inWords", "importance", "hinges",
                         "relations" }; csv: a row for each actor and measure, or for
                         each actor; text: to read

A figure that is not proven is an interval, “lower” to “upper”. A change of camp is
“certain” when it holds in all best splits. A snapshot is read as its dataset; its view
does not filter.
Exit: 0, or 1 when the data are refused.`,
	options: {
		...FILTER_OPTIONS,
		...READING_OPTIONS,
		...SIGN_OPTIONS,
		...BALANCE_OPTIONS,
		measure: { type: 'string', multiple: true },
		from: { type: 'string' },
		to: { type: 'string' },
		'who-matters-most': { type: 'boolean' },
		format: { type: 'string' }
	},
	async run(call) {
		const { values, io } = call;
		const format = textOption(values, 'format') ?? 'json';
		requireKnown('format', [format], FORMATS);
		const balance = toBalanceQuestion(values);
		const ranksActors = flagOption(values, 'who-matters-most');
		const opened = await openDataset(call);
		if (opened === undefined) return REFUSED;
		const { dataset } = opened;
		const choice = toReadingChoice(values, dataset);
		if (!ranksActors && choice.suppositions.length === 0)
			throw new WrongCall(
				'nothing is supposed; add --without ID or another supposition, or --who-matters-most'
			);
		const filters = toFilters(values, dataset);
		const pair = toPair(values, dataset, ranksActors);
		const request = {
			filters,
			measures: toMeasures(values, dataset, ranksActors),
			balance,
			...(pair === undefined ? {} : { pair })
		};
		const sides = deriveSides(dataset, {
			filters,
			signs: Object.fromEntries(toSigns(values, dataset)),
			...choice
		});
		const { reading } = sides.after;
		const { rows, ...report } = withReading(
			ranksActors
				? computeImportanceReport(dataset, sides.after, request)
				: computeWhatIfReport(dataset, sides, request),
			reading
		);
		if (format === 'json') io.stdout(`${JSON.stringify(report, null, 2)}\n`);
		if (format === 'csv') {
			io.stdout(toCsvText(rows));
			io.stderr(`${JSON.stringify({ parameters: report.parameters, notices: report.notices }, null, 2)}\n`);
		}
		if (format === 'text') {
			const lines = [...report.inWords, ...report.notices.map((notice) => `Note: ${notice}`)];
			io.stdout(`${toReadingLines(reading)}${lines.map(toOneLine).join('\n')}\n`);
		}
		return DONE;
	}
};

function toMeasures(values: OptionValues, dataset: Dataset, ranksActors: boolean): readonly string[] {
	const asked = listOption(values, 'measure');
	const known = measuresFor(dataset.relationTypes).map(({ id }) => id);
	if (asked !== undefined) requireKnown('measure', asked, known);
	if (!ranksActors) return asked ?? USUAL_MEASURES;
	if (asked !== undefined && asked.length !== 1)
		throw new WrongCall('--who-matters-most goes with one --measure');
	return asked ?? [USUAL_MEASURE];
}

function toPair(
	values: OptionValues,
	{ actors }: Dataset,
	ranksActors: boolean
): readonly [string, string] | undefined {
	const [from, to] = [textOption(values, 'from'), textOption(values, 'to')];
	if (from === undefined && to === undefined) return undefined;
	if (ranksActors) throw new WrongCall('--from and --to do not go with --who-matters-most');
	if (from === undefined || to === undefined) throw new WrongCall('--from and --to go together');
	if (from === to) throw new WrongCall('--from and --to must be two different actors');
	return [requireKnownId('from', from, actors), requireKnownId('to', to, actors)];
}
