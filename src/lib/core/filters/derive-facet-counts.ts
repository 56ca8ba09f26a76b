/**
 * The count beside each option of a filter: how many would be visible if of this filter only that option were
 * chosen and every other filter stayed as it is. Counts therefore answer to the other facets, not to their own.
 */
import { deriveVisible } from './derive-visible.ts';
import { withoutFilter } from './without-filter.ts';
import type { Filter } from './filter.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ViewFilters } from '../view/view.ts';

/** Option value to number of actors (actor filters) or relations (relation filters). */
export function deriveFacetCounts(
	dataset: Dataset,
	filters: ViewFilters,
	filter: Filter
): ReadonlyMap<string, number> {
	const { choose, id } = filter;
	const options = filter.options?.(dataset) ?? [];
	if (choose === undefined || options.length === 0) return new Map();
	// What passes every other filter is found once, however many options there are.
	const passing = deriveVisible(dataset, withoutFilter(withoutFilter(filters, id), 'connectedOnly'));
	const connectedOnly = filters.connectedOnly === true;
	return new Map(
		options.map(({ value }) => {
			const only = choose({}, value);
			if (filter.of === 'relation')
				return [value, countKept(passing.relations, (relation) => filter.keeps(relation, only))];
			// Who is connected depends on who else is there.
			const actors = connectedOnly
				? deriveVisible({ ...dataset, ...passing }, { ...only, connectedOnly }).actors.length
				: countKept(passing.actors, (actor) => filter.keeps(actor, only));
			return [value, actors];
		})
	);
}

function countKept<Item>(items: readonly Item[], isKept: (item: Item) => boolean): number {
	let kept = 0;
	for (const item of items) if (isKept(item)) kept++;
	return kept;
}
