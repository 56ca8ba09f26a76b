/**
 * All shortest ways from one actor to another along the ties, each tie of length 1.
 *
 * In: arcs and two actor indices. Out: their length and number, and at most `MOST_WAYS` of them as actor indices, in the
 * order of the actors; undefined when the second is out of reach. Which relations stand behind a tie is not looked at.
 */
import { indexAt, numberAt, type Arcs } from '../graph/arcs.ts';
import { prepareDistances } from '../measures/kernels/distances.ts';

export interface IndexedWays {
	readonly length: number;
	/** How many there are, listed or not. */
	readonly total: number;
	readonly ways: readonly (readonly number[])[];
}

export const MOST_WAYS = 12;

export function listShortestWays(arcs: Arcs, from: number, to: number): IndexedWays | undefined {
	const { reached, count, distance } = prepareDistances(arcs.order, arcs.out, false)(from);
	const length = numberAt(distance, to);
	if (from === to || length === Infinity) return undefined;
	const before = (actor: number): number[] => {
		const list: number[] = [];
		for (let arc = indexAt(arcs.in.start, actor); arc < indexAt(arcs.in.start, actor + 1); arc++) {
			const other = indexAt(arcs.in.end, arc);
			if (numberAt(distance, other) === numberAt(distance, actor) - 1) list.push(other);
		}
		return list.sort((a, b) => a - b);
	};
	const totals = new Float64Array(arcs.order);
	totals[from] = 1;
	// Nearest first, so that everyone before an actor has been counted.
	for (let place = 1; place < count; place++) {
		const actor = indexAt(reached, place);
		totals[actor] = before(actor).reduce((sum, other) => sum + numberAt(totals, other), 0);
	}
	const ways: number[][] = [];
	const collect = (actor: number, tail: readonly number[]): void => {
		if (ways.length >= MOST_WAYS) return;
		if (actor === from) ways.push([from, ...tail]);
		else for (const other of before(actor)) collect(other, [actor, ...tail]);
	};
	collect(to, []);
	return { length, total: numberAt(totals, to), ways };
}
