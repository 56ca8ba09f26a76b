/**
 * `entente robustness`: how much a ranking rests on single sources, single relations and uncertain ones. The figures are
 * those of `core/robustness`; nothing is computed here.
 */
import { DONE, REFUSED, WrongCall } from '../cli-io.ts';
import { FILTER_HELP, FILTER_OPTIONS, toFilters } from '../filter-options.ts';
import { openDataset } from '../open-dataset.ts';
import { numberOption, requireKnown, textOption } from '../option-values.ts';
import { PROBABILITY_HELP, PROBABILITY_OPTIONS, toProbabilitySettings } from '../probability-options.ts';
import { computeRobustnessReport } from '../robustness-report.ts';
import { toRobustnessRows } from '../robustness-rows.ts';
import { toRobustnessText } from '../robustness-text.ts';
import { READING_HELP, READING_OPTIONS, toReading, toReadingLines } from '../reading-options.ts';
import { SIGN_HELP, SIGN_OPTIONS, toSigns } from '../sign-options.ts';
import { toOneLine } from '../to-one-line.ts';
import { wholeOption } from '../whole-option.ts';
import { writeParameters } from '../write-parameters.ts';
import { toCsvText } from '#lib/codecs/csv/to-csv-text.ts';
import { measuresFor } from '#lib/core/measures/index.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '#lib/core/robustness/compute-rank-robustness.ts';
import { MOST_ENUMERATED } from '#lib/core/robustness/worlds.ts';
import { withReading } from '#lib/core/reading/with-reading.ts';
import type { Command } from '../command.ts';

const FORMATS = ['json', 'csv', 'text'];
const MOST_DRAWS = 100_000;

export const robustness: Command = {
	name: 'robustness',
	summary: 'how much a ranking rests on: without each source, each relation, and by chance',
	help: `Usage: entente robustness PATH --measure ID [filters] [--draws N] [--seed N]
                          [--probability high=.95,…] [--reliability A=1,…] [--alpha X]
                          [--pressure …] [--sign TYPE=NUMBER…] [suppositions] [--fold ID,…]
                          [--format json|csv|text] [--parameters FILE]

Ranks what passes the filters by one measure, then again without each source, without
each relation, and in many worlds in which each relation is there only as often as it
is likely. Actors always stay. Without a filter, everything counts.

  --measure ID           one measure; “entente measure --help” lists them
${FILTER_HELP}
  --draws N              number of worlds drawn (default ${DEFAULT_DRAWS}); with at most ${MOST_ENUMERATED} uncertain
                         relations all worlds are ranked instead, and shares are exact
  --seed N               seed of the draws (default ${DEFAULT_SEED})
${PROBABILITY_HELP}
${SIGN_HELP}
${READING_HELP}
  --alpha X              as in “entente measure”; every world uses the alpha of the full
                         ranking
  --format FORMAT        json (default): { "parameters", "undefined": reason or null,
                         "actors": [{ "actor", "score", "rank", "meanScore", "scoreBand",
                         "rankBand", "ranks", "top1", "top3", "unranked", "tiedWithAhead",
                         "withoutSource", "withoutRelation", "inWords" }], "worlds",
                         "withoutSource", "withoutRelation", "evidence", "singleSource",
                         "notices", "relations" }; csv: a row for each actor; text: to read
  --parameters FILE      with csv: writes the parameters there instead of to standard error

A band holds nine of ten worlds, from the 5 % to the 95 % quantile. An actor whose band
of ranks overlaps with that of the actor ahead is “tiedWithAhead”. “error” is the
standard error of a share, 0 when it is exact. Tied actors share the credit of “top1”
and “top3”. “tau” is the mean Kendall τ_b with the full ranking.
A snapshot is read as its dataset; its view does not filter.
Exit: 0, or 1 when the data are refused.`,
	options: {
		...FILTER_OPTIONS,
		...PROBABILITY_OPTIONS,
		...SIGN_OPTIONS,
		...READING_OPTIONS,
		measure: { type: 'string' },
		draws: { type: 'string' },
		seed: { type: 'string' },
		alpha: { type: 'string' },
		format: { type: 'string' },
		parameters: { type: 'string' }
	},
	async run(call) {
		const { values, io } = call;
		const format = textOption(values, 'format') ?? 'json';
		requireKnown('format', [format], FORMATS);
		const measure = textOption(values, 'measure');
		if (measure === undefined) throw new WrongCall('no --measure is given');
		const alpha = numberOption(values, 'alpha');
		if (alpha !== undefined && alpha <= 0) throw new WrongCall('--alpha must be above 0');
		const draws = wholeOption(values, 'draws', 1, MOST_DRAWS) ?? DEFAULT_DRAWS;
		const seed = wholeOption(values, 'seed', 0, 2 ** 32 - 1) ?? DEFAULT_SEED;
		const probabilities = toProbabilitySettings(values);
		const opened = await openDataset(call);
		if (opened === undefined) return REFUSED;
		const { dataset } = opened;
		const known = measuresFor(dataset.relationTypes).map(({ id }) => id);
		requireKnown('measure', [measure], known);
		const reading = toReading(values, dataset);
		const report = withReading(
			computeRobustnessReport(reading.dataset, {
				filters: toFilters(values, dataset),
				signs: toSigns(values, dataset),
				measure,
				probabilities,
				draws,
				seed,
				...(alpha === undefined ? {} : { alpha })
			}),
			reading
		);
		if (format === 'json') io.stdout(`${JSON.stringify(report, null, 2)}\n`);
		if (format === 'text') io.stdout(toReadingLines(reading) + toRobustnessText(report));
		if (format === 'csv') {
			io.stdout(toCsvText(toRobustnessRows(report)));
			if (report.undefined !== null)
				io.stderr(`entente: ${measure} is undefined: ${toOneLine(report.undefined)}\n`);
			const { parameters, worlds, notices } = report;
			return writeParameters(textOption(values, 'parameters'), { ...parameters, worlds, notices }, io);
		}
		return DONE;
	}
};
