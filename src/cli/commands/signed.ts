/**
 * `entente signed`: structural balance of what passes the filters, with the citations behind every tie that does not
 * fit. The figures are those of `core/signed`; nothing is computed here.
 */
import { BALANCE_OPTIONS, toBalanceQuestion } from '../balance-options.ts';
import { DONE, REFUSED, WrongCall } from '../cli-io.ts';
import { FILTER_HELP, FILTER_OPTIONS, toFilters } from '../filter-options.ts';
import { openDataset } from '../open-dataset.ts';
import { requireKnown, textOption } from '../option-values.ts';
import { READING_HELP, READING_OPTIONS, toReading, toReadingLines } from '../reading-options.ts';
import { SIGN_HELP, SIGN_OPTIONS, toSigns } from '../sign-options.ts';
import { computeSignedReport } from '../signed-report.ts';
import { toSignedText } from '../signed-text.ts';
import { toOneLine } from '../to-one-line.ts';
import { writeParameters } from '../write-parameters.ts';
import { toCsvText } from '#lib/codecs/csv/to-csv-text.ts';
import { REPORT_TABLES, toReportRows, type ReportTable } from '#lib/core/signed/report-tables.ts';
import { wholeOption } from '../whole-option.ts';
import { withReading } from '#lib/core/reading/with-reading.ts';
import type { SignedReport } from '#lib/core/signed/to-signed-report.ts';
import type { Command, CommandCall, OptionValues } from '../command.ts';
import type { BalanceQuestion } from '#lib/core/signed/compute-balance.ts';

const FORMATS = ['json', 'text', 'csv'];
const MOST_GROUPS = 20;

export const signed: Command = {
	name: 'signed',
	summary: 'balance, frustration and camps, with the relations that do not fit',
	help: `Usage: entente signed PATH [filters] [--pressure …] [--sign TYPE=NUMBER…]
                      [--directed|--undirected] [--weighted] [--format json|text|csv]

Structural balance of what passes the filters; without a filter, of everything.

${FILTER_HELP}
${SIGN_HELP}
${READING_HELP}
  --directed             a tie for each direction; the default, unless all types are
                         undirected
  --undirected           one tie for two actors, relations both ways added up
  --weighted             a tie counts by its strength; without it each counts 1
  --max-camps K          curves from 1 to K camps (default 6)
  --seed N               seed of the local search (default 1)
  --steps N              limit of each search (default 200000000, some seconds)
  --format json|text|csv json (default): { "signs", "triads", "balancedShare",
                         "frustration", "kBalance", "relaxedKBalance", "walkBalance",
                         "algebraicConflict", … }; text: to read; csv: one table
  --table NAME           with csv: ties (default; camps and frustration of each tie),
                         triads (the unbalanced ones), actors or k-balance
  --parameters FILE      with csv: writes the parameters there instead of to standard error

A figure that is not proven is given as an interval, “lower” to “upper”.
A snapshot is read as its dataset; its view does not filter.
Exit: 0, or 1 when the data are refused.`,
	options: {
		...FILTER_OPTIONS,
		...SIGN_OPTIONS,
		...READING_OPTIONS,
		...BALANCE_OPTIONS,
		'max-camps': { type: 'string' },
		format: { type: 'string' },
		table: { type: 'string' },
		parameters: { type: 'string' }
	},
	async run(call) {
		const { values, io } = call;
		const format = textOption(values, 'format') ?? 'json';
		requireKnown('format', [format], FORMATS);
		const table = toTable(values, format);
		const question = toQuestion(values);
		const opened = await openDataset(call);
		if (opened === undefined) return REFUSED;
		const { dataset } = opened;
		const signs = toSigns(values, dataset);
		const reading = toReading(values, dataset);
		const request = { filters: toFilters(values, dataset), signs, question };
		const report = withReading(computeSignedReport(reading.dataset, request), reading);
		if (format === 'csv') return writeTable(report, table, call);
		io.stdout(
			format === 'json'
				? `${JSON.stringify(report, null, 2)}\n`
				: toReadingLines(reading) + toSignedText(report)
		);
		return DONE;
	}
};

function toTable(values: OptionValues, format: string): ReportTable {
	const asked = textOption(values, 'table');
	for (const option of ['table', 'parameters'])
		if (format !== 'csv' && values[option] !== undefined)
			throw new WrongCall(`--${option} goes with --format csv only`);
	if (asked !== undefined) requireKnown('table', [asked], REPORT_TABLES);
	return REPORT_TABLES.find((table) => table === asked) ?? 'ties';
}

async function writeTable(report: SignedReport, table: ReportTable, { values, io }: CommandCall) {
	io.stdout(toCsvText(toReportRows(report, table)));
	for (const [figure, reason] of Object.entries(report.undefined))
		io.stderr(`entente: ${figure} is undefined: ${toOneLine(reason)}\n`);
	const { parameters, signs, notices } = report;
	return writeParameters(textOption(values, 'parameters'), { ...parameters, signs, table, notices }, io);
}

function toQuestion(values: OptionValues): BalanceQuestion {
	const maxGroups = wholeOption(values, 'max-camps', 1, MOST_GROUPS);
	return { ...toBalanceQuestion(values), ...(maxGroups === undefined ? {} : { maxGroups }) };
}
