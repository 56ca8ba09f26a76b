/**
 * The suppositions by which an actor leaves. In: its id and what is folded into what. Out: that it were not there and,
 * because a whole stands for the parts that were folded into it, that they were not there either.
 */
import type { Supposition } from '../view/supposition.ts';

export const supposeAway = (actor: string, foldedInto: ReadonlyMap<string, string>): readonly Supposition[] =>
	[actor, ...partsWithin(actor, foldedInto)].map((id) => ({ what: 'without-actor', id }));

/** Ids of the parts that are folded into a whole, in the order of the dataset. */
export const partsWithin = (whole: string, foldedInto: ReadonlyMap<string, string>): readonly string[] =>
	[...foldedInto].flatMap(([part, into]) => (into === whole ? [part] : []));
