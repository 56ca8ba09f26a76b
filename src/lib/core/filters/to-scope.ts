/**
 * What a report is about: the head that the parameters of every report share. In: a dataset, filters, what passed them.
 * Out: plain values, in the order in which they are printed.
 */
import type { Dataset } from '../model/dataset.ts';
import type { ViewFilters } from '../view/view.ts';
import type { Visible } from './derive-visible.ts';
import { describeFilters } from './describe-filters.ts';

export const toScope = (dataset: Dataset, filters: ViewFilters, { actors, relations }: Visible) => ({
	dataset: dataset.id,
	asOf: dataset.asOf,
	filters,
	filtersInWords: describeFilters(filters, dataset),
	actors: actors.length,
	relations: relations.length
});
