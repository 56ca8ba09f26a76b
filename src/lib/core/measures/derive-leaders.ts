/**
 * The actors that lead by a measure.
 *
 * In: scores in actor order, the actors, whether low scores lead. Out: at most `most` of them with rank (from 1, ties
 * share one), score and the length of a bar from 0 to 1. Actors without a score are not listed. Actors of equal score
 * keep the order in which they came; `tiedBeyond` says how many more share the last rank shown.
 */
import { deriveRanks } from './ranks.ts';

export interface Leader {
	readonly id: string;
	readonly score: number;
	readonly rank: number;
	/** Share of the greatest score, without its sign. */
	readonly share: number;
}

export interface Leaders {
	readonly leaders: readonly Leader[];
	readonly tiedBeyond: number;
}

export function deriveLeaders(
	actors: readonly string[],
	scores: Float64Array,
	most: number,
	lowFirst = false
): Leaders {
	const ranks = deriveRanks(scores, lowFirst);
	const greatest = scores.reduce(
		(top, score) => (Number.isFinite(score) ? Math.max(top, Math.abs(score)) : top),
		0
	);
	const ranked = actors
		.map((id, index): Leader => {
			const score = scores[index] ?? NaN;
			return { id, score, rank: ranks[index] ?? NaN, share: toShare(score, greatest) };
		})
		.filter(({ rank }) => !Number.isNaN(rank))
		.sort((a, b) => a.rank - b.rank);
	const leaders = ranked.slice(0, most);
	const lastRank = leaders.at(-1)?.rank;
	return { leaders, tiedBeyond: ranked.slice(most).filter(({ rank }) => rank === lastRank).length };
}

const toShare = (score: number, greatest: number): number =>
	!Number.isFinite(score) ? 1 : greatest === 0 ? 0 : Math.abs(score) / greatest;
