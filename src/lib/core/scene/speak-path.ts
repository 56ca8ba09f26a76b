/**
 * A path between two actors as sentences: “Iran supports PMF (Mansour 2020, ¶ 3); PMF presses United States (…): taken
 * together harmful. Weakest: …”.
 *
 * In: a path or a step, and how to look up what it names. Out: plain text; names from right to left are isolated. What
 * is only potential or denied is marked as such, so that no such step reads like one that happened.
 */
import { shortCitation } from '../citation/short-citation.ts';
import { toBriefLocator } from '../citation/to-brief-locator.ts';
import { listInWords } from '../filters/list-in-words.ts';
import type { Citation } from '../model/citation.ts';
import type { Relation } from '../model/relation.ts';
import type { RelationType, Sign } from '../model/relation-type.ts';
import type { Source } from '../model/source.ts';
import type { Path, PathStep, Support } from '../paths/path.ts';
import { isolateName } from './isolate-name.ts';
import { countOf, tieInWords } from './speak.ts';

/** What the words are made from. */
export interface PathWords {
	readonly types: readonly RelationType[];
	nameOf(id: string): string;
	relationOf(id: string): Relation | undefined;
	sourceOf(id: string): Source | undefined;
}

/** More short citations than this after one step are counted. */
const MOST_CITED = 3;

const SIGN_WORDS: Readonly<Record<string, string>> = {
	'1': 'helpful',
	'-1': 'harmful',
	'0': 'neither helpful nor harmful'
} satisfies Record<`${Sign}`, string>;

export const signInWords = (sign: Sign): string => SIGN_WORDS[sign] ?? '';

export function speakPath(path: Path, words: PathWords): string {
	const steps = path.steps.map((step) => `${speakStep(step, words)} (${citeStep(step, words)})`).join('; ');
	const together = path.steps.length > 1 ? 'taken together ' : '';
	return `${steps}: ${together}${verdictOf(path, words)}. ${speakWeakest(path, words)}`;
}

/** “helpful”, or why a path is neither: “neither helpful nor harmful, because A → B both helps and harms”. */
export function verdictOf({ sign, steps }: Path, words: PathWords): string {
	const blank = steps.find((step) => step.sign === 0);
	if (sign !== 0 || blank === undefined) return signInWords(sign);
	const reason = blank.isMixed ? 'both helps and harms' : 'is of a type that counts as neither';
	return `${signInWords(0)}, because ${arrowOf(blank, words)} ${reason}`;
}

/** “Iran presses and supports PMF, on balance harming it”, without citations. */
export function speakStep({ from, to, relations, sign, isMixed }: PathStep, words: PathWords): string {
	const name = words.nameOf(from);
	const found = relations.flatMap((id) => words.relationOf(id) ?? []);
	const phrases = words.types
		.map((type) => ({ type, group: found.filter((relation) => relation.type === type.id) }))
		.filter(({ group }) => group.length > 0)
		.map(({ type, group }) => `${tieInWords(name, type)}${doubtOf(group)}`);
	const tie = `${isolateName(name)} ${listInWords(phrases)} ${isolateName(words.nameOf(to))}`;
	if (!isMixed) return tie;
	return `${tie}, ${sign === 0 ? 'both helping and harming it equally' : `on balance ${sign > 0 ? 'helping' : 'harming'} it`}`;
}

/** The short citations of a step, each once: “Mansour 2020, ¶ 3; disputed by Ali 2019”. */
export function citeStep({ relations }: PathStep, words: PathWords): string {
	const citations = relations.flatMap((id) => words.relationOf(id)?.citations ?? []);
	const all = [...new Set(citations.map((citation) => citeShort(citation, words)))];
	if (all.length === 0) return 'no citation';
	const rest = all.length - MOST_CITED;
	return [...all.slice(0, MOST_CITED), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}

export function citeShort({ source, locator, stance }: Citation, words: PathWords): string {
	const known = words.sourceOf(source);
	const short = known === undefined ? source : shortCitation(known, toBriefLocator(locator));
	return `${stance === 'disputes' ? 'disputed by ' : ''}${isolateName(short)}`;
}

/** Which step rests on least, and on how little. */
export function speakWeakest({ steps, weakest }: Path, words: PathWords): string {
	const weak = weakest.flatMap((index) => steps[index] ?? []);
	const [first] = weak;
	if (first === undefined) return '';
	const rests = supportInWords(first.support);
	if (steps.length === 1) return `It rests on: ${rests}.`;
	if (weak.length === steps.length) return `No step is weaker than another; each has ${rests}.`;
	const named = listInWords(weak.map((step) => arrowOf(step, words)));
	return `Weakest: ${named} (${weak.length > 1 ? 'each ' : ''}${rests}).`;
}

/** “only potential, low confidence, 1 source, 2 citations”. */
export function supportInWords({ status, confidence, sources, citations }: Support): string {
	const doubt = status === 'potential' || status === 'denied' ? [`only ${status}`] : [];
	return [
		...doubt,
		`${confidence} confidence`,
		sources === 0 ? 'no source in support' : countOf(sources, 'source'),
		...(citations === 0 ? [] : [countOf(citations, 'citation')])
	].join(', ');
}

export const arrowOf = ({ from, to }: Pick<PathStep, 'from' | 'to'>, { nameOf }: PathWords): string =>
	`${isolateName(nameOf(from))} → ${isolateName(nameOf(to))}`;

function doubtOf(relations: readonly Relation[]): string {
	const doubtful = relations.every(({ status }) => status === 'potential' || status === 'denied');
	if (!doubtful) return '';
	const words = [...new Set(relations.map(({ status }) => status))];
	return ` (${listInWords(words, 'or')})`;
}
