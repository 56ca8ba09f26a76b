/**
 * Why a state is worth keeping before the next one takes its place. In: the dataset that was stored and the one that
 * replaces it. Out: a reason in words, and whether so much goes at once that the state must not give way to later edits.
 */
import type { Dataset } from '../model/dataset.ts';

export interface Replaced {
	readonly reason: string;
	readonly kept: boolean;
}

/** So many actors or relations that go in one step are more than a slip of the hand. */
const MANY = 5;

export function describeReplaced(before: Dataset, after: Dataset): Replaced {
	const actors = countGone(before.actors, after.actors);
	const relations = countGone(before.relations, after.relations);
	const isOther = before.actors.length > 0 && actors === before.actors.length && after.actors.length > 0;
	if (isOther) return { reason: 'Before another dataset took its place', kept: true };
	const isAll = before.actors.length > 0 && after.actors.length === 0;
	if (actors >= MANY || relations >= MANY || isAll)
		return { reason: `Before ${describeGone(actors, relations)} deleted`, kept: true };
	if (actors + relations > 0)
		return { reason: `Before ${describeGone(actors, relations)} deleted`, kept: false };
	const more = after.actors.length - before.actors.length + after.relations.length - before.relations.length;
	if (more >= MANY) return { reason: 'Before an import', kept: true };
	return { reason: more > 0 ? 'Before something was added' : 'Before an edit', kept: false };
}

type Items = readonly { readonly id: string }[];

function countGone(before: Items, after: Items): number {
	if (before === after) return 0;
	const left = new Set(after.map(({ id }) => id));
	return before.reduce((gone, { id }) => gone + (left.has(id) ? 0 : 1), 0);
}

function describeGone(actors: number, relations: number): string {
	const parts = [
		...(actors > 0 ? [`${actors} ${actors === 1 ? 'actor' : 'actors'}`] : []),
		...(relations > 0 ? [`${relations} ${relations === 1 ? 'relation' : 'relations'}`] : [])
	];
	return `${parts.join(' and ')} ${actors + relations === 1 ? 'was' : 'were'}`;
}
