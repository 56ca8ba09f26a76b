/**
 * Runs one of graphology's centralities and puts its answer into the order of the actors.
 *
 * In: a network and a call on its graph (keys are indices as text). Out: scores, or `undefined` when graphology says
 * that it did not converge; any other error is a fault of ours and is not caught.
 */
import type { Network } from '../../graph/network.ts';

type ScoresByKey = Readonly<Record<string, number>>;

export function askGraphology(
	network: Network,
	call: (graph: Network['graph']) => ScoresByKey
): Float64Array | undefined {
	if (network.order === 0) return new Float64Array();
	try {
		const scores = call(network.graph);
		return Float64Array.from(network.actors, (_, index) => scores[index] ?? NaN);
	} catch (error) {
		if (error instanceof Error && error.message.includes('converge')) return undefined;
		throw error;
	}
}
