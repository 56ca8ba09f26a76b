/** The notices that carrying out a plan may give, in words. Only words; codes are stable. */
import { LIMITS } from '../dataset/limits.ts';
import type { TallyKind } from './notice-tally.ts';

const rows = (count: number): string => `${count.toLocaleString('en')} row${count === 1 ? '' : 's'}`;
const cells = (count: number): string => `${count.toLocaleString('en')} cell${count === 1 ? '' : 's'}`;
const are = (count: number): string => (count === 1 ? 'is' : 'are');
const NOTHING = 'Nothing needs to be done.';

/** A cell that is not what its column holds: kept beside the fields, by the column's name. */
const odd = (code: string, expected: string, remedy: string): TallyKind => ({
	code,
	say: ({ count, column, first }) =>
		`${cells(count)} of the column ${column} ${are(count)} no ${expected}, such as ${first}; kept as an attribute.`,
	remedy
});

export const ODD_DATE = odd(
	'odd-date',
	'date that can be read in one way only',
	'Write dates as 2019, 2019-11 or 2019-11-05.'
);
export const ODD_STATUS = odd('odd-status', 'status', 'Write happened, ongoing, potential or denied.');
export const ODD_CONFIDENCE = odd('odd-confidence', 'certainty', 'Write high, medium or low.');
export const ODD_SIGN = odd('odd-sign', 'sign', 'Write +1, 0 or -1.');
export const ODD_DIRECTION = odd('odd-direction', 'direction', 'Write directed or undirected.');
export const ODD_ADDRESS = odd(
	'odd-address',
	'web address',
	'Write the whole address, beginning with https://.'
);
export const ODD_PARAGRAPH = odd('odd-paragraph', 'number of a paragraph', 'Write a whole number from 1.');
export const ODD_TRUTH = odd('odd-truth', 'yes or no', 'Write true or false.');
export const ODD_COLOUR = odd('odd-colour', 'colour', 'Write a colour such as #0072b2.');
export const ODD_NUMBER = odd('odd-number', 'number', 'Write a number such as 2.5.');

