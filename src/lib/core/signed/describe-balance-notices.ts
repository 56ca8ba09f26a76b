/** What the reader of a balance report must know beside the figures. In: the results. Out: sentences, none when all is plain. */
import type { Network } from '../graph/network.ts';
import type { TieType } from '../graph/ties.ts';
import type { Balance } from './compute-balance.ts';
import type { SignedTies } from './signed-ties.ts';

export function describeBalanceNotices(
	balance: Balance,
	network: Network,
	untied: number
): readonly string[] {
	const { ties, frustration, kBalance, relaxedKBalance, triads } = balance;
	const types = network.ties.types;
	const notices: string[] = [];
	const say = (when: boolean, sentence: string) => {
		if (when) notices.push(sentence);
	};
	const halves = halfSignNotice(types, ties);
	say(halves !== '', halves);
	say(
		types.some(({ sign }) => sign === 0),
		`Relations of these types take no part: ${types
			.filter(({ sign }) => sign === 0)
			.map(({ id }) => id)
			.join(', ')}.`
	);
	say(network.loops > 0, `Relations of an actor with itself take no part: ${network.loops}.`);
	say(
		ties.cancelled.length > 0,
		`Pairs whose relations cancel out have no tie: ${ties.cancelled.length}; see “cancelled”.`
	);
	say(
		untied > 0,
		`Actors without a positive or negative tie: ${untied}. They are in no camp and not in the count of optimal splits; in k-balance they count as actors.`
	);
	say(
		frustration.parts > 1,
		`The ties fall into ${frustration.parts} parts. Which camp of one part goes with which of another is open, and each way counts as an optimal split.`
	);
	say(
		!frustration.proven,
		'The search ended before the frustration index was proven: it lies between “lower” and “upper”, and the camps are the best found.'
	);
	say(
		frustration.proven && !frustration.allOptima,
		'There may be more optimal splits than were counted, so some ties may be marked as unknown.'
	);
	say(
		frustration.proven && frustration.allOptima && frustration.optima > 1,
		`There are ${frustration.optima} equally good splits; the camps shown are one of them.`
	);
	say(
		(kBalance.ok && kBalance.curve.some(({ proven }) => !proven)) ||
			(relaxedKBalance.ok && relaxedKBalance.curve.some(({ proven }) => !proven)),
		'Where a number of camps is not proven, its errors lie between “lower” and “errors”.'
	);
	const counted = triads.counts['++-'] + triads.counts['---'];
	say(
		counted > triads.unbalanced.length,
		`Of ${counted} unbalanced triads ${triads.unbalanced.length} are listed.`
	);
	return notices;
}

/** What a sign between 0 and 1 does, which a reader would not expect; empty when there is none, or ties have weights. */
export function halfSignNotice(
	types: readonly Pick<TieType, 'sign'>[],
	{ weighted }: Pick<SignedTies, 'weighted'>
): string {
	const isHalf = types.some(({ sign }) => sign !== 0 && Math.abs(sign) !== 1);
	return isHalf && !weighted
		? 'A type counts less than a whole sign only where relations between two actors are added up; every tie still counts 1. With weights it counts less everywhere.'
		: '';
}
