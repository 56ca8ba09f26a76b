/**
 * How many ways there are from one actor to another, in sentences: how many, of what lengths and signs, and whether the
 * best helpful and the best harmful one contradict each other.
 *
 * In: an answer about paths. Out: plain sentences. A number that was not counted to the end is said to be “at least”.
 */
import type { LengthCount, PathAnswer } from '../paths/path.ts';
import { countOf } from './speak.ts';

/** Said wherever a product of signs is shown. */
export const READING_AID =
	'A product of signs is a reading aid (“the enemy of my enemy”), not a causal claim: it does not prove that influence passes along the way.';

/** “4 ways of 2 to 4 steps: 1 helpful, 3 harmful.”, or why there is none. */
export function speakPathCounts(answer: PathAnswer): string {
	const { counts, total, isTotalExact, distance, longest } = answer;
	if (total === 0) return speakNone(distance, longest, isTotalExact);
	const found = counts.filter((count) => totalOf(count) > 0).map(({ length }) => length);
	const [least = 0, most = 0] = [found[0], found.at(-1)];
	const span = least === most ? countOf(least, 'step') : `${least} to ${most} steps`;
	return `${isTotalExact ? '' : 'At least '}${countOf(total, 'way')} of ${span}.`;
}

function speakNone(distance: number | undefined, longest: number, isExact: boolean): string {
	if (distance === undefined) return 'None, however long, along what is shown.';
	const within = `of at most ${countOf(longest, 'step')}`;
	if (!isExact) return `None was found ${within} before the search ended.`;
	return `None ${within}.${distance > longest ? ` The shortest way has ${countOf(distance, 'step')}.` : ''}`;
}

/** “12 of more than 1,000 ways are listed.”; empty when all are, in the best order. */
export function speakCut({ paths, total, isTotalExact, isListExact }: PathAnswer): string {
	const cut = paths.length < total || !isTotalExact;
	const of = `${paths.length} of ${isTotalExact ? '' : 'more than '}${total.toLocaleString('en')}`;
	return [
		cut && paths.length > 0 ? `${of} are listed: the shortest first, then the most confident.` : '',
		isListExact ? '' : 'The search ended early: a more confident way of the same length may be missing.'
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

/** What it means that both a helpful and a harmful way exist; empty when there is no contradiction. */
export function speakContradiction({ helpful, harmful, direct }: PathAnswer): string {
	if (helpful !== undefined && harmful !== undefined)
		return 'The best helpful and the best harmful way contradict each other. Neither settles what the influence is as a whole.';
	const through = helpful?.sign ?? harmful?.sign ?? 0;
	if (direct === undefined || direct.sign === 0 || through === 0 || direct.sign === through) return '';
	return direct.sign > 0
		? 'The ways through others contradict the direct tie, which on balance helps.'
		: 'The ways through others contradict the direct tie, which on balance harms.';
}

export const totalOf = ({ helpful, harmful, neither }: LengthCount): number => helpful + harmful + neither;
