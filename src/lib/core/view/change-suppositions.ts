/**
 * Suppositions made and taken back. In: the list of a view and what is supposed or no longer supposed. Out: a new list.
 * A new supposition about the same thing takes the place of the old one, so that what was read last holds; the list
 * is never longer than `MOST_SUPPOSITIONS`, and `undefined` says that it would have been.
 */
import { isSameSubject, isSameSupposition, MOST_SUPPOSITIONS, type Supposition } from './supposition.ts';

export function withSuppositions(
	list: readonly Supposition[],
	made: readonly Supposition[]
): readonly Supposition[] | undefined {
	const kept = list.filter((one) => !made.some((other) => isSameSubject(one, other)));
	const next = [...kept, ...made];
	return next.length > MOST_SUPPOSITIONS ? undefined : next;
}

export const withoutSuppositions = (
	list: readonly Supposition[],
	takenBack: readonly Supposition[]
): readonly Supposition[] => list.filter((one) => !takenBack.some((other) => isSameSupposition(one, other)));

export const hasSupposition = (list: readonly Supposition[], one: Supposition): boolean =>
	list.some((other) => isSameSupposition(one, other));
