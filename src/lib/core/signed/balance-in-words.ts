/**
 * The answers of structural balance as sentences that a historian understands, the same wherever they stand.
 *
 * In: results of `compute-balance`. Out: sentences with their numbers; what is not proven is given as an interval, and
 * what means nothing is said to mean nothing, with the reason. Computes nothing.
 */
import { listInWords } from '../filters/list-in-words.ts';
import { formatScore } from '../scene/format-score.ts';
import { countOf } from '../scene/speak.ts';
import { deriveBestK } from './best-k.ts';
import type { Balance } from './compute-balance.ts';
import { tidy } from './tidy.ts';

/** A count, a sum of weights or a bound: whole numbers as they are, others short. */
export const inShort = (value: number): string => formatScore(tidy(value));

/** “The 21 ties split best into two camps; 3 of them do not fit (frustration index 3, proven least).” */
export function frustrationInWords({ ties, frustration }: Balance): string {
	const count = ties.value.length;
	if (count === 0)
		return 'There are no friendly or hostile ties among what is shown, so there is nothing to balance.';
	const { value, lower, upper, proven, total, isFrustrated } = frustration;
	const unfit = isFrustrated.filter((frustrated) => frustrated).length;
	const all = `${count === 1 ? 'The one tie' : `The ${count} ties`}${ties.weighted ? `, of weight ${inShort(total)} in all,` : ''}`;
	if (!proven)
		return `${all} split into two camps with ${unfit} of them not fitting in the best split found. Whether a better one exists is not proven: the frustration index lies between ${inShort(lower)} and ${inShort(upper)}.`;
	if (unfit === 0)
		return `${all} ${count === 1 ? 'fits' : 'all fit'} into two camps or one, friends within and foes between: what is shown is balanced (frustration index 0).`;
	const rest = `${unfit} of them${ties.weighted ? `, of weight ${inShort(value)},` : ''} ${unfit === 1 ? 'does' : 'do'} not fit`;
	return `${all} split best into two camps; ${rest} (frustration index ${inShort(value)}, proven least).`;
}

/** “3 splits are equally good: 6 actors stand in the same camp in all, 2 float.” Empty without ties. */
export function optimaInWords({ ties, frustration }: Balance): string {
	const { optima, allOptima, proven, isFixed, parts } = frustration;
	if (ties.value.length === 0) return '';
	if (!proven)
		return 'How many splits are equally good is not known, because the search ended before its proof.';
	if (optima === 1 && allOptima) return 'No other split is as good.';
	const fixed = ties.tied.filter((actor) => isFixed[actor] === true).length;
	const floating = ties.tied.length - fixed;
	const many = `${allOptima ? '' : 'At least '}${countOf(optima, 'split')} ${optima === 1 ? 'is' : 'are'} equally good`;
	const who =
		floating === 0
			? 'no actor floats'
			: `${countOf(fixed, 'actor')} ${fixed === 1 ? 'stands' : 'stand'} in the same camp${parts > 1 ? ' of their part' : ''} in all, ${floating} ${floating === 1 ? 'floats' : 'float'}`;
	const apart =
		parts > 1
			? ` The ties fall into ${parts} parts; which camp of one part goes with which of another is open, and each way counts as a split.`
			: '';
	return `${many}: ${who}.${apart}`;
}

/** How much of what there is fits: 1 is balance, 0 what chance reaches; empty without ties. */
export function normalizedInWords({ frustration }: Balance): string {
	const { value, total, proven } = frustration;
	if (total === 0) return '';
	const share = 1 - (2 * value) / total;
	return `Normalized 1 − 2L/m = ${proven ? '' : 'at least '}${inShort(share)}, where 1 is balance and no graph is below 0.`;
}

/**
 * What one frustrated tie costs: the index without it, or with its sign turned. Exact where the index is proven,
 * because any split pays at most that much less without the tie, and the split shown pays just that much less.
 */
export function changeInWords({ frustration, ties }: Balance, tie: number): string {
	const sign = ties.value[tie] ?? 0;
	const left = inShort(Math.max(0, frustration.value - Math.abs(sign)));
	const other = sign > 0 ? 'hostile' : 'friendly';
	return frustration.proven
		? `Were it ${other}, or absent, the frustration index would be ${left}.`
		: `Were it ${other}, or absent, the split shown would pay ${left}.`;
}

export const STANDING_IN_WORDS = {
	all: 'in every equally good split',
	some: 'in some of the equally good splits',
	none: 'in none of the equally good splits',
	unknown: 'the other equally good splits are not known'
} as const;

/** “3 camps fit best, with 1 error.” When several numbers are as good, that is said. */
export function bestCampsInWords({ kBalance, question }: Balance): string {
	if (!kBalance.ok) return `Undefined. ${kBalance.reason}`;
	const { best } = kBalance;
	const ks = deriveBestK(kBalance);
	const errors =
		ks.length > 0 && Number.isInteger(tidy(best.errors))
			? countOf(tidy(best.errors), 'error')
			: `errors of ${inShort(best.errors)}`;
	if (ks.length === 0)
		return `The fewest errors, ${inShort(best.errors)}, need more than ${question.maxGroups} camps.`;
	const camps =
		ks.length === 1
			? `${countOf(ks[0] ?? 0, 'camp')} ${ks[0] === 1 ? 'fits' : 'fit'} best`
			: `${listInWords(ks.map(String), 'or')} camps fit equally well`;
	const proof = best.proven
		? ''
		: ` This is not proven: the least lies between ${inShort(best.lower)} and ${inShort(best.errors)}.`;
	const unsettled = best.proven && ks.length > 1 ? ': the data do not settle the number of camps' : '';
	return `${camps}, with ${errors}${unsettled}.${proof}`;
}

/** A share such as “62.5 %”. */
export const shareInWords = (share: number): string => `${Number((share * 100).toFixed(1))} %`;
