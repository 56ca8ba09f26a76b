/**
 * How many relations are friendly, hostile or neither, and between how many pairs of actors both occur.
 *
 * In: relations (those that are visible) and their types. Out: plain counts; a relation counts once whatever its
 * strength, status or direction, and a pair is two different actors in either order. No judgement of balance: that is
 * the business of the signed measures.
 */
import type { TieType } from '../graph/ties.ts';
import type { Relation } from '../model/relation.ts';

export interface SignCounts {
	readonly positive: number;
	readonly negative: number;
	readonly neutral: number;
	/** Pairs of actors with at least one relation. */
	readonly pairs: number;
	/** Pairs with both a positive and a negative relation. */
	readonly mixedPairs: number;
}

/** @param types with the signs in use; half a sign is a sign. */
export function countSigns(
	relations: readonly Relation[],
	types: readonly Pick<TieType, 'id' | 'sign'>[]
): SignCounts {
	const signs = new Map(types.map(({ id, sign }) => [id, Math.sign(sign)]));
	const counts = { positive: 0, negative: 0, neutral: 0 };
	const pairs = new Map<string, Set<number>>();
	for (const { from, to, type } of relations) {
		const sign = signs.get(type) ?? 0;
		counts[sign > 0 ? 'positive' : sign < 0 ? 'negative' : 'neutral']++;
		if (from === to) continue;
		const pair = JSON.stringify(from < to ? [from, to] : [to, from]);
		const found = pairs.get(pair) ?? new Set();
		pairs.set(pair, found.add(sign));
	}
	const mixed = [...pairs.values()].filter((found) => found.has(1) && found.has(-1));
	return { ...counts, pairs: pairs.size, mixedPairs: mixed.length };
}
