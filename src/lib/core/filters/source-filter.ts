/** Keeps relations that at least one of the chosen sources speaks of. */
import type { RelationFilter } from './filter.ts';

export const sourceFilter: RelationFilter = {
	id: 'sources',
	of: 'relation',
	aspect: 'citations',
	label: 'Source',
	isActive: (filters) => filters.sources !== undefined,
	keeps: (relation, { sources }) =>
		sources === undefined || relation.citations.some((citation) => sources.includes(citation.source)),
	options: (dataset) => dataset.sources.map(({ id, title }) => ({ value: id, label: title })),
	choose: (filters, value) => ({ ...filters, sources: [value] }),
	optionsOf: ({ citations }) => [...new Set(citations.map(({ source }) => source))],
	describe: ({ sources }, dataset) => {
		if (sources === undefined) return undefined;
		return `${sources.length} of ${dataset.sources.length} sources`;
	}
};
