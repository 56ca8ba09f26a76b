/**
 * Changes of rank in sentences. In: one measure compared, and names. Out: who rises and falls most, “Iran falls from 1st
 * to 4th by betweenness”, and how far the rankings agree; where there are no ranks, why. Computes nothing.
 */
import { countOf, isPlural } from '../scene/speak.ts';
import { toClimb, type ActorChange, type RankComparison } from './compare-ranks.ts';
import { toMeasureWords, toNumber, toOrdinal, type NameOf } from './comparison-words.ts';

/** More movers than this are counted, not named. */
const MOST_NAMED = 6;

export function describeRanks(comparison: RankComparison, nameOf: NameOf): readonly string[] {
	const { label, unscored, actors, compared, tau, noTauBecause } = comparison;
	const measure = toMeasureWords(label);
	if (unscored.before !== undefined)
		return [`${label} was not defined before, so there is nothing to compare: ${unscored.before}`];
	if (unscored.after !== undefined) return [`${label} is no longer defined: ${unscored.after}`];
	const leveled = describeLevel(actors, measure);
	if (leveled !== undefined) return [leveled];
	const movers = actors
		.filter((actor) => toClimb(actor) !== 0)
		.toSorted((a, b) => Math.abs(toClimb(b)) - Math.abs(toClimb(a)));
	const rest = movers.length - MOST_NAMED;
	const moves = movers.slice(0, MOST_NAMED).map((actor) => describeMove(actor, nameOf));
	const lost = actors.filter(({ before, after }) => before !== undefined && after === undefined);
	const first = lost.length === 0 ? '' : `, ranked among the ${countOf(compared, 'actor')} on both sides`;
	return [
		moves.length === 0
			? `Nobody changes rank by ${measure}${first}.`
			: `By ${measure}${first}: ${[...moves, ...(rest > 0 ? [`${countOf(rest, 'other actor')} ${rest === 1 ? 'moves' : 'move'} less or as far`] : [])].join('; ')}.`,
		tau === undefined
			? `How far the rankings agree is undefined: ${noTauBecause ?? ''}`
			: `The two rankings agree by τ_b = ${toNumber(tau)}, where 1 is the same order and −1 the reverse.`
	];
}

/** Where one side has a single score for all, nobody rises or falls: there is no ranking to move in. */
function describeLevel(actors: readonly ActorChange[], measure: string): string | undefined {
	const isLevel = (side: 'before' | 'after'): boolean => {
		const ranks = actors.flatMap((actor) => (actor.among === undefined ? [] : [actor.among[side]]));
		return ranks.length > 1 && ranks.every((rank) => rank === 1);
	};
	const [before, after] = [isLevel('before'), isLevel('after')];
	if (!before && !after) return undefined;
	const when = before && after ? 'before and after' : before ? 'before' : 'after';
	return `By ${measure} all actors have the same score ${when}, so there is no ranking to compare.`;
}

function describeMove(actor: ActorChange, nameOf: NameOf): string {
	const { before = NaN, after = NaN } = actor.among ?? {};
	const name = nameOf(actor.id);
	const verb = `${toClimb(actor) > 0 ? 'rise' : 'fall'}${isPlural(name) ? '' : 's'}`;
	return `${name} ${verb} from ${toOrdinal(before)} to ${toOrdinal(after)}`;
}
