/**
 * From a signed tie back to the relations that it stands for, so that every result can be traced to its citations.
 *
 * In: the ties of the network and the reading of direction. Out: indices of relations, in the order of the ties given.
 * Relations of an actor with itself and of types of sign 0 stand behind no tie.
 */
import { indexAt } from '../graph/arcs.ts';
import type { Ties } from '../graph/ties.ts';

export interface RelationsOfTies {
	/** Relations of the same sign as `value`: they make the tie what it is. */
	agreeing(from: number, to: number, value: number): readonly number[];
	/** Relations of the other sign, outvoted by the sum. */
	contrary(from: number, to: number, value: number): readonly number[];
}

/** @param directed false: relations in both directions stand behind the one tie of two actors. */
export function deriveRelationsOfTies(ties: Ties, directed: boolean): RelationsOfTies {
	const order = ties.actors.length;
	const signOf = (relation: number) => Math.sign(ties.types[ties.type[relation] ?? 0]?.sign ?? 0);
	const behind = new Map<number, number[]>();
	const add = (from: number, to: number, relation: number) => {
		const list = behind.get(from * order + to);
		if (list === undefined) behind.set(from * order + to, [relation]);
		else list.push(relation);
	};
	for (let relation = 0; relation < ties.from.length; relation++) {
		const from = indexAt(ties.from, relation);
		const to = indexAt(ties.to, relation);
		if (from === to || signOf(relation) === 0) continue;
		add(from, to, relation);
		if (!directed || ties.types[ties.type[relation] ?? 0]?.directed === false) add(to, from, relation);
	}
	const find = (from: number, to: number, sign: number) =>
		(behind.get(from * order + to) ?? []).filter((relation) => signOf(relation) === sign);
	return {
		agreeing: (from, to, value) => find(from, to, Math.sign(value)),
		contrary: (from, to, value) => find(from, to, -Math.sign(value))
	};
}
