/** Why two actors may be one, as sentences. In: a pair. Out: a sentence for each reason and for each doubt. */
import { isolateName } from '../scene/isolate-name.ts';
import type { Likeness } from './compare-names.ts';
import type { DuplicatePair, DuplicateReason } from './find-duplicates.ts';

const WORDS: Readonly<Record<Likeness, (one: string, other: string) => string>> = {
	same: (one, other) =>
		one === other
			? `Both are called ${one}.`
			: `${one} and ${other} are the same but for case, accents, punctuation or an article.`,
	order: (one, other) => `${one} and ${other} are the same words in another order.`,
	spacing: (one, other) => `${one} and ${other} differ only in where words are parted.`,
	acronym: (one, other) => `${one} and ${other}: one has the first letters of the other.`,
	transliteration: (one, other) => `${one} can be written ${other} in the other script.`,
	spelling: (one, other) => `${one} and ${other} are spellings of one name.`,
	slip: (one, other) => `${one} and ${other} differ by a letter or two.`,
	initial: (one, other) => `${one} and ${other}: one has an initial where the other has a name.`
};

export const reasonInWords = ({ how, names: [one, other] }: DuplicateReason): string =>
	WORDS[how](quote(one), quote(other));

const quote = (name: string): string => `“${isolateName(name)}”`;

const DOUBTS: Readonly<Record<DuplicatePair['doubts'][number], string>> = {
	kind: 'Against it: they are of different kinds.',
	names: 'Against it: they have different names in the same language.',
	part: 'Against it: one is part of the other.'
};

export const doubtInWords = (doubt: DuplicatePair['doubts'][number]): string => DOUBTS[doubt];