export const END_BEFORE_START: TallyKind = {
	code: 'end-before-start',
	say: ({ count, first }) =>
		`${rows(count)} whose end is before its start, such as ${first}; both are kept as attributes.`,
	remedy: 'Check start and end.'
};
export const SECOND_PERIOD: TallyKind = {
	code: 'second-period',
	say: ({ count, column }) =>
		`${rows(count)} with a period and the column ${column} besides, kept as an attribute.`,
	remedy: NOTHING
};
export const NO_NUMBER: TallyKind = {
	code: 'no-number',
	say: ({ count, column, first }) =>
		`${cells(count)} of the column ${column} ${are(count)} no number, such as ${first}: ` +
		'the strength is 1 and the cell is kept as an attribute.',
	remedy: 'Check the numbers, and how decimals are written.'
};
export const ZERO_STRENGTH: TallyKind = {
	code: 'zero-strength',
	say: ({ count, column }) =>
		`${rows(count)} with 0 in the column ${column}: the strength is 1 and the 0 is kept as an attribute.`,
	remedy: 'Leave such rows out if 0 means that there is no relation.'
};
export const HOSTILE_STRENGTH: TallyKind = {
	code: 'negative-strength',
	say: ({ count, column }) =>
		`${rows(count)} below 0 in the column ${column} became hostile relations of a type of their own; ` +
		'the strength is the size of the number, which is kept as an attribute.',
	remedy: 'Choose that negative numbers say nothing if they do not mean hostility.'
};
export const NEGATIVE_STRENGTH: TallyKind = {
	code: 'negative-strength',
	say: ({ count, column }) =>
		`${rows(count)} below 0 in the column ${column}: the strength is the size of the number, ` +
		'which is kept as an attribute.',
	remedy: 'Choose that negative numbers mean hostility if they do.'
};
export const AMBIGUOUS_NUMBER: TallyKind = {
	code: 'ambiguous-number',
	say: ({ count, column, first }) =>
		`${cells(count)} of the column ${column} can be read in two ways, such as ${first}: ` +
		'the comma may part thousands or decimals.',
	remedy: 'Choose how decimals are written in this table.'
};
export const MUTUAL: TallyKind = {
	code: 'mutual-as-undirected',
	say: ({ count }) =>
		`${rows(count)} going both ways became one relation without a direction each; the word is kept as an attribute.`,
	remedy: NOTHING
};
export const OTHER_VALUES: TallyKind = {
	code: 'many-types',
	say: ({ count, column, first }) =>
		`${rows(count)} with a value of ${column} that is no relation type of its own, such as ${first}, ` +
		'are of the type “Other”; the value is kept as an attribute.',
	remedy: 'Choose another column for the type if this one does not tell it.'
};
export const REPEATED_RELATION: TallyKind = {
	code: 'repeated-relation',
	say: ({ count, first }) =>
		`${rows(count)} with the id of another relation, such as ${first}; each got an id of its own.`,
	remedy: 'Give each relation its own id.'
};
export const LEFT_OUT_COLUMN: TallyKind = {
	code: 'column-left-out',
	say: ({ count, column }) => `The column ${column} with ${cells(count)} was left out, as the plan says.`,
	remedy: 'Keep it as an attribute if it is needed.'
};
export const LEFT_OUT_TABLE: TallyKind = {
	code: 'table-left-out',
	say: ({ count, column }) => `The table ${column} with ${rows(count)} was left out, as the plan says.`,
	remedy: 'Say what the table holds if it is needed.'
};
export const UNSAFE_COLUMN: TallyKind = {
	code: 'unsafe-field',
	say: ({ count, column }) =>
		`The column ${column} with ${cells(count)} was left out: JavaScript uses this name itself.`,
	remedy: 'Give the column another name.'
};
export const RENAMED_COLUMN: TallyKind = {
	code: 'column-renamed',
	say: ({ column, first }) =>
		`The column ${column === '' ? 'without a name' : column} is kept as the attribute ${first}.`,
	remedy: 'Give each column a name of its own.'
};
export const CONTROL_CHARACTER: TallyKind = {
	code: 'control-character',
	say: ({ count, column, first }) =>
		`${cells(count)} of the column ${column} with invisible control characters, such as ${first}.`,
	remedy: 'Take them out unless they are meant.'
};
export const BROKEN_CHARACTER: TallyKind = {
	code: 'broken-character',
	say: ({ count, column, first }) =>
		`${cells(count)} of the column ${column} with half of a character (a lone surrogate), such as ${first}; ` +
		'it was replaced by “�”.',
	remedy: 'Type the text again.'
};
export const TEXT_CUT: TallyKind = {
	code: 'text-cut',
	say: ({ count, column }) =>
		`${cells(count)} of the column ${column} longer than ${LIMITS.textLength.toLocaleString('en')} characters; ` +
		'only the beginning is kept.',
	remedy: 'Shorten the text, or keep it in a file of its own.'
};
export const BLANK_ID: TallyKind = {
	code: 'blank-id',
	say: ({ count, column, first }) =>
		`${cells(count)} of the column ${column} ${are(count)} an id of blanks alone, ${first}; it stands in quotation marks here.`,
	remedy: 'Give the actor an id that can be seen.'
};
export const UNKNOWN_WHOLE: TallyKind = {
	code: 'unknown-whole',
	say: ({ count, column, first }) =>
		`${cells(count)} of the column ${column} name no actor that is there once, such as ${first}; kept as an attribute.`,
	remedy: 'Write the id of an actor of the table.'
};
export const PART_OF_CIRCLE: TallyKind = {
	code: 'part-of-cycle',
	say: ({ count, first }) =>
		`${count === 1 ? 'One circle' : `${count} circles`} of actors that are part of each other ${are(count) === 'is' ? 'was' : 'were'} cut, ` +
		`the first at ${first}; the cell is kept as an attribute.`,
	remedy: 'Take one of them out.'
};
export const DIFFERENT_FIELD: TallyKind = {
	code: 'merged-differs',
	say: ({ count, first }) =>
		`${cells(count)} of rows merged into an earlier one say something else, such as ${first}; the first word stands.`,
	remedy: 'Check the repeated actors.'
};
export const SHORTENED_QUOTE: TallyKind = {
	code: 'quote-shortened',
	say: ({ count }) =>
		`${cells(count)} with a quotation of which the first ${LIMITS.anchorWords} words are kept, by which the passage is found.`,
	remedy: NOTHING
};
export const CREDENTIALS: TallyKind = {
	code: 'address-with-credentials',
	say: ({ count }) =>
		`${count === 1 ? 'One address holds' : `${count} addresses hold`} a user name or password, so it is shown as text and never as a link.`,
	remedy: 'Take the part before the @ out of the address.'
};
