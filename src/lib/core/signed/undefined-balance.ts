/** Which figures of balance mean nothing here, and why. In: the results. Out: a sentence by the name of each such figure. */
import type { Balance } from './compute-balance.ts';

export function describeUndefined({
	triads,
	directedTriads,
	frustration,
	campFit,
	kBalance,
	relaxedKBalance,
	walkBalance,
	algebraicConflict
}: Balance): Readonly<Record<string, string>> {
	const reasons: Record<string, string> = Object.create(null);
	if (triads.total === 0)
		reasons.balancedShare = reasons.weaklyBalancedShare =
			'There is no triangle of positive and negative ties, so no share of them is balanced.';
	if (directedTriads?.total === 0)
		reasons.directedTriads = 'There is no directed triad with an order (030T, 120D, 120U, 300).';
	if (frustration.total === 0) reasons.normalized = 'There are no positive or negative ties.';
	if (campFit.cohesiveness === undefined)
		reasons.cohesiveness = 'There is no tie within a camp, so no share of such ties is friendly.';
	if (campFit.divisiveness === undefined)
		reasons.divisiveness = 'There is no tie between the camps, so no share of such ties is hostile.';
	if (!kBalance.ok) reasons.kBalance = kBalance.reason;
	if (!relaxedKBalance.ok) reasons.relaxedKBalance = relaxedKBalance.reason;
	if (!walkBalance.ok) reasons.walkBalance = walkBalance.reason;
	if (!algebraicConflict.ok) reasons.algebraicConflict = algebraicConflict.reason;
	return reasons;
}
