/** The registry of filters, in the order in which the page shows them and captions name them. */
import { castFilter } from './cast-filter.ts';
import { confidenceFilter } from './confidence-filter.ts';
import { kindFilter } from './kind-filter.ts';
import { periodFilter } from './period-filter.ts';
import { relationTypeFilter } from './relation-type-filter.ts';
import { sourceFilter } from './source-filter.ts';
import { statusFilter } from './status-filter.ts';
import type { ActorFilter, Filter, RelationFilter } from './filter.ts';

export const FILTERS: readonly Filter[] = [
	relationTypeFilter,
	castFilter,
	kindFilter,
	statusFilter,
	confidenceFilter,
	periodFilter,
	sourceFilter
];

export const ACTOR_FILTERS = FILTERS.filter((filter): filter is ActorFilter => filter.of === 'actor');
export const RELATION_FILTERS = FILTERS.filter(
	(filter): filter is RelationFilter => filter.of === 'relation'
);
