/** Shows everything that the dataset holds. */
import { describeFilters } from '#lib/core/filters/describe-filters.ts';
import { NO_FILTERS } from '#lib/core/view/default-view.ts';
import type { Command } from './command.ts';

export const clearFilters: Command = {
	id: 'clear-filters',
	label: 'Clear all filters',
	group: 'Filters',
	isPossible: ({ explorer }) => describeFilters(explorer.view.filters, explorer.dataset).length > 0,
	run: ({ explorer }) => explorer.filter(NO_FILTERS)
};
