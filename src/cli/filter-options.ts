/**
 * The filters of the command line, the same for every command that looks at a view.
 *
 * In: parsed options and the dataset. Out: `ViewFilters`; without an option nothing is filtered. A type, kind, status
 * or source that the dataset does not have is a wrong call, because a filter that finds nothing hides a typing error.
 */
import { CONFIDENCES, STATUSES } from '#lib/core/model/relation.ts';
import { flagOption, listOption, requireKnown, textOption } from './option-values.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { ViewFilters } from '#lib/core/view/view.ts';
import type { OptionValues } from './command.ts';

export const FILTER_OPTIONS = {
	type: { type: 'string', multiple: true },
	kind: { type: 'string', multiple: true },
	status: { type: 'string', multiple: true },
	source: { type: 'string', multiple: true },
	'min-confidence': { type: 'string' },
	core: { type: 'boolean' }
} as const;

export const FILTER_HELP = `  --type ID,…            only relations of these types
  --status STATUS,…      only these: ${STATUSES.join(', ')}
  --min-confidence C     only relations coded at least ${CONFIDENCES.join(', ')}
  --source ID,…          only relations that cite one of these sources
  --kind KIND,…          only actors of these kinds
  --core                 only the main cast`;

export function toFilters(values: OptionValues, dataset: Dataset): ViewFilters {
	const lists = {
		type: dataset.relationTypes.map(({ id }) => id),
		kind: [...new Set(dataset.actors.map(({ kind }) => kind))],
		status: STATUSES,
		source: dataset.sources.map(({ id }) => id)
	};
	const chosen = (name: keyof typeof lists): readonly string[] | undefined => {
		const given = listOption(values, name);
		if (given !== undefined) requireKnown(name, given, lists[name]);
		return given;
	};
	const [types, kinds, statuses, sources] = [
		chosen('type'),
		chosen('kind'),
		chosen('status'),
		chosen('source')
	];
	const asked = textOption(values, 'min-confidence');
	if (asked !== undefined) requireKnown('min-confidence', [asked], CONFIDENCES);
	const minConfidence = CONFIDENCES.find((confidence) => confidence === asked);
	return {
		...(types === undefined ? {} : { types }),
		...(kinds === undefined ? {} : { kinds }),
		...(statuses === undefined ? {} : { statuses }),
		...(sources === undefined ? {} : { sources }),
		...(minConfidence === undefined ? {} : { minConfidence }),
		...(flagOption(values, 'core') ? { coreOnly: true } : {})
	};
}
