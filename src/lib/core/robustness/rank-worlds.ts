/**
 * How a ranking fares over many worlds: for each actor its scores and ranks, for the whole how far its order holds.
 *
 * In: the worlds, the full ranking, a way to rank. Out: shares of the draws in which there is a ranking; when all worlds
 * are listed, their exact probability instead. A draw without a ranking, and an actor without a rank in a draw, are
 * counted and not guessed.
 */
import { createActorTally, type ActorWorlds } from './actor-tally.ts';
import { computeKendallTau } from './kendall-tau.ts';
import { deriveTopCredit, deriveTopOverlap } from './top-credit.ts';
import type { RankWith, Ranking } from './prepare-ranking.ts';
import type { Worlds } from './worlds.ts';

export interface Agreement {
	/**
	 * Mean Kendall τ_b with the full ranking over the actors that both rank; `undefined` when it is in no draw. A draw in
	 * which all actors tie has no τ_b and is left out.
	 */
	readonly tau?: number;
	/** Share of the draws that have a ranking but no τ_b. */
	readonly withoutTau: number;
	/** Mean part of the first three and five places that stay with the same actors, 0 to 1; tied actors share places. */
	readonly top3: number;
	readonly top5: number;
}

export interface WorldsResult {
	/** True when every possible world was ranked; shares are then exact probabilities. */
	readonly exact: boolean;
	/** Number of draws; when exact, of worlds. */
	readonly draws: number;
	/** Number of different worlds among them. */
	readonly different: number;
	/** Number of relations that are neither certain nor impossible. */
	readonly uncertain: number;
	/** Draws in which the measure is undefined, by reason; in no other figure here. */
	readonly unscored: { readonly draws: number; readonly share: number; readonly reasons: readonly string[] };
	/** `undefined` when there is a ranking in no draw. */
	readonly agreement?: Agreement;
	/** In the order of the actors. */
	readonly actors: readonly ActorWorlds[];
}

const MOST_REASONS = 5;

/** @param step called before each different world; false ends it all, and the result is `undefined`. */
export function computeRankWorlds(
	worlds: Worlds,
	base: Ranking,
	rankWith: RankWith,
	step: () => boolean
): WorldsResult | undefined {
	const { exact, different, draws } = worlds;
	const tally = createActorTally(base.ranks, different);
	const [top3, top5] = [deriveTopCredit(base.ranks, 3), deriveTopCredit(base.ranks, 5)];
	const sums = { tau: 0, tauWeight: 0, top3: 0, top5: 0, scored: 0, all: 0 };
	const reasons = new Set<string>();
	let unscored = 0;
	for (const { keeps, weight } of worlds.list()) {
		if (!step()) return undefined;
		const result = rankWith(keeps);
		const times = exact ? 1 : weight;
		sums.all += weight;
		if (!result.ok) {
			unscored += times;
			if (reasons.size < MOST_REASONS) reasons.add(result.reason);
			continue;
		}
		const credit3 = deriveTopCredit(result.ranks, 3);
		tally.add(result, deriveTopCredit(result.ranks, 1), credit3, weight, times);
		const tau = computeKendallTau(base.ranks, result.ranks);
		if (tau !== undefined) {
			sums.tau += weight * tau;
			sums.tauWeight += weight;
		}
		sums.top3 += weight * (deriveTopOverlap(top3, credit3) ?? 0);
		sums.top5 += weight * (deriveTopOverlap(top5, deriveTopCredit(result.ranks, 5)) ?? 0);
		sums.scored += weight;
	}
	return {
		exact,
		draws,
		different,
		uncertain: worlds.uncertain.length,
		unscored: { draws: unscored, share: 1 - sums.scored / sums.all, reasons: [...reasons] },
		...(sums.scored === 0 ? {} : { agreement: toAgreement(sums) }),
		actors: tally.toResults(exact ? undefined : sums.scored)
	};
}

function toAgreement(sums: {
	readonly tau: number;
	readonly tauWeight: number;
	readonly top3: number;
	readonly top5: number;
	readonly scored: number;
}): Agreement {
	return {
		...(sums.tauWeight === 0 ? {} : { tau: sums.tau / sums.tauWeight }),
		withoutTau: 1 - sums.tauWeight / sums.scored,
		top3: sums.top3 / sums.scored,
		top5: sums.top5 / sums.scored
	};
}
