/**
 * Forgets direction: between two actors with a tie either way, one weight z = a_ij + a_ji.
 *
 * In: a simple directed graph. Out: the same actors, an arc each way with the same weight z. Never drops a tie.
 */
import { indexAt, numberAt, buildArcs, type Arcs } from './arcs.ts';
import { sumParallel } from './collapse.ts';

export function toMutualArcs(arcs: Arcs): Arcs {
	const { order, size, out } = arcs;
	const from = new Uint32Array(2 * size);
	const to = new Uint32Array(2 * size);
	const weight = new Float64Array(2 * size);
	for (let actor = 0; actor < order; actor++) {
		for (let arc = indexAt(out.start, actor); arc < indexAt(out.start, actor + 1); arc++) {
			const other = indexAt(out.end, arc);
			from[arc] = to[size + arc] = actor;
			to[arc] = from[size + arc] = other;
			weight[arc] = weight[size + arc] = numberAt(out.weight, arc);
		}
	}
	return buildArcs(order, sumParallel(order, { from, to, weight }));
}
