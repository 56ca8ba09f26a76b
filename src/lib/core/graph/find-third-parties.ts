/**
 * The actors with whom both of two actors have a relation.
 *
 * In: relations (those that are visible) and two actor ids. Out: each third party with the relations that it has with
 * the one and with the other, in either direction, in order of first appearance. O(m).
 */
import type { Relation } from '../model/relation.ts';

export interface ThirdParty {
	readonly id: string;
	readonly withFirst: readonly Relation[];
	readonly withSecond: readonly Relation[];
}

export function findThirdParties(
	relations: readonly Relation[],
	first: string,
	second: string
): readonly ThirdParty[] {
	const withFirst = relationsByOther(relations, first);
	const withSecond = relationsByOther(relations, second);
	return [...withFirst]
		.filter(([id]) => id !== second && withSecond.has(id))
		.map(([id, list]) => ({ id, withFirst: list, withSecond: withSecond.get(id) ?? [] }));
}

function relationsByOther(
	relations: readonly Relation[],
	actor: string
): ReadonlyMap<string, readonly Relation[]> {
	const lists = new Map<string, Relation[]>();
	for (const relation of relations) {
		if (relation.from === relation.to || (relation.from !== actor && relation.to !== actor)) continue;
		const other = relation.from === actor ? relation.to : relation.from;
		const list = lists.get(other);
		if (list === undefined) lists.set(other, [relation]);
		else list.push(relation);
	}
	return lists;
}
