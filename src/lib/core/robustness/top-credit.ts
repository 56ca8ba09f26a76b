/**
 * Who is among the first k, when actors tie.
 *
 * In: competition ranks (`NaN` for an actor without one) and k. Out: for each actor the part of the k places that is its
 * own, 0 to 1: tied actors share the places that are left for them. All parts together are k, or the number of ranked
 * actors if that is smaller.
 */
import { numberAt } from '../graph/arcs.ts';

export function deriveTopCredit(ranks: Float64Array, k: number): Float64Array {
	const sharing = new Map<number, number>();
	for (const rank of ranks) sharing.set(rank, (sharing.get(rank) ?? 0) + 1);
	return ranks.map((rank) => {
		const places = k - (rank - 1);
		return places > 0 ? Math.min(1, places / (sharing.get(rank) ?? 1)) : 0;
	});
}

/**
 * The part of the first k places that two rankings give to the same actors, 0 to 1; without ties this is the number of
 * actors among the first k of both, divided by k. `undefined` when the first ranking is empty.
 */
export function deriveTopOverlap(credit: Float64Array, other: Float64Array): number | undefined {
	const places = credit.reduce((sum, part) => sum + part, 0);
	if (places === 0) return undefined;
	return credit.reduce((sum, part, actor) => sum + Math.min(part, numberAt(other, actor)), 0) / places;
}
