/**
 * The usual normal form of a count of actors: divided by n − 1, the number of others. A lone actor keeps its raw score.
 */
import type { Network } from '../graph/network.ts';

export function divideByOthers(values: Float64Array, network: Network): Float64Array {
	return values.map((value) => value / Math.max(1, network.order - 1));
}
