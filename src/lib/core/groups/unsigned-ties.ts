/**
 * Who is tied to whom, whatever the direction, the type and the sign: what communities are about.
 *
 * In: ties. Out: one entry for each two actors with a relation between them; its value is 1, or the sum of all strengths
 * when `weighted`. A relation counts once whether or not its type has a direction. Loops never count.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import type { Ties } from '../graph/ties.ts';
import type { ValuedTies } from './modularity.ts';

export function deriveUnsignedTies(ties: Ties, weighted: boolean): ValuedTies {
	const order = ties.actors.length;
	const sums = new Map<number, number>();
	for (let tie = 0; tie < ties.from.length; tie++) {
		const from = indexAt(ties.from, tie);
		const to = indexAt(ties.to, tie);
		if (from === to) continue;
		const pair = Math.min(from, to) * order + Math.max(from, to);
		sums.set(pair, weighted ? (sums.get(pair) ?? 0) + numberAt(ties.weight, tie) : 1);
	}
	const pairs = [...sums.keys()];
	return {
		order,
		directed: false,
		from: Uint32Array.from(pairs, (pair) => Math.floor(pair / order)),
		to: Uint32Array.from(pairs, (pair) => pair % order),
		value: Float64Array.from(sums.values())
	};
}
