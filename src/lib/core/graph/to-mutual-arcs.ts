/**
 * Forgets direction: between two actors with a tie either way, one weight z = a_ij + a_ji.
 *
 * In: a simple directed graph. Out: the same actors, an arc each way with the same weight z. Never drops a tie.
 */
import { indexAt, numberAt, buildArcs, type Arcs } from './arcs.ts';
import { toArcList } from './collapse.ts';

export function toMutualArcs(arcs: Arcs): Arcs {
	const { order } = arcs;
	const weightOf = new Map<number, number>();
	const add = (pair: number, weight: number) => weightOf.set(pair, (weightOf.get(pair) ?? 0) + weight);
	for (let from = 0; from < order; from++) {
		for (let arc = indexAt(arcs.out.start, from); arc < indexAt(arcs.out.start, from + 1); arc++) {
			const to = indexAt(arcs.out.end, arc);
			add(from * order + to, numberAt(arcs.out.weight, arc));
			add(to * order + from, numberAt(arcs.out.weight, arc));
		}
	}
	return buildArcs(order, toArcList(weightOf, order));
}
