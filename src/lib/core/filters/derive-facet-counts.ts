/**
 * The count beside each option of a filter: how many would be visible if of this filter only that option were
 * chosen and every other filter stayed as it is. Counts therefore answer to the other facets, not to their own.
 */
import { indexAt } from '../graph/arcs.ts';
import { forEachRow } from '../graph/relation-part.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ViewFilters } from '../view/view.ts';
import { derivePassing, type Passing } from './derive-passing.ts';
import type { ActorFilter, Filter, RelationFilter } from './filter.ts';
import { countClasses, deriveRelationClasses } from './relation-aspects.ts';
import { withoutFilter } from './without-filter.ts';

/** Option value to number of actors (actor filters) or relations (relation filters). */
export function deriveFacetCounts(
	dataset: Dataset,
	filters: ViewFilters,
	filter: Filter
): ReadonlyMap<string, number> {
	const options = filter.options?.(dataset) ?? [];
	if (filter.optionsOf === undefined || options.length === 0) return new Map();
	const counts = new Map(options.map(({ value }) => [value, 0]));
	const add = (value: string, count: number): void => {
		const before = counts.get(value);
		if (before !== undefined) counts.set(value, before + count);
	};
	// What passes every other filter is found once, however many options there are.
	const passing = derivePassing(dataset, withoutFilter(withoutFilter(filters, filter.id), 'connectedOnly'));
	if (filter.of === 'relation') countRelations(dataset, filter, passing, add);
	else if (filters.connectedOnly === true) countConnected(dataset, filter, passing, add);
	else
		dataset.actors.forEach((actor, at) => {
			if (passing.actors[at] === 1) for (const value of filter.optionsOf?.(actor) ?? []) add(value, 1);
		});
	return counts;
}

type Add = (value: string, count: number) => void;

function countRelations({ relations }: Dataset, filter: RelationFilter, { rows }: Passing, add: Add): void {
	const classes = deriveRelationClasses(relations, filter.aspect);
	const counted = countClasses(classes, rows);
	classes.samples.forEach((one, place) => {
		const count = indexAt(counted, place);
		if (one === undefined || count === 0) return;
		for (const value of filter.optionsOf?.(one) ?? []) add(value, count);
	});
}

/** Who is connected depends on who else is there: under an option, those whom a relation ties to another of that option. */
function countConnected({ actors }: Dataset, filter: ActorFilter, passing: Passing, add: Add): void {
	const { index } = passing;
	const optionsOf = actors.map((actor) => filter.optionsOf?.(actor) ?? []);
	const connected = actors.map(() => new Set<string>());
	forEachRow(passing, (row) => {
		const [from, to] = [indexAt(index.from, row), indexAt(index.to, row)];
		const others = optionsOf[to] ?? [];
		for (const value of optionsOf[from] ?? []) {
			if (!others.includes(value)) continue;
			connected[from]?.add(value);
			connected[to]?.add(value);
		}
	});
	for (const values of connected) for (const value of values) add(value, 1);
}
