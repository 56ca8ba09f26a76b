/**
 * Structural balance before and after: the frustration index, triads, camps, and how far any number of camps explains
 * the ties.
 *
 * In: the actors side by side and the measured balance of either side. Out: plain values with actor ids. A figure that
 * was not proven is an interval, and so is its change. Searches nothing.
 */
import type { Unscored } from '../measures/measure.ts';
import type { TriadType } from '../signed/triads.ts';
import type { Alignment } from './align-actors.ts';
import { toDifference, type Interval } from './interval.ts';
import { matchCamps, type CampComparison } from './match-camps.ts';
import { toFrustrationInterval, toNormalizedInterval, type MeasuredBalance } from './measure-balance.ts';

export interface BalanceSide {
	/** Number of ties, or their weight when weighted. */
	readonly total: number;
	readonly frustration: Interval;
	/** 1 − 2L/m; absent without ties. */
	readonly normalized?: Interval;
	readonly clusterErrors: ({ readonly ok: true } & Interval) | Unscored;
	readonly triads: Readonly<Record<TriadType, number>>;
	/** 0 to 1; absent without triangles. */
	readonly balancedShare?: number;
	/** The two camps of one best split, then the actors whose camp it leaves open. */
	readonly camps: readonly (readonly string[])[];
	readonly floating: readonly string[];
	/** Number of equally good splits; at most 1000 are counted. */
	readonly optima: number;
	readonly allOptima: boolean;
}

export interface BalanceComparison {
	readonly directed: boolean;
	readonly weighted: boolean;
	readonly before: BalanceSide;
	readonly after: BalanceSide;
	/** After − before. */
	readonly change: {
		readonly frustration: Interval;
		readonly normalized?: Interval;
		readonly clusterErrors?: Interval;
		readonly balancedShare?: number;
	};
	readonly camps: CampComparison;
}

export function compareBalance(
	alignment: Alignment,
	actors: { readonly before: readonly string[]; readonly after: readonly string[] },
	before: MeasuredBalance,
	after: MeasuredBalance
): BalanceComparison {
	const was = toSide(actors.before, before);
	const is = toSide(actors.after, after);
	return {
		directed: before.ties.directed,
		weighted: before.ties.weighted,
		before: was,
		after: is,
		change: {
			frustration: toDifference(was.frustration, is.frustration),
			...(was.normalized === undefined || is.normalized === undefined
				? {}
				: { normalized: toDifference(was.normalized, is.normalized) }),
			...(was.clusterErrors.ok && is.clusterErrors.ok
				? { clusterErrors: toDifference(was.clusterErrors, is.clusterErrors) }
				: {}),
			...(was.balancedShare === undefined || is.balancedShare === undefined
				? {}
				: { balancedShare: is.balancedShare - was.balancedShare })
		},
		camps: matchCamps(alignment, before, after)
	};
}

function toSide(actors: readonly string[], measured: MeasuredBalance): BalanceSide {
	const { ties, frustration, triads, clusterErrors } = measured;
	const normalized = toNormalizedInterval(frustration);
	const inCamp = (camp: number): readonly string[] =>
		actors.filter((_, actor) => frustration.camp[actor] === camp);
	const isTied = new Set(ties.tied);
	return {
		total: frustration.total,
		frustration: toFrustrationInterval(frustration),
		...(normalized === undefined ? {} : { normalized }),
		clusterErrors,
		triads: triads.counts,
		...(triads.balancedShare === undefined ? {} : { balancedShare: triads.balancedShare }),
		camps: [inCamp(0), inCamp(1)].filter((camp) => camp.length > 0),
		floating: actors.filter((_, actor) => isTied.has(actor) && frustration.isFixed[actor] !== true),
		optima: frustration.optima,
		allOptima: frustration.allOptima
	};
}
