/**
 * A name in the forms by which it is compared. In: an actor. Out: a form for each of its names, aliases and names in
 * languages, and for what stands in brackets behind a name (“Popular Mobilization Forces (PMF)”). Made once for each
 * name; keeps the text as it stands, for the reason.
 */
import type { Actor } from '../model/actor.ts';
import { toBones, type Bones } from './consonants.ts';
import { foldName, toWords } from './fold-name.ts';

export interface NameForm {
	/** Index of the actor. */
	readonly actor: number;
	readonly text: string;
	readonly isAlias: boolean;
	readonly words: readonly string[];
	/** The words in alphabetical order: the same for “Muqtada al-Sadr” and “Sadr, Muqtada”. */
	readonly sorted: string;
	/** Without spaces, with articles and without: the same for “Al Sadr” and “Alsadr”. */
	readonly glued: string;
	readonly gluedWhole: string;
	/** Bones of each word, in the order of their consonants; empty where a word has none. */
	readonly bones: readonly Bones[];
	readonly consonants: string;
	/** Letters of an acronym, such as `pmf`; empty for other names. */
	readonly acronym: string;
	/** First letters of its words, without the small words and with them; empty for short names. */
	readonly initials: readonly string[];
	readonly hasInitial: boolean;
	readonly digits: string;
}

const BRACKETS = /^([^()]+?)\s*\(([^()]+)\)$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u;

export function toNameForms(actor: Actor, index: number): readonly NameForm[] {
	const names: [text: string, isAlias: boolean][] = [[actor.name, false]];
	for (const name of Object.values(actor.names)) names.push([name, false]);
	for (const alias of actor.aliases) names.push([alias, true]);
	const told = new Map<string, boolean>();
	for (const [text, isAlias] of names) {
		const [, before, within] = text.includes('(') ? (BRACKETS.exec(text.trim()) ?? []) : [];
		const parts = before === undefined || within === undefined ? [text] : [before, within];
		parts.forEach((part, place) => {
			if (!told.has(part)) told.set(part, isAlias || place > 0);
		});
	}
	return [...told].flatMap(([text, isAlias]) => {
		const form = toNameForm(text, index, isAlias);
		return form.words.length === 0 ? [] : [form];
	});
}

function toNameForm(text: string, actor: number, isAlias: boolean): NameForm {
	const whole = toWords(text);
	const words = foldName(text);
	const found = words.map(toBones);
	const isComplete = found.every((bones) => bones !== undefined && bones.consonants !== '');
	const bones = isComplete
		? found.filter((one) => one !== undefined).toSorted((a, b) => (a.consonants < b.consonants ? -1 : 1))
		: [];
	return {
		actor,
		text,
		isAlias,
		words,
		sorted: words.length === 1 ? (words[0] ?? '') : words.toSorted().join(' '),
		glued: words.join(''),
		gluedWhole: whole.join(''),
		bones,
		consonants: bones.map(({ consonants }) => consonants).join(' '),
		acronym:
			ACRONYM.test(text.replace(/[.\s]/g, '')) &&
			whole.every((word) => whole.length === 1 || word.length === 1)
				? whole.join('')
				: '',
		initials: words.length < 2 ? [] : [...new Set([initialsOf(words), initialsOf(whole)])],
		hasInitial: words.length > 1 && words.some((word) => word.length === 1),
		digits: words
			.join(' ')
			.replace(/[^0-9 ]+/g, '')
			.trim()
	};
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word[0] ?? '').join('');
