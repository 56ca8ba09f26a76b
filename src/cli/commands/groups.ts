/**
 * `entente groups`: camps and communities of what passes the filters, how far they can be trusted, and how far they agree
 * with the kinds of actors and with each other. The figures are those of `core/groups`; nothing is computed here.
 */
import { BALANCE_OPTIONS, toBalanceQuestion } from '../balance-options.ts';
import { DONE, REFUSED } from '../cli-io.ts';
import { FILTER_HELP, FILTER_OPTIONS, toFilters } from '../filter-options.ts';
import { computeGroupsReport } from '../groups-report.ts';
import { toGroupsText } from '../groups-text.ts';
import { openDataset } from '../open-dataset.ts';
import { listOption, requireKnown, textOption } from '../option-values.ts';
import { READING_HELP, READING_OPTIONS, toReading, toReadingLines } from '../reading-options.ts';
import { SIGN_HELP, SIGN_OPTIONS, toSigns } from '../sign-options.ts';
import { toOneLine } from '../to-one-line.ts';
import { writeParameters } from '../write-parameters.ts';
import { toCsvText } from '#lib/codecs/csv/to-csv-text.ts';
import { GROUPINGS } from '#lib/core/groups/index.ts';
import { withReading } from '#lib/core/reading/with-reading.ts';
import type { Command } from '../command.ts';

const FORMATS = ['json', 'text', 'csv'];

export const groups: Command = {
	name: 'groups',
	summary: 'camps and communities, how stable they are, agreement with kinds',
	help: `Usage: entente groups PATH [--grouping ID,…] [filters] [--pressure …] [--sign TYPE=NUMBER…]
                      [--directed|--undirected] [--weighted] [--seed N] [--format json|text|csv]

Groups the actors of what passes the filters; without a filter, of everything.

  --grouping ID,…        only these; without it all:
${GROUPINGS.map(({ id, label }) => `                           ${id.padEnd(20)} ${label}`).join('\n')}
${FILTER_HELP}
${SIGN_HELP}
${READING_HELP}
  --directed             groupings that read signs: a tie for each direction; the default,
                         unless all types are undirected
  --undirected           one tie for two actors, relations both ways added up
  --weighted             a tie counts by its strength; without it each counts 1
  --seed N               first of the seeds that are tried (default 1)
  --steps N              limit of an exact search (default 200000000, some seconds)
  --format json|text|csv json (default): { "parameters", "groupings": { ID: { "groups",
                         "inNoGroup", "floating", "figures", "stability", "kinds", … } },
                         "undefined": { ID: reason }, "agreement": […] }; text: to read;
                         csv: a row for each actor, groups numbered from 1
  --parameters FILE      with csv: writes the parameters there instead of to standard error

A snapshot is read as its dataset; its view does not filter.
Exit: 0, or 1 when the data are refused.`,
	options: {
		...FILTER_OPTIONS,
		...SIGN_OPTIONS,
		...READING_OPTIONS,
		...BALANCE_OPTIONS,
		grouping: { type: 'string', multiple: true },
		format: { type: 'string' },
		parameters: { type: 'string' }
	},
	async run(call) {
		const { values, io } = call;
		const format = textOption(values, 'format') ?? 'json';
		requireKnown('format', [format], FORMATS);
		const known = GROUPINGS.map(({ id }) => id);
		const asked = listOption(values, 'grouping') ?? known;
		requireKnown('grouping', asked, known);
		const question = { seed: 1, ...toBalanceQuestion(values) };
		const opened = await openDataset(call);
		if (opened === undefined) return REFUSED;
		const { dataset } = opened;
		const reading = toReading(values, dataset);
		const report = withReading(
			computeGroupsReport(reading.dataset, {
				filters: toFilters(values, dataset),
				signs: toSigns(values, dataset),
				groupings: GROUPINGS.filter(({ id }) => asked.includes(id)),
				question
			}),
			reading
		);
		if (format === 'csv') {
			io.stdout(toCsvText(report.rows));
			for (const [id, reason] of Object.entries(report.undefined))
				io.stderr(`entente: ${id} is undefined: ${toOneLine(reason)}\n`);
			return writeParameters(textOption(values, 'parameters'), report.parameters, io);
		}
		const { rows: _, ...plain } = report;
		io.stdout(
			format === 'json'
				? `${JSON.stringify(plain, null, 2)}\n`
				: `${toReadingLines(reading)}${toGroupsText(report)}`
		);
		return DONE;
	}
};
