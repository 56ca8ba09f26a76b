/** `entente cite`: the sources behind a view, for a bibliography. Prints only; looks nothing up anywhere. */
import { DONE, REFUSED } from '../cli-io.ts';
import { FILTER_HELP, FILTER_OPTIONS, toFilters } from '../filter-options.ts';
import { openDataset } from '../open-dataset.ts';
import { requireKnown, textOption } from '../option-values.ts';
import { deriveVisible } from '#lib/core/filters/derive-visible.ts';
import { toBibtex } from '#lib/core/citation/to-bibtex.ts';
import { toCslJson } from '#lib/core/citation/to-csl-json.ts';
import { toRis } from '#lib/core/citation/to-ris.ts';
import type { Command } from '../command.ts';
import type { Source } from '#lib/core/model/source.ts';

type Format = (sources: readonly Source[]) => string;

const FORMATS: ReadonlyMap<string, Format> = new Map([
	['csl-json', (sources) => `${JSON.stringify(sources.map(toCslJson), null, 2)}\n`],
	['bibtex', toBibtex],
	['ris', toRis]
]);

export const cite: Command = {
	name: 'cite',
	summary: 'the sources behind a view, for a bibliography',
	help: `Usage: entente cite PATH [filters] [--format csl-json|bibtex|ris]

Prints the sources that the relations passing the filters cite; without a filter,
all sources of the dataset.

${FILTER_HELP}
  --format FORMAT        csl-json (default), bibtex or ris

Exit: 0, or 1 when the data are refused.`,
	options: { ...FILTER_OPTIONS, format: { type: 'string' } },
	async run(call) {
		const format = textOption(call.values, 'format') ?? 'csl-json';
		requireKnown('format', [format], [...FORMATS.keys()]);
		const opened = await openDataset(call);
		if (opened === undefined) return REFUSED;
		const { dataset } = opened;
		const filters = toFilters(call.values, dataset);
		const { relations } = deriveVisible(dataset, filters);
		const cited = new Set(relations.flatMap(({ citations }) => citations.map(({ source }) => source)));
		const isFiltered = Object.keys(filters).length > 0;
		const sources = isFiltered ? dataset.sources.filter(({ id }) => cited.has(id)) : dataset.sources;
		call.io.stdout(FORMATS.get(format)?.(sources) ?? '');
		return DONE;
	}
};
