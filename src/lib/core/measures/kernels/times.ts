/**
 * A graph's matrix times a vector, in one of its two directions: with outgoing arcs A·x, with incoming arcs Aᵀ·x.
 */
import { indexAt, numberAt, type Adjacency } from '../../graph/arcs.ts';

/** Row sums: result_i = Σ over arcs of i of weight × value at the other end. */
export function times(arcs: Adjacency, vector: Float64Array): Float64Array {
	const result = new Float64Array(vector.length);
	for (let actor = 0; actor < vector.length; actor++) {
		let sum = 0;
		for (let arc = indexAt(arcs.start, actor); arc < indexAt(arcs.start, actor + 1); arc++) {
			sum += numberAt(arcs.weight, arc) * numberAt(vector, indexAt(arcs.end, arc));
		}
		result[actor] = sum;
	}
	return result;
}
