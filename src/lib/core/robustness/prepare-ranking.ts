/**
 * Ranks the actors by one measure again and again, each time with some relations left out.
 *
 * In: ties and a measure, once; then which relations are there. Out: scores and ranks in the order of the actors, or why
 * there are none. Actors stay, whatever is left out. What the relations left out do not change is made once: the
 * actors, the types, room for the ties, the reading of direction and the parameters of the full network.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import { buildNetwork, type Network } from '../graph/network.ts';
import type { Ties } from '../graph/ties.ts';
import type { Measure, MeasureParameters } from '../measures/measure.ts';
import { deriveRanks } from '../measures/ranks.ts';

export interface Ranking {
	readonly ok: true;
	readonly values: Float64Array;
	/** From 1, ties share one; `NaN` for an actor without a score. */
	readonly ranks: Float64Array;
	/** True when all actors that have a score share the first rank. */
	readonly allTied: boolean;
	readonly parameters: Readonly<Record<string, number | string>>;
	readonly notices: readonly string[];
}

export interface Unranked {
	readonly ok: false;
	readonly reason: string;
}

export type RankingResult = Ranking | Unranked;

/** `keeps`: by relation, 1 when it is there. */
export type RankWith = (keeps: Uint8Array) => RankingResult;

/**
 * Alpha and the count of pairs are those of the full network in every call, so that scores can be averaged: Katz would
 * otherwise choose another alpha, and betweenness count unordered pairs once the last directed relation is gone.
 */
export function prepareRanking(
	ties: Ties,
	measure: Measure,
	parameters: MeasureParameters
): { readonly base: RankingResult; readonly rankWith: RankWith } {
	const full = buildNetwork(ties);
	const base = rankActors(full, measure, parameters);
	const alpha = base.ok ? base.parameters.alpha : undefined;
	const fixed = typeof alpha === 'number' ? { ...parameters, alpha } : parameters;
	const from = new Uint32Array(ties.from.length);
	const to = new Uint32Array(ties.from.length);
	const type = new Uint16Array(ties.from.length);
	const weight = new Float64Array(ties.from.length);
	const rankWith: RankWith = (keeps) => {
		let count = 0;
		for (let tie = 0; tie < ties.from.length; tie++) {
			if (keeps[tie] !== 1) continue;
			from[count] = indexAt(ties.from, tie);
			to[count] = indexAt(ties.to, tie);
			type[count] = ties.type[tie] ?? 0;
			weight[count] = numberAt(ties.weight, tie);
			count++;
		}
		const network = buildNetwork({
			...ties,
			from: from.subarray(0, count),
			to: to.subarray(0, count),
			type: type.subarray(0, count),
			weight: weight.subarray(0, count)
		});
		return rankActors(Object.assign(network, { undirected: full.undirected }), measure, fixed);
	};
	return { base, rankWith };
}

function rankActors(network: Network, measure: Measure, parameters: MeasureParameters): RankingResult {
	const result = measure.compute(network, parameters);
	if (!result.ok) return result;
	const { values, notices } = result;
	const ranks = deriveRanks(values, measure.lowFirst);
	if (ranks.every(Number.isNaN)) {
		return { ok: false, reason: result.undefinedBecause ?? 'No actor has a score.' };
	}
	return {
		ok: true,
		values,
		ranks,
		allTied: ranks.every((rank) => Number.isNaN(rank) || rank === 1),
		parameters: result.parameters,
		notices
	};
}
