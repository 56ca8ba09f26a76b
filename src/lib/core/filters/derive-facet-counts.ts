/**
 * The count beside each option of a filter: how many would be visible if of this filter only that option were
 * chosen and every other filter stayed as it is. Counts therefore answer to the other facets, not to their own.
 */
import { deriveVisible } from './derive-visible.ts';
import type { Filter } from './filter.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ViewFilters } from '../view/view.ts';

/** Option value to number of actors (actor filters) or relations (relation filters). */
export function deriveFacetCounts(
	dataset: Dataset,
	filters: ViewFilters,
	filter: Filter
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	const { choose } = filter;
	if (choose === undefined) return counts;
	for (const { value } of filter.options?.(dataset) ?? []) {
		const visible = deriveVisible(dataset, choose(filters, value));
		counts.set(value, filter.of === 'actor' ? visible.actors.length : visible.relations.length);
	}
	return counts;
}
