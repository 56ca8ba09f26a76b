/**
 * Who and what passes the filters, as numbers: the first half of `derive-visible.ts`, and all that counting needs.
 *
 * In: a dataset and filters. Out: a mark for each actor and the rows of the relations, ascending. A relation passes when
 * it passes every relation filter and both its ends pass every actor filter.
 */
import { indexAt } from '../graph/arcs.ts';
import { indexRelations, type RelationIndex } from '../graph/relation-index.ts';
import { forEachRow } from '../graph/relation-part.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ViewFilters } from '../view/view.ts';
import { ACTOR_FILTERS, FILTERS, RELATION_FILTERS } from './index.ts';
import { deriveRelationClasses } from './relation-aspects.ts';

export interface Passing {
	readonly index: RelationIndex;
	/** 1 for each actor of the dataset that passes, else 0. */
	readonly actors: Uint8Array;
	/** Absent when all relations pass. */
	readonly rows?: Uint32Array;
}

export function derivePassing(dataset: Dataset, filters: ViewFilters): Passing {
	const index = indexRelations(dataset);
	const actors = passingActors(dataset, filters);
	const isFiltered = FILTERS.some((filter) => filter.isActive(filters));
	const rows = isFiltered || !index.isWhole ? passingRows(dataset, filters, index, actors) : undefined;
	return {
		index,
		actors: filters.connectedOnly === true ? endsOf({ index, actors, ...(rows && { rows }) }) : actors,
		...(rows && { rows })
	};
}

function passingActors({ actors }: Dataset, filters: ViewFilters): Uint8Array {
	// A filter that is not active keeps everything and need not be asked about each.
	const active = ACTOR_FILTERS.filter((filter) => filter.isActive(filters));
	const passes = new Uint8Array(actors.length).fill(1);
	for (const filter of active)
		actors.forEach((actor, at) => {
			if (!filter.keeps(actor, filters)) passes[at] = 0;
		});
	return passes;
}

function passingRows(
	{ relations }: Dataset,
	filters: ViewFilters,
	{ from, to }: RelationIndex,
	actors: Uint8Array
): Uint32Array {
	const tests = RELATION_FILTERS.filter((filter) => filter.isActive(filters)).map((filter) => {
		const { of, samples } = deriveRelationClasses(relations, filter.aspect);
		const keeps = Uint8Array.from(samples, (one) =>
			one !== undefined && filter.keeps(one, filters) ? 1 : 0
		);
		return { of, keeps };
	});
	const rows = new Uint32Array(relations.length);
	let size = 0;
	for (let row = 0; row < relations.length; row++) {
		if (actors[indexAt(from, row)] !== 1 || actors[indexAt(to, row)] !== 1) continue;
		let isKept = true;
		for (const { of, keeps } of tests) if (keeps[of[row] ?? 0] !== 1) isKept = false;
		if (isKept) rows[size++] = row;
	}
	return rows.slice(0, size);
}

function endsOf({ index, rows }: Passing): Uint8Array {
	const ends = new Uint8Array(index.actors.length);
	forEachRow({ index, ...(rows && { rows }) }, (row) => {
		ends[indexAt(index.from, row)] = 1;
		ends[indexAt(index.to, row)] = 1;
	});
	return ends;
}
