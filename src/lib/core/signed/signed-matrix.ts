/**
 * The symmetric matrix of some actors' ties, for spectral measures. In: ties without direction and the actors. Out: n²
 * numbers by rows, in the order of the actors; 0 on the diagonal. Ties to others are left out.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';

/** More actors in one component than this take minutes: O(n³). */
export const LARGEST_COMPONENT = 400;

export interface ValuedPairs {
	readonly from: Uint32Array;
	readonly to: Uint32Array;
	readonly value: Float64Array;
}

export function toSignedMatrix({ from, to, value }: ValuedPairs, actors: readonly number[]): Float64Array {
	const n = actors.length;
	const place = new Map(actors.map((actor, index) => [actor, index]));
	const matrix = new Float64Array(n * n);
	for (let tie = 0; tie < value.length; tie++) {
		const row = place.get(indexAt(from, tie));
		const column = place.get(indexAt(to, tie));
		if (row === undefined || column === undefined) continue;
		matrix[row * n + column] = matrix[column * n + row] = numberAt(value, tie);
	}
	return matrix;
}
