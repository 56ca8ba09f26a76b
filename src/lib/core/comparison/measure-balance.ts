/**
 * The balance figures that comparisons and removals look at, of one network.
 *
 * In: a network, how to read its relations, and a budget of search steps. Out: frustration with all that is known of the
 * best camps, triads, and the least errors over every number of camps. Nothing is a number that was not proven: figures
 * are intervals.
 */
import type { Network } from '../graph/network.ts';
import type { Unscored } from '../measures/measure.ts';
import { computeFrustration, type Frustration } from '../signed/frustration.ts';
import { computeKBalance } from '../signed/k-balance.ts';
import { createBudget } from '../signed/search-budget.ts';
import { deriveSignedTies, type SignedTies } from '../signed/signed-ties.ts';
import { computeTriads, type TriadCensus } from '../signed/triads.ts';
import type { Interval } from './interval.ts';

export interface ComparisonBalance {
	/** Default: true, unless all relations are of undirected types. */
	readonly directed?: boolean;
	/** Default: false, every tie counts 1. */
	readonly weighted?: boolean;
	/** Limit of each search; default 2·10⁸ steps, some seconds. */
	readonly steps?: number;
	/** Default 1. */
	readonly seed?: number;
}

export interface MeasuredBalance {
	readonly ties: SignedTies;
	readonly frustration: Frustration;
	readonly triads: TriadCensus;
	/** Least errors of a division into any number of camps: 0 = friends inside, foes between (Davis). */
	readonly clusterErrors: ({ readonly ok: true } & Interval) | Unscored;
}

export const DEFAULT_STEPS = 2e8;
/** k-balance would need more memory than a page has. */
const MOST_ACTORS = 2000;

/** A reading that is the same before and after, even when what is left has no direction. */
export const toBalanceReading = (asked: ComparisonBalance, before: Network) => ({
	directed: asked.directed ?? !before.undirected,
	weighted: asked.weighted ?? false
});

export function measureBalance(
	network: Network,
	reading: ReturnType<typeof toBalanceReading>,
	limits: { readonly steps: number; readonly seed: number; readonly shouldStop?: () => boolean }
): MeasuredBalance {
	const { seed, ...budget } = limits;
	const ties = deriveSignedTies(network, reading);
	const undirected = reading.directed ? deriveSignedTies(network, { ...reading, directed: false }) : ties;
	return {
		ties,
		frustration: computeFrustration(ties, seed, createBudget(budget)),
		triads: computeTriads(undirected),
		clusterErrors: measureClusterErrors(ties, seed, budget)
	};
}

function measureClusterErrors(
	ties: SignedTies,
	seed: number,
	budget: Parameters<typeof createBudget>[0]
): MeasuredBalance['clusterErrors'] {
	if (ties.order > MOST_ACTORS)
		return {
			ok: false,
			reason: `Camps of any number are computed for at most ${MOST_ACTORS} actors. Filter first.`
		};
	const { best } = computeKBalance(ties, { maxGroups: 1, seed }, createBudget(budget));
	return { ok: true, lower: best.proven ? best.errors : best.lower, upper: best.errors };
}

/** The frustration index, or what is known of it. */
export const toFrustrationInterval = ({ proven, value, lower }: Frustration): Interval => ({
	lower: proven ? value : lower,
	upper: value
});

/** 1 − 2L/m: 1 = balanced; absent without ties. */
export function toNormalizedInterval(frustration: Frustration): Interval | undefined {
	const { total } = frustration;
	if (total === 0) return undefined;
	const { lower, upper } = toFrustrationInterval(frustration);
	return { lower: 1 - (2 * upper) / total, upper: 1 - (2 * lower) / total };
}

/** Whether all optimal splits were found, so that “fixed” is proven and not only what the search has seen. */
export const isSettled = ({ proven, allOptima, standing }: Frustration): boolean =>
	proven &&
	(allOptima || (standing.some((one) => one === 'all' || one === 'none') && !standing.includes('unknown')));
