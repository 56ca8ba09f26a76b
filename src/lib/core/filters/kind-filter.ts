/** Keeps actors of the chosen kinds. */
import { listInWords } from './list-in-words.ts';
import { toKindLabel } from '../model/kind-label.ts';
import type { ActorFilter } from './filter.ts';

export const kindFilter: ActorFilter = {
	id: 'kinds',
	of: 'actor',
	label: 'Actor kind',
	isActive: (filters) => filters.kinds !== undefined,
	keeps: (actor, { kinds }) => kinds === undefined || kinds.includes(actor.kind),
	options: (dataset) =>
		[...new Set(dataset.actors.map((actor) => actor.kind))]
			.sort()
			.map((kind) => ({ value: kind, label: toKindLabel(kind) })),
	choose: (filters, value) => ({ ...filters, kinds: [value] }),
	optionsOf: ({ kind }) => [kind],
	describe: ({ kinds }) => {
		if (kinds === undefined) return undefined;
		if (kinds.length === 0) return 'no kind of actor';
		return `actors of kind ${listInWords(kinds.map((kind) => toKindLabel(kind).toLowerCase()))}`;
	}
};
