/**
 * Only what is shown, as a dataset of its own, for an export. In: the dataset as it was coded and what passes the filters.
 * Out: a whole dataset again: the relations shown as they were coded, the actors shown and both ends of every relation,
 * the sources that are cited, and all relation types. What was only supposed or folded is no part of the data: it stays as
 * coded. “Part of” an actor that is not there is cut, and counted.
 */
import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import type { Visible } from './derive-visible.ts';

export interface ShownDataset {
	readonly dataset: Dataset;
	/** How many actors are part of one that is not shown. */
	readonly cutParts: number;
}

export function toShownDataset(original: Dataset, visible: Visible): ShownDataset {
	const relations = pickShown(original.relations, visible.relations);
	const present = new Set<string>();
	const cited = new Set<string>();
	for (const { id } of visible.actors) present.add(id);
	for (const { from, to, citations } of relations) {
		present.add(from).add(to);
		for (const { source } of citations) cited.add(source);
	}
	let cutParts = 0;
	const actors = original.actors
		.filter(({ id }) => present.has(id))
		.map((actor): Actor => {
			if (actor.partOf === undefined || present.has(actor.partOf)) return actor;
			cutParts += 1;
			const { partOf: _, ...rest } = actor;
			return rest;
		});
	const sources = original.sources.filter(({ id }) => cited.has(id));
	return { dataset: { ...original, actors, relations, sources }, cutParts };
}

function pickShown(original: readonly Relation[], visible: readonly Relation[]): readonly Relation[] {
	if (original === visible) return original;
	// What was neither folded nor supposed is the very same object, in the same order: no id need be looked up.
	let at = 0;
	const same = original.filter((relation) => {
		if (relation !== visible[at]) return false;
		at += 1;
		return true;
	});
	if (at === visible.length) return same;
	const shown = new Set<string>(visible.map(({ id }) => id));
	return original.filter(({ id }) => shown.has(id));
}
