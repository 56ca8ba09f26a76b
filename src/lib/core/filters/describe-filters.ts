/** The active filters in words, for captions, the legend and the status line; an empty list when nothing is filtered. */
import { FILTERS } from './index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ViewFilters } from '../view/view.ts';

export function describeFilters(filters: ViewFilters, dataset: Dataset): readonly string[] {
	const words = FILTERS.map((filter) => filter.describe(filters, dataset)).filter(
		(text) => text !== undefined
	);
	return filters.connectedOnly === true ? [...words, 'actors with a visible relation only'] : words;
}
