/**
 * Whether two names can be names of one actor. In: two forms. Out: in what way and how likely, 0 to 1, or nothing. The
 * scores are a judgement of ours, for the order in which candidates are shown; they are no probabilities.
 */
import { editDistance } from '../dataset/nearest-ids.ts';
import { haveLikeVowels } from './consonants.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import type { NameForm } from './name-form.ts';

export const LIKENESSES = [
	'same',
	'order',
	'spacing',
	'acronym',
	'transliteration',
	'spelling',
	'slip',
	'initial'
] as const;
export type Likeness = (typeof LIKENESSES)[number];

export interface Likely {
	readonly how: Likeness;
	readonly score: number;
}

/** An alias is chosen more freely than a name: “the government” is many. */
const ALIAS = 0.97;
const BOTH_ALIASES = 0.9;
/** Fewer consonants in all say too little. */
const LEAST_CONSONANTS = 3;
/** Spellings of one name are at least this alike (Jaro–Winkler). */
const LEAST_LIKE = 0.75;
/** Letters from which one slip of the finger can be told from another word. */
const LEAST_FOR_SLIP = 6;
const LEAST_FOR_TWO_SLIPS = 12;

export function compareNames(a: NameForm, b: NameForm): Likely | undefined {
	const likely = compareWords(a, b);
	if (likely === undefined) return undefined;
	const weight = a.isAlias && b.isAlias ? BOTH_ALIASES : a.isAlias || b.isAlias ? ALIAS : 1;
	return { how: likely.how, score: likely.score * weight };
}

function compareWords(a: NameForm, b: NameForm): Likely | undefined {
	if (a.sorted === b.sorted) {
		const isSame = a.words.every((word, index) => word === b.words[index]);
		return isSame ? { how: 'same', score: 1 } : { how: 'order', score: 0.95 };
	}
	if (a.digits !== b.digits) return undefined;
	if (a.glued === b.glued || a.gluedWhole === b.gluedWhole) return { how: 'spacing', score: 0.93 };
	const acronym = compareAcronyms(a, b) ?? compareAcronyms(b, a);
	return acronym ?? compareBones(a, b) ?? compareSlips(a, b) ?? compareInitials(a, b);
}

function compareAcronyms({ acronym }: NameForm, { initials }: NameForm): Likely | undefined {
	if (acronym === '' || !initials.includes(acronym)) return undefined;
	return { how: 'acronym', score: acronym.length > 2 ? 0.85 : 0.7 };
}

function compareBones(a: NameForm, b: NameForm): Likely | undefined {
	if (a.consonants === '' || a.consonants !== b.consonants) return undefined;
	if (!a.bones.every((bones, index) => isLike(bones, b.bones[index]))) return undefined;
	const [isArabic, isOtherArabic] = [isWrittenArabic(a), isWrittenArabic(b)];
	const count = a.consonants.replaceAll(' ', '').length;
	if (isArabic !== isOtherArabic)
		return { how: 'transliteration', score: count < LEAST_CONSONANTS ? 0.7 : count < 5 ? 0.82 : 0.88 };
	// Arabic writes its consonants in one way; two Arabic words that differ are two words.
	if (isArabic || count < LEAST_CONSONANTS) return undefined;
	const like = jaroWinkler(a.glued, b.glued);
	return like < LEAST_LIKE ? undefined : { how: 'spelling', score: 0.6 + 0.3 * like };
}

const isLike = (a: NameForm['bones'][number], b: NameForm['bones'][number] | undefined): boolean =>
	b !== undefined && haveLikeVowels(a, b);

const isWrittenArabic = ({ bones }: NameForm): boolean => bones.some(({ isArabic }) => isArabic);

/** All words the same but one long one, which differs by a letter. */
function compareSlips(a: NameForm, b: NameForm): Likely | undefined {
	if (a.words.length !== b.words.length) return undefined;
	const own = onlyOther(a.words, b.words);
	const other = onlyOther(b.words, a.words);
	if (own === undefined || other === undefined) return undefined;
	const shorter = Math.min(own.length, other.length);
	if (shorter < LEAST_FOR_SLIP || Math.abs(own.length - other.length) > 2) return undefined;
	// Most pairs that meet here differ by much: that is seen without the whole table of distances.
	const [restA, restB] = trimAlike(own, other);
	if (Math.max(restA.length, restB.length) > (shorter < LEAST_FOR_TWO_SLIPS ? 2 : 6)) return undefined;
	const distance = editDistance(restA, restB);
	if (distance === 1) return { how: 'slip', score: shorter < 8 ? 0.72 : 0.8 };
	return distance === 2 && shorter >= LEAST_FOR_TWO_SLIPS ? { how: 'slip', score: 0.72 } : undefined;
}

/** The one word that the others do not have; undefined when there are more or none. */
function onlyOther(words: readonly string[], others: readonly string[]): string | undefined {
	let found: string | undefined;
	for (const word of words) {
		if (others.includes(word)) continue;
		if (found !== undefined) return undefined;
		found = word;
	}
	return found;
}

/** Two words without their common beginning and end. */
function trimAlike(a: string, b: string): readonly [string, string] {
	const least = Math.min(a.length, b.length);
	let start = 0;
	while (start < least && a[start] === b[start]) start += 1;
	let end = 0;
	while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
	return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** “M. al-Sadr” and “Muqtada al-Sadr”. */
function compareInitials(a: NameForm, b: NameForm): Likely | undefined {
	if (a.words.length !== b.words.length || (!a.hasInitial && !b.hasInitial)) return undefined;
	let full = 0;
	for (const [index, word] of a.words.entries()) {
		const other = b.words[index] ?? '';
		if (word === other) full += word.length > 2 ? 1 : 0;
		else if ((word.length !== 1 && other.length !== 1) || word[0] !== other[0]) return undefined;
	}
	return full > 0 ? { how: 'initial', score: 0.7 } : undefined;
}
