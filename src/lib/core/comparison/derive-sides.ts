/**
 * The two sides of “what if”: what is visible and counted without and with the suppositions.
 *
 * In: the dataset as it was coded, and the parts of a view that decide what counts. Out: visible actors and relations
 * and their ties, before and after. Parts are folded on both sides, so that only the suppositions differ. An actor who
 * loses its last relation stays, also where only connected actors are shown: that it is cut off is the finding.
 */
import { deriveVisible, type Visible } from '../filters/derive-visible.ts';
import { buildTies, type Ties } from '../graph/ties.ts';
import type { Dataset } from '../model/dataset.ts';
import { toRelationTypeId } from '../model/ids.ts';
import { deriveReading } from '../reading/derive-reading.ts';
import type { Reading } from '../reading/reading.ts';
import type { View } from '../view/view.ts';

export interface Side {
	readonly reading: Reading;
	readonly visible: Visible;
	readonly ties: Ties;
}

export interface Sides {
	readonly before: Side;
	readonly after: Side;
}

export function deriveSides(
	original: Dataset,
	{ filters, signs, suppositions, folded }: Pick<View, 'filters' | 'signs' | 'suppositions' | 'folded'>
): Sides {
	const signOf = new Map(Object.entries(signs).map(([id, sign]) => [toRelationTypeId(id), sign]));
	const toSide = (reading: Reading, visible: Visible): Side => ({
		reading,
		visible,
		ties: buildTies(visible.actors, visible.relations, reading.dataset.relationTypes, signOf)
	});
	const before = deriveReading(original, { suppositions: [], folded });
	const after = deriveReading(original, { suppositions, folded });
	const seenBefore = deriveVisible(before.dataset, filters);
	return {
		before: toSide(before, seenBefore),
		after: toSide(after, keepPresent(after.dataset, filters, seenBefore))
	};
}

function keepPresent(dataset: Dataset, filters: View['filters'], before: Visible): Visible {
	const all = deriveVisible(dataset, { ...filters, connectedOnly: false });
	if (filters.connectedOnly !== true) return all;
	const stay = new Set<string>(before.actors.map(({ id }) => id));
	for (const { from, to } of all.relations) stay.add(from).add(to);
	return { actors: all.actors.filter(({ id }) => stay.has(id)), relations: all.relations };
}
