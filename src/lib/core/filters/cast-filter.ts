/** Keeps the main cast only. */
import type { ActorFilter } from './filter.ts';

export const castFilter: ActorFilter = {
	id: 'coreOnly',
	of: 'actor',
	label: 'Cast',
	isActive: (filters) => filters.coreOnly === true,
	keeps: (actor, { coreOnly }) => coreOnly !== true || actor.core,
	describe: ({ coreOnly }) => (coreOnly === true ? 'main cast only' : undefined)
};
