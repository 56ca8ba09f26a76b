/** Keeps relations of the chosen types. */
import { listInWords } from './list-in-words.ts';
import type { RelationFilter } from './filter.ts';

export const relationTypeFilter: RelationFilter = {
	id: 'types',
	of: 'relation',
	aspect: 'type',
	label: 'Relation type',
	isActive: (filters) => filters.types !== undefined,
	keeps: (relation, { types }) => types === undefined || types.includes(relation.type),
	options: (dataset) =>
		dataset.relationTypes.map(({ id, label, definition }) => ({ value: id, label, hint: definition })),
	choose: (filters, value) => ({ ...filters, types: [value] }),
	optionsOf: ({ type }) => [type],
	describe: ({ types }, dataset) => {
		if (types === undefined) return undefined;
		const labels = dataset.relationTypes
			.filter(({ id }) => types.includes(id))
			.map(({ label }) => label.toLowerCase());
		return labels.length === 0 ? 'no relation type' : `${listInWords(labels)} only`;
	}
};
