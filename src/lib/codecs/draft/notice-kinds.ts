/**
 * The notices that readers of several formats give. Only words; each format has its own beside its reader.
 */
import { counted, type NoticeKind } from './notice-counts.ts';

const named = (which: string): string => (which === '' ? '' : ` (${which})`);

export const UNSAFE_NAME: NoticeKind = {
	code: 'unsafe-field',
	say: (count, which) =>
		`${counted(count, 'attribute')} named ${which} ${count === 1 ? 'was' : 'were'} left out: JavaScript uses this name itself.`,
	remedy: 'Give the attribute another name.'
};

export const BROKEN_CHARACTER: NoticeKind = {
	code: 'broken-character',
	say: (count, which) =>
		`${counted(count, 'text')} with half of a character (a lone surrogate), which became “�”${named(which)}.`,
	remedy: 'Type the text again.'
};

export const NOT_FINITE: NoticeKind = {
	code: 'not-finite',
	say: (count, which) =>
		`${counted(count, 'number')} too large for a computer, or none at all, kept as text${named(which)}.`,
	remedy: 'Check the numbers in the file.'
};

export const NESTED_VALUE: NoticeKind = {
	code: 'nested-value',
	say: (count, which) =>
		`${counted(count, 'attribute value')} with an inner structure, kept as JSON text${named(which)}.`,
	remedy: 'Nothing needs to be done; the text holds the whole value.'
};

export const NESTED_ID: NoticeKind = {
	code: 'nested-id',
	say: (count, which) => `${counted(count, 'id')} with an inner structure, kept as JSON text${named(which)}.`,
	remedy: 'Nothing needs to be done; the ids stay different.'
};

export const IDS_OF_TWO_TYPES: NoticeKind = {
	code: 'ids-of-two-types',
	say: (count, which) =>
		`${counted(count, 'id')} ${count === 1 ? 'stands' : 'stand'} in the file both as a number and as text${named(which)}; here these are one id.`,
	remedy: 'Give the two actors different ids if they are two.'
};

export const HIERARCHY: NoticeKind = {
	code: 'hierarchy',
	say: (count, which) =>
		`${counted(count, 'actor')} ${count === 1 ? 'stands' : 'stand'} inside another${named(which)}; this is kept as “part of”.`,
	remedy: 'Nothing needs to be done.'
};

export const HYPEREDGE: NoticeKind = {
	code: 'hyperedge',
	say: (count, which) =>
		`${counted(count, 'hyperedge')} (a tie of any number of ends)${named(which)} could not be taken over: a relation has two ends.`,
	remedy: 'Write each as relations of two ends, or as an actor of its own.'
};

export const SECOND_GRAPH: NoticeKind = {
	code: 'second-graph',
	say: (count, which) =>
		`The file holds ${counted(count, 'further graph')}${named(which)}; only the first graph was read.`,
	remedy: 'Save the other graphs as files of their own to open them.'
};

export const LOOKS: NoticeKind = {
	code: 'looks-left-out',
	say: (count, which) =>
		`${counted(count, 'statement')} on looks or on the state of the other program left out${named(which)}.`,
	remedy: 'Nothing needs to be done; what is drawn here has its own looks.'
};

export const GRAPH_ATTRIBUTE: NoticeKind = {
	code: 'graph-attributes',
	say: (count, which) =>
		`${counted(count, 'statement')} on the graph as a whole ${count === 1 ? 'has' : 'have'} no place here and ${count === 1 ? 'was' : 'were'} left out${named(which)}.`,
	remedy: 'Put what matters into the description of the dataset.'
};

export const FOREIGN_PART: NoticeKind = {
	code: 'foreign-part',
	say: (count, which) => `${counted(count, 'part')} of the file not read${named(which)}.`,
	remedy: 'Nothing needs to be done unless you miss something.'
};
