/**
 * Why something that was coded is not in the reading: which suppositions took it away.
 *
 * In: a reading, and an actor, relation or source by id. Out: the suppositions, in the order in which they were made;
 * taking all of them back brings it back. None when it is still there, was folded, or was never coded.
 */
import type { Relation } from '../model/relation.ts';
import type { Supposition } from '../view/supposition.ts';
import type { Reading } from './reading.ts';

export type Thing = 'actor' | 'relation' | 'source';

export function deriveWhyGone(
	{ original, dataset, suppositions }: Pick<Reading, 'original' | 'dataset' | 'suppositions'>,
	thing: Thing,
	id: string
): readonly Supposition[] {
	if (thing === 'actor') return suppositions.filter((one) => one.what === 'without-actor' && one.id === id);
	if (thing === 'source') return suppositions.filter((one) => one.what === 'without-source' && one.id === id);
	const coded = original.relations.find((relation) => relation.id === id);
	if (coded === undefined || dataset.relations.some((relation) => relation.id === id)) return [];
	return suppositions.filter((one) => takesAway(one, coded));
}

function takesAway(one: Supposition, { id, from, to, citations }: Relation): boolean {
	if (one.what === 'without-relation') return one.id === id;
	if (one.what === 'without-actor') return one.id === from || one.id === to;
	return one.what === 'without-source' && citations.some(({ source }) => source === one.id);
}
