/**
 * `entente paths`: the ways by which one actor may act on another, as arguments with a citation for each step. The
 * figures are those of `core/paths`; nothing is computed here.
 */
import { DONE, REFUSED, WrongCall } from '../cli-io.ts';
import { FILTER_HELP, FILTER_OPTIONS, toFilters } from '../filter-options.ts';
import { requireKnownId } from '../known-id.ts';
import { openDataset } from '../open-dataset.ts';
import { flagOption, requireKnown, textOption } from '../option-values.ts';
import { computePathReport } from '../path-report.ts';
import { toPathRows } from '../path-rows.ts';
import { toPathText } from '../path-text.ts';
import { toProbabilitySettings } from '../probability-options.ts';
import { READING_HELP, READING_OPTIONS, toReading, toReadingLines } from '../reading-options.ts';
import { SIGN_HELP, SIGN_OPTIONS, toSigns } from '../sign-options.ts';
import { wholeOption } from '../whole-option.ts';
import { writeParameters } from '../write-parameters.ts';
import { toCsvText } from '#lib/codecs/csv/to-csv-text.ts';
import { toActorId, type ActorId } from '#lib/core/model/ids.ts';
import { CONFIDENCES } from '#lib/core/model/relation.ts';
import { DEFAULT_PROBABILITIES, MOST_STEPS } from '#lib/core/paths/path.ts';
import { withReading } from '#lib/core/reading/with-reading.ts';
import type { Command, OptionValues } from '../command.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';

const FORMATS = ['json', 'csv', 'text'];
const MOST_LISTED = 10_000;
/** Ties looked at for the counts, and for each list: some seconds. */
const WORK = 50_000_000;

export const paths: Command = {
	name: 'paths',
	summary: 'the ways from one actor to another, with their signs and citations',
	help: `Usage: entente paths PATH --from ID --to ID [filters] [--pressure …] [--sign TYPE=NUMBER…]
                     [--most-steps N] [--most N] [--shortest] [--through-others]
                     [--probability C=P,…] [--format json|csv|text]
                     [--parameters FILE]

Simple directed paths along what passes the filters, all relations from one actor to
the next as one step. The sign of a path is the product of the signs of its steps, its
strength the product of |sum of sign × strength| / the largest such sum, its confidence
the product of the probabilities of its steps. A product of signs is a reading aid,
not a causal claim.

  --from ID, --to ID     the two actors; both are required
${FILTER_HELP}
${READING_HELP}
${SIGN_HELP}
  --most-steps N         the longest path, 1 to ${MOST_STEPS} (default 4)
  --most N               so many paths are listed (default 12); all are counted
  --shortest             only paths as short as the shortest, however long
  --through-others       without the relations straight from one to the other
  --probability C=P,…    how probable a relation of this confidence is, 0 to 1; default
                         ${CONFIDENCES.map((level) => `${level}=${DEFAULT_PROBABILITIES[level]}`).join(',')}
  --format FORMAT        json (default): { "parameters", "signs", "distance", "total", "counts",
                         "paths": [{ "actors", "steps", "sign", "strength", "confidence",
                         "weakestStep", "sentence", … }], "bestHelpful", "bestHarmful",
                         "contradict", "relations", … }; csv: a row for each relation of
                         each step of each listed path; text: to read
  --parameters FILE      with csv: writes the parameters and counts there instead of to
                         standard error

A step whose relations cancel out both helps and harms: its path has the sign 0 and no
strength. Steps count from 1. The weakest step is one that is only potential or denied;
then the least probable; then with the fewest supporting sources, then citations.
A snapshot is read as its dataset; its view does not filter.
Exit: 0, also when there is no path, or 1 when the data are refused.`,
	options: {
		...FILTER_OPTIONS,
		...READING_OPTIONS,
		...SIGN_OPTIONS,
		from: { type: 'string' },
		to: { type: 'string' },
		'most-steps': { type: 'string' },
		most: { type: 'string' },
		shortest: { type: 'boolean' },
		'through-others': { type: 'boolean' },
		probability: { type: 'string', multiple: true },
		format: { type: 'string' },
		parameters: { type: 'string' }
	},
	async run(call) {
		const { values, io } = call;
		const format = textOption(values, 'format') ?? 'json';
		requireKnown('format', [format], FORMATS);
		const limits = {
			longest: wholeOption(values, 'most-steps', 1, MOST_STEPS) ?? 4,
			most: wholeOption(values, 'most', 1, MOST_LISTED) ?? 12,
			shortestOnly: flagOption(values, 'shortest'),
			throughOthers: flagOption(values, 'through-others'),
			probabilities: toProbabilitySettings(values).confidence
		};
		const opened = await openDataset(call);
		if (opened === undefined) return REFUSED;
		const reading = toReading(values, opened.dataset);
		const { dataset } = reading;
		const [from, to] = [actorOption(values, 'from', dataset), actorOption(values, 'to', dataset)];
		if (from === to) throw new WrongCall('--from and --to must be two different actors');
		const request = {
			filters: toFilters(values, dataset),
			signs: toSigns(values, dataset),
			question: { ...limits, from, to, work: WORK }
		};
		const report = withReading(computePathReport(dataset, request), reading);
		if (format === 'csv') {
			io.stdout(toCsvText(toPathRows(report)));
			const { parameters, signs, total, isTotalExact, counts, notices } = report;
			const beside = { ...parameters, signs, total, isTotalExact, counts, notices };
			return writeParameters(textOption(values, 'parameters'), beside, io);
		}
		io.stdout(
			format === 'json'
				? `${JSON.stringify(report, null, 2)}\n`
				: `${toReadingLines(reading)}${toPathText(report)}`
		);
		return DONE;
	}
};

function actorOption(values: OptionValues, name: string, { actors }: Dataset): ActorId {
	const given = textOption(values, name);
	if (given === undefined) throw new WrongCall(`--${name} is missing: which actor?`);
	const named = actors.filter((actor) => actor.name === given).map(({ id }) => id);
	if (named.length > 0 && !actors.some(({ id }) => id === given))
		throw new WrongCall(`--${name}: “${given}” is a name; its id is ${named.join(' or ')}`);
	return toActorId(requireKnownId(name, given, actors));
}
