/**
 * What each field is expected to be, in words. The schemas name an expectation by its code; `parse-record.ts` makes
 * the issue from it. Codes are stable: programs compare them.
 */
import { RELIABILITIES } from '../model/source.ts';
import { CONFIDENCES, STATUSES } from '../model/relation.ts';
import { ARROWHEADS, LINE_PATTERNS } from '../model/relation-type.ts';
import { STANCES } from '../model/citation.ts';
import { LIMITS } from './limits.ts';

export interface Expectation {
	/** Ends the sentence “X is not …”. */
	readonly expected: string;
	readonly remedy: string;
}

const oneOf = (words: readonly string[]): Expectation => ({
	expected: `one of ${words.join(', ')}`,
	remedy: `Write one of ${words.map((word) => `"${word}"`).join(', ')}.`
});

export const EXPECTATIONS = {
	'not-an-object': { expected: 'an object', remedy: 'Write fields in braces: { "id": "…" }.' },
	'not-a-list': { expected: 'a list', remedy: 'Write the values in brackets: [ … ].' },
	'not-text': { expected: 'text', remedy: 'Put the value in quotation marks.' },
	'empty-text': {
		expected: 'a text with at least one character',
		remedy: 'Fill it in, or leave the field out.'
	},
	'not-true-or-false': { expected: 'true or false', remedy: 'Write true or false, without quotation marks.' },
	'not-a-count': {
		expected: 'a whole number from 1',
		remedy: 'Count from 1; write the number without quotation marks.'
	},
	'not-a-number': {
		expected: 'a finite number',
		remedy: 'Write the number without quotation marks.'
	},
	'invalid-attribute': {
		expected: 'a text, a number, true, false or a list of texts',
		remedy: 'Write the value as one of these; put anything deeper into a text.'
	},
	'invalid-viz-colour': {
		expected: 'a colour',
		remedy: 'Write "#0072b2", or "#0072b280" with the opacity at the end.'
	},
	'invalid-strength': {
		expected: 'a finite number above 0',
		remedy: 'Write a number such as 1 or 2.5; leave the field out for 1.'
	},
	'invalid-sign': { expected: 'a sign', remedy: 'Write 1 (friendly), 0 (neither) or -1 (hostile).' },
	'invalid-colour': { expected: 'a colour', remedy: 'Write six hexadecimal digits, such as "#0072b2".' },
	'invalid-pattern': oneOf(LINE_PATTERNS),
	'invalid-arrowhead': oneOf(ARROWHEADS),
	'invalid-status': oneOf(STATUSES),
	'invalid-confidence': oneOf(CONFIDENCES),
	'invalid-stance': oneOf(STANCES),
	'invalid-reliability': oneOf(RELIABILITIES),
	'invalid-date': {
		expected: 'a day of the calendar',
		remedy: 'Write year, month and day, such as "2020-06-11".'
	},
	'invalid-date-parts': {
		expected: 'a CSL date',
		remedy: 'Write { "date-parts": [[2020, 6, 11]] }: year, then month and day if known.'
	},
	'anchor-too-long': {
		expected: `at most ${LIMITS.anchorWords} words (${LIMITS.anchorLength} characters)`,
		remedy: 'Keep the first words of the passage in "start" and its last words in "end".'
	},
	'invalid-address': {
		expected: 'an http or https address',
		remedy: 'Write the whole address, beginning with https://.'
	},
	'no-citation': {
		expected: 'a list with at least one citation',
		remedy: 'Say who says so: add { "source": "…" } to "citations".'
	}
} as const satisfies Record<string, Expectation>;

export type ExpectationCode = keyof typeof EXPECTATIONS;

export const isExpectationCode = (text: string): text is ExpectationCode => Object.hasOwn(EXPECTATIONS, text);
