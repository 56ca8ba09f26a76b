/** Keeps relations of the chosen statuses. */
import { STATUSES, type Status } from '../model/relation.ts';
import { listInWords } from './list-in-words.ts';
import type { RelationFilter } from './filter.ts';

const HINTS: Record<Status, string> = {
	happened: 'The source says that it took place.',
	ongoing: 'The source says that it goes on.',
	potential: 'The source hopes for it, warns of it or recommends it.',
	denied: 'The source says that it failed, fell short, was withdrawn or cannot be.'
};

export const statusFilter: RelationFilter = {
	id: 'statuses',
	of: 'relation',
	aspect: 'status',
	label: 'Status',
	isActive: (filters) => filters.statuses !== undefined,
	keeps: (relation, { statuses }) => statuses === undefined || statuses.includes(relation.status),
	options: () =>
		STATUSES.map((status) => ({
			value: status,
			label: status.charAt(0).toUpperCase() + status.slice(1),
			hint: HINTS[status]
		})),
	choose: (filters, value) => ({ ...filters, statuses: [value] }),
	optionsOf: ({ status }) => [status],
	describe: ({ statuses }) => {
		if (statuses === undefined) return undefined;
		const kept = STATUSES.filter((status) => statuses.includes(status));
		return kept.length === 0 ? 'no status' : `status ${listInWords(kept, 'or')}`;
	}
};
