/**
 * Ranks the actors again and again, each time without one thing: a source or a relation.
 *
 * In: what is left out each time, as the relations that fall away with it, and the full ranking. Out: the ranking each
 * time, and for each actor how far it rises and falls. Where nothing is left to rank by there is a reason and no rank.
 * Actors are never left out.
 */
import { numberAt } from '../graph/arcs.ts';
import type { RankWith, Ranking } from './prepare-ranking.ts';

/** Ranks in the order of the actors (`NaN`: no score), or why there is no order. */
export type LeftOutResult =
	{ readonly ok: true; readonly ranks: Float64Array } | { readonly ok: false; readonly reason: string };

/** A rank and, unless it is the rank in the full ranking, without what it is reached first. */
export interface Extreme {
	readonly rank: number;
	/** Index into the list of what was left out. */
	readonly without?: number;
}

export interface Listing {
	readonly count: number;
	/** Indices into the list of what was left out: the first hundred. */
	readonly first: readonly number[];
}

/** What the leave-outs do to one actor. */
export interface ActorLeftOut {
	/** `undefined` when the actor never has a rank. */
	readonly best?: Extreme;
	readonly worst?: Extreme;
	/** Without which it ranks lower than in the full ranking. */
	readonly lowered: Listing;
	/** Without which it has no score, though it has one in the full ranking and others have one. */
	readonly unranked: Listing;
	/** Without which there is no ranking of anyone; the same for all actors, and in none of the ranks above. */
	readonly unordered: Listing;
}

export interface LeaveOneOut {
	/** In the order of what was left out. */
	readonly results: readonly LeftOutResult[];
	/** In the order of the actors. */
	readonly actors: readonly ActorLeftOut[];
}

const MOST_LISTED = 100;
export const NOTHING_LEFT = 'No relation is left.';
export const ALL_TIED = 'All actors have the same score.';

/**
 * @param lost for each thing left out the relations that fall away, by index.
 * @param step called before each ranking; false ends it all, and the result is `undefined`.
 */
export function computeLeaveOneOut(
	lost: readonly (readonly number[])[],
	base: Ranking,
	relations: number,
	rankWith: RankWith,
	step: () => boolean
): LeaveOneOut | undefined {
	const results: LeftOutResult[] = [];
	const actors = Array.from(base.ranks, (rank) => new Track(rank));
	const unordered = { count: 0, first: [] as number[] };
	const keeps = new Uint8Array(relations);
	for (const [without, fallen] of lost.entries()) {
		if (!step()) return undefined;
		keeps.fill(1);
		for (const relation of fallen) keeps[relation] = 0;
		const result = rankWithout(fallen.length, keeps, base, rankWith);
		results.push(result);
		if (!result.ok) {
			note(unordered, without);
			continue;
		}
		for (const [actor, track] of actors.entries()) track.add(numberAt(result.ranks, actor), without);
	}
	return { results, actors: actors.map((track) => ({ ...track.toResult(), unordered })) };
}

function rankWithout(lost: number, keeps: Uint8Array, base: Ranking, rankWith: RankWith): LeftOutResult {
	if (lost === 0) return { ok: true, ranks: base.ranks };
	if (lost === keeps.length) return { ok: false, reason: NOTHING_LEFT };
	const result = rankWith(keeps);
	if (!result.ok) return result;
	// That everyone is first is no news of anyone, unless it was so before.
	if (result.allTied && !base.allTied) return { ok: false, reason: ALL_TIED };
	return { ok: true, ranks: result.ranks };
}

/** Follows one actor through the leave-outs. */
class Track {
	readonly #rank: number;
	#best: Extreme | undefined;
	#worst: Extreme | undefined;
	readonly #lowered = { count: 0, first: [] as number[] };
	readonly #unranked = { count: 0, first: [] as number[] };

	constructor(rank: number) {
		this.#rank = rank;
		if (!Number.isNaN(rank)) this.#best = this.#worst = { rank };
	}

	add(rank: number, without: number): void {
		if (Number.isNaN(rank)) {
			if (!Number.isNaN(this.#rank)) note(this.#unranked, without);
			return;
		}
		if (rank > this.#rank) note(this.#lowered, without);
		if (this.#best === undefined || rank < this.#best.rank) this.#best = { rank, without };
		if (this.#worst === undefined || rank > this.#worst.rank) this.#worst = { rank, without };
	}

	toResult(): Omit<ActorLeftOut, 'unordered'> {
		return {
			...(this.#best === undefined ? {} : { best: this.#best }),
			...(this.#worst === undefined ? {} : { worst: this.#worst }),
			lowered: this.#lowered,
			unranked: this.#unranked
		};
	}
}

function note(listing: { count: number; first: number[] }, without: number): void {
	listing.count++;
	if (listing.first.length < MOST_LISTED) listing.first.push(without);
}
