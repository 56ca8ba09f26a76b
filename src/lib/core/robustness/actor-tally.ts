/**
 * Keeps count, world by world, of how each actor scores and ranks.
 *
 * In: rankings with their weights. Out: for each actor its mean, bands, the distribution of its ranks and how likely it is
 * to lead. All is relative to the weight of the rankings that were added. Never ranks anything itself.
 */
import { indexAt, numberAt } from '../graph/arcs.ts';
import { toShare, type Share } from './share.ts';
import { deriveBand, type Band } from './weighted-band.ts';
import type { Ranking } from './prepare-ranking.ts';

export interface RankShare extends Share {
	readonly rank: number;
	/** In how many draws; when exact, in how many worlds. */
	readonly draws: number;
}

/** One actor over all worlds that have a ranking. What no world gives is missing. */
export interface ActorWorlds {
	/** Over the worlds in which it has a score. */
	readonly meanScore?: number;
	/** The 5 % and 95 % quantiles over the worlds in which it has a score. */
	readonly scoreBand?: Band;
	readonly rankBand?: Band;
	/** From the best rank to the worst, only those that occur; tied actors have the same rank. */
	readonly ranks: readonly RankShare[];
	/** How much of the first place, and of the first three, is its own; tied actors share the credit. */
	readonly top1: Share;
	readonly top3: Share;
	/** Worlds in which others have a score and this one has none. */
	readonly unranked: Share & { readonly draws: number };
}

export interface ActorTally {
	/** `top1`, `top3`: each actor's credit; `draws`: how often this ranking came up. */
	add(ranking: Ranking, top1: Float64Array, top3: Float64Array, weight: number, draws: number): void;
	/** @param draws B of the Monte Carlo error; `undefined` when the worlds are all there are. */
	toResults(draws: number | undefined): readonly ActorWorlds[];
}

/** Bands and distributions need every score of every world: 64 MB at most. */
const MOST_CELLS = 4e6;

/** How many actors, the first by the full ranking, get bands and a distribution of ranks. */
export const countFollowed = (order: number, worlds: number): number =>
	Math.min(order, Math.floor(MOST_CELLS / Math.max(1, worlds)));

/**
 * @param base ranks by which the actors to follow are chosen.
 * @param worlds the largest number of rankings that will be added.
 */
export function createActorTally(base: Float64Array, worlds: number): ActorTally {
	const order = base.length;
	const rowOf = toRows(base, countFollowed(order, worlds));
	const scores = new Float64Array(rowOf.size * worlds);
	const ranks = new Float64Array(rowOf.size * worlds);
	const weights = new Float64Array(worlds);
	const draws = new Float64Array(worlds);
	const sums = Array.from({ length: order }, () => ({
		score: 0,
		scored: 0,
		top1: 0,
		top3: 0,
		unranked: 0,
		unrankedDraws: 0
	}));
	let added = 0;
	let total = 0;

	const toResult = (actor: number, drawn: number | undefined): ActorWorlds => {
		const sum = sums[actor];
		const row = rowOf.get(actor);
		const cellsOf = (cells: Float64Array) =>
			row === undefined ? new Float64Array() : cells.subarray(row * worlds, row * worlds + added);
		const scoreBand = deriveBand(cellsOf(scores), weights);
		const rankBand = deriveBand(cellsOf(ranks), weights);
		const share = (weight = 0): Share => toShare(total === 0 ? 0 : Math.min(1, weight / total), drawn);
		return {
			...(sum === undefined || sum.scored === 0 ? {} : { meanScore: sum.score / sum.scored }),
			...(scoreBand === undefined ? {} : { scoreBand }),
			...(rankBand === undefined ? {} : { rankBand }),
			ranks: sumByRank(cellsOf(ranks), weights, draws).map(({ weight, ...rank }) => ({
				...rank,
				...share(weight)
			})),
			top1: share(sum?.top1),
			top3: share(sum?.top3),
			unranked: { draws: sum?.unrankedDraws ?? 0, ...share(sum?.unranked) }
		};
	};

	return {
		add(ranking, top1, top3, weight, times) {
			for (const [actor, sum] of sums.entries()) {
				const score = numberAt(ranking.values, actor);
				const rank = numberAt(ranking.ranks, actor);
				const row = rowOf.get(actor);
				if (row !== undefined) {
					scores[row * worlds + added] = score;
					ranks[row * worlds + added] = rank;
				}
				sum.top1 += weight * numberAt(top1, actor);
				sum.top3 += weight * numberAt(top3, actor);
				if (Number.isNaN(rank)) {
					sum.unranked += weight;
					sum.unrankedDraws += times;
				} else {
					sum.score += weight * score;
					sum.scored += weight;
				}
			}
			weights[added] = weight;
			draws[added] = times;
			added++;
			total += weight;
		},
		toResults: (drawn) => Array.from({ length: order }, (_, actor) => toResult(actor, drawn))
	};
}

/** The rows of the actors to follow, best rank first; actors without a rank come last. */
function toRows(base: Float64Array, most: number): ReadonlyMap<number, number> {
	const placeOf = (actor: number): number => {
		const rank = numberAt(base, actor);
		return Number.isNaN(rank) ? base.length + 1 : rank;
	};
	const order = Uint32Array.from(base.keys()).sort((a, b) => placeOf(a) - placeOf(b) || a - b);
	return new Map(Array.from({ length: most }, (_, row) => [indexAt(order, row), row]));
}

function sumByRank(ranks: Float64Array, weights: Float64Array, draws: Float64Array) {
	const sums = new Map<number, { rank: number; draws: number; weight: number }>();
	for (const [world, rank] of ranks.entries()) {
		if (Number.isNaN(rank)) continue;
		const sum = sums.get(rank) ?? { rank, draws: 0, weight: 0 };
		sum.draws += numberAt(draws, world);
		sum.weight += numberAt(weights, world);
		sums.set(rank, sum);
	}
	return [...sums.values()].sort((a, b) => a.rank - b.rank);
}
