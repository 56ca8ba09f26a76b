/**
 * Everything about structural balance in one answer: triads, frustration, camps, walks and spectrum of what is visible.
 *
 * In: a network, how to read its relations, and how long to search. Out: results by actor and tie index; where a figure
 * means nothing or is out of reach, the reason instead. The same input and seed give the same answer everywhere, unless
 * `shouldStop` cuts a search short. How pressure counts is the sign of its type in the network's ties.
 */
import type { Network } from '../graph/network.ts';
import { computeAlgebraicConflict, type AlgebraicConflict } from './algebraic-conflict.ts';
import { deriveCampFit, type CampFit } from './cohesiveness.ts';
import { computeDirectedTriads, type DirectedTriads } from './directed-triads.ts';
import { computeFrustration, type Frustration } from './frustration.ts';
import { computeKBalance, type KBalance } from './k-balance.ts';
import { computeRelaxedKBalance, type RelaxedPoint } from './relaxed-k-balance.ts';
import { createBudget } from './search-budget.ts';
import { deriveSignedTies, type SignedTies } from './signed-ties.ts';
import { computeTriads, type TriadCensus } from './triads.ts';
import { computeWalkBalance, type WalkBalance } from './walk-balance.ts';

export interface BalanceQuestion {
	/** Default: true, unless all relations are of undirected types. */
	readonly directed?: boolean;
	/** Default: false, every tie counts 1. */
	readonly weighted?: boolean;
	/** Curves go from 1 to so many camps; default 6. */
	readonly maxGroups?: number;
	/** Default 1. */
	readonly seed?: number;
	/** Limit of each of the three searches; default 2·10⁸ steps, some seconds. */
	readonly steps?: number;
	readonly shouldStop?: () => boolean;
}

export interface Balance {
	/** As the frustration and the camps read them. */
	readonly ties: SignedTies;
	/** Without direction, as the triads, walks and spectrum read them. */
	readonly undirectedTies: SignedTies;
	readonly triads: TriadCensus;
	/** Only when read with direction. */
	readonly directedTriads?: DirectedTriads;
	readonly frustration: Frustration;
	readonly campFit: CampFit;
	readonly kBalance: (KBalance & { readonly ok: true }) | Refusal;
	readonly relaxedKBalance: { readonly ok: true; readonly curve: readonly RelaxedPoint[] } | Refusal;
	readonly walkBalance: WalkBalance;
	readonly algebraicConflict: AlgebraicConflict;
	readonly question: Required<Omit<BalanceQuestion, 'shouldStop'>>;
}

export interface Refusal {
	readonly ok: false;
	readonly reason: string;
}

/** More actors than this in k-balance would need more memory than a page has. */
const MOST_ACTORS = 2000;

export function computeBalance(network: Network, asked: BalanceQuestion = {}): Balance {
	const { directed = !network.undirected, weighted = false, maxGroups = 6, seed = 1, steps = 2e8 } = asked;
	const { shouldStop } = asked;
	const ties = deriveSignedTies(network, { directed, weighted });
	const undirectedTies = directed ? deriveSignedTies(network, { directed: false, weighted }) : ties;
	const budget = () => createBudget(shouldStop === undefined ? { steps } : { steps, shouldStop });
	const frustration = computeFrustration(ties, seed, budget());
	const refusal: Refusal | undefined =
		network.order > MOST_ACTORS
			? {
					ok: false,
					reason: `It is computed for at most ${MOST_ACTORS} actors; here are ${network.order}. Filter first.`
				}
			: undefined;
	const question = { maxGroups, seed };
	const kBalance = refusal ?? { ok: true as const, ...computeKBalance(ties, question, budget()) };
	const relaxed = () => computeRelaxedKBalance(ties, question, budget(), kBalance.ok ? kBalance.curve : []);
	return {
		ties,
		undirectedTies,
		triads: computeTriads(undirectedTies),
		...(directed ? { directedTriads: computeDirectedTriads(ties) } : {}),
		frustration,
		campFit: deriveCampFit(ties, frustration.camp),
		kBalance,
		relaxedKBalance: refusal ?? { ok: true, curve: relaxed() },
		walkBalance: computeWalkBalance(undirectedTies),
		algebraicConflict: computeAlgebraicConflict(undirectedTies),
		question: { directed, weighted, maxGroups, seed, steps }
	};
}
