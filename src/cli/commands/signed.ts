/**
 * `entente signed`: structural balance of what passes the filters, with the citations behind every tie that does not
 * fit. The figures are those of `core/signed`; nothing is computed here.
 */
import { DONE, REFUSED, WrongCall } from '../cli-io.ts';
import { FILTER_HELP, FILTER_OPTIONS, toFilters } from '../filter-options.ts';
import { openDataset } from '../open-dataset.ts';
import { flagOption, numberOption, requireKnown, textOption, textOptions } from '../option-values.ts';
import { computeSignedReport } from '../signed-report.ts';
import { toSignedText } from '../signed-text.ts';
import type { Command, OptionValues } from '../command.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { RelationTypeId } from '#lib/core/model/ids.ts';
import type { BalanceQuestion } from '#lib/core/signed/compute-balance.ts';

const FORMATS = ['json', 'text'];
const PRESSURE: ReadonlyMap<string, number> = new Map([
	['negative', -1],
	['half', -0.5],
	['none', 0]
]);
const MOST_GROUPS = 20;

export const signed: Command = {
	name: 'signed',
	summary: 'balance, frustration and camps, with the relations that do not fit',
	help: `Usage: entente signed PATH [filters] [--pressure …] [--sign TYPE=NUMBER…]
                      [--directed|--undirected] [--weighted] [--format json|text]

Structural balance of what passes the filters; without a filter, of everything.

${FILTER_HELP}
  --pressure HOW         how relations of type pressure count: negative (−1), half (−0.5)
                         or none (0); without it as the dataset says
  --sign TYPE=NUMBER     the same for any relation type; repeat for several
  --directed             a tie for each direction; the default, unless all types are
                         undirected
  --undirected           one tie for two actors, relations both ways added up
  --weighted             a tie counts by its strength; without it each counts 1
  --max-camps K          curves from 1 to K camps (default 6)
  --seed N               seed of the local search (default 1)
  --steps N              limit of each search (default 200000000, some seconds)
  --format json|text     json (default): { "signs", "triads", "balancedShare",
                         "frustration", "kBalance", "relaxedKBalance", "walkBalance",
                         "algebraicConflict", … }; text: to read

A figure that is not proven is given as an interval, “lower” to “upper”.
A snapshot is read as its dataset; its view does not filter.
Exit: 0, or 1 when the data are refused.`,
	options: {
		...FILTER_OPTIONS,
		pressure: { type: 'string' },
		sign: { type: 'string', multiple: true },
		directed: { type: 'boolean' },
		undirected: { type: 'boolean' },
		weighted: { type: 'boolean' },
		'max-camps': { type: 'string' },
		seed: { type: 'string' },
		steps: { type: 'string' },
		format: { type: 'string' }
	},
	async run(call) {
		const { values, io } = call;
		const format = textOption(values, 'format') ?? 'json';
		requireKnown('format', [format], FORMATS);
		const question = toQuestion(values);
		const opened = await openDataset(call);
		if (opened === undefined) return REFUSED;
		const { dataset } = opened;
		const signs = toSigns(values, dataset);
		const report = computeSignedReport(dataset, { filters: toFilters(values, dataset), signs, question });
		io.stdout(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : toSignedText(report));
		return DONE;
	}
};

function toQuestion(values: OptionValues): BalanceQuestion {
	const [directed, undirected] = [flagOption(values, 'directed'), flagOption(values, 'undirected')];
	if (directed && undirected) throw new WrongCall('--directed and --undirected exclude each other');
	const maxGroups = wholeOption(values, 'max-camps', 1, MOST_GROUPS);
	const seed = wholeOption(values, 'seed', 0, 2 ** 32 - 1);
	const steps = wholeOption(values, 'steps', 0, 1e12);
	return {
		...(directed || undirected ? { directed } : {}),
		weighted: flagOption(values, 'weighted'),
		...(maxGroups === undefined ? {} : { maxGroups }),
		...(seed === undefined ? {} : { seed }),
		...(steps === undefined ? {} : { steps })
	};
}

function wholeOption(values: OptionValues, name: string, least: number, most: number): number | undefined {
	const value = numberOption(values, name);
	if (value !== undefined && (!Number.isInteger(value) || value < least || value > most))
		throw new WrongCall(`--${name} must be a whole number from ${least} to ${most}`);
	return value;
}

function toSigns(values: OptionValues, dataset: Dataset): ReadonlyMap<RelationTypeId, number> {
	const signs = new Map<RelationTypeId, number>();
	const known = dataset.relationTypes.map(({ id }) => id);
	const set = (option: string, name: string, sign: number) => {
		requireKnown(option, [name], known);
		const type = known.find((id) => id === name);
		if (type === undefined) return;
		if (signs.has(type)) throw new WrongCall(`the sign of “${name}” is given more than once`);
		signs.set(type, sign);
	};
	const pressure = textOption(values, 'pressure');
	if (pressure !== undefined) {
		requireKnown('pressure', [pressure], [...PRESSURE.keys()]);
		if (!known.some((id) => id === 'pressure'))
			throw new WrongCall('--pressure: the dataset has no relation type “pressure”; use --sign TYPE=NUMBER');
		set('pressure', 'pressure', PRESSURE.get(pressure) ?? -1);
	}
	for (const text of textOptions(values, 'sign')) {
		const at = text.lastIndexOf('=');
		const number = text.slice(at + 1).trim();
		const sign = Number(number);
		if (at < 1 || number === '' || !Number.isFinite(sign))
			throw new WrongCall(`--sign “${text}” is not of the form TYPE=NUMBER`);
		set('sign', text.slice(0, at), sign);
	}
	return signs;
}
