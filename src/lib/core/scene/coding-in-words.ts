/**
 * What the marks of a coder mean, in sentences for readers: status, confidence, sign, stance, and the reliability of a
 * source (Admiralty scale, NATO STANAG 2511). Pure words; the values themselves are declared in the model.
 */
import { statusFilter } from '../filters/status-filter.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Confidence, Status } from '../model/relation.ts';
import type { Sign } from '../model/relation-type.ts';
import type { Reliability } from '../model/source.ts';
import { formatScore } from './format-score.ts';

/** What a status means; the same sentence as beside the filter. */
export const statusInWords = (status: Status, dataset: Dataset): string =>
	statusFilter.options?.(dataset).find(({ value }) => value === status)?.hint ?? '';

export const CONFIDENCE_IN_WORDS: Readonly<Record<Confidence, string>> = {
	high: 'The source says so plainly.',
	medium: 'The source does not say it in so many words, but it follows from what it says.',
	low: 'The coder reads the source so; others could read it otherwise.'
};

/** How a relation type counts: as the dataset says or, where the reader has set another sign, as it counts here. */
export function signInWords(coded: Sign, chosen: number = coded): string {
	if (chosen === coded) return `counts as ${toWord(coded)}`;
	return `counts here as ${toWord(chosen)}, as you chose; in the data as ${toWord(coded)}`;
}

function toWord(sign: number): string {
	if (sign === 0) return 'neither friendly nor hostile';
	const word = sign > 0 ? 'friendly' : 'hostile';
	return Math.abs(sign) === 1 ? word : `${word} by ${formatScore(Math.abs(sign))}`;
}

export const RELIABILITY_IN_WORDS: Readonly<Record<Reliability, string>> = {
	A: 'completely reliable',
	B: 'usually reliable',
	C: 'fairly reliable',
	D: 'not usually reliable',
	E: 'unreliable',
	F: 'cannot be judged'
};
