/**
 * Turns of phrase that the sentences on comparisons share. In: numbers, names, labels. Out: parts of sentences. Never
 * prints rounding as a finding.
 */
import { listInWords } from '../filters/list-in-words.ts';
import { formatScore } from '../scene/format-score.ts';
import { isExact, type Interval } from './interval.ts';

/** Gives the name of an actor by its id. */
export type NameOf = (id: string) => string;

/** “1st”, “2nd”, “11th”: ranks as figures, because they stand beside a table. */
export function toOrdinal(rank: number): string {
	const isTeen = Math.floor(rank / 10) % 10 === 1;
	return `${rank}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th')}`;
}

/** “betweenness”, but “PageRank” and “Katz”: the label of a measure inside a sentence. */
export const toMeasureWords = (label: string): string =>
	/^(\p{Lu}\p{L}*\p{Lu}|Katz\b)/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** Names up to `most`, then how many more. */
export function listNames(
	ids: readonly string[],
	nameOf: NameOf,
	joint: 'and' | 'or' = 'and',
	most = 5
): string {
	if (ids.length <= most) return listInWords(ids.map(nameOf), joint);
	return listInWords([...ids.slice(0, most - 1).map(nameOf), `${ids.length - most + 1} others`], joint);
}

export const toNumber = (value: number): string => formatScore(clean(value));

/** “4”, or “between 3 and 5 (not proven)”. */
export const toBounds = (figure: Interval): string =>
	isExact(figure)
		? toNumber(figure.lower)
		: `between ${toNumber(figure.lower)} and ${toNumber(figure.upper)} (not proven)`;

/** “falls from 7 to 5”, “stays 7”; where a side is not proven, that is said instead of a direction that is not known. */
export function toMove(before: Interval, after: Interval): string {
	if (!isExact(before) || !isExact(after)) {
		const verb = after.upper < before.lower ? 'falls' : after.lower > before.upper ? 'rises' : undefined;
		if (verb !== undefined) return `${verb} from ${toBounds(before)} to ${toBounds(after)}`;
		return `was ${toBounds(before)} and would be ${toBounds(after)}`;
	}
	if (clean(after.lower - before.lower) === 0) return `stays ${toNumber(after.lower)}`;
	return `${after.lower < before.lower ? 'falls' : 'rises'} from ${toNumber(before.lower)} to ${toNumber(after.lower)}`;
}

const clean = (value: number): number => (Math.abs(value) < 1e-9 ? 0 : value);
