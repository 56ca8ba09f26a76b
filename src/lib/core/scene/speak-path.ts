/**
 * A path between two actors as one sentence: “Iran supports PMF; PMF presses (potential) United States.”.
 *
 * In: the steps of a path, the relation types, the names of actors. Out: plain text. What is only potential or denied
 * is marked as such, so that no such step reads like one that happened.
 */
import { listInWords } from '../filters/list-in-words.ts';
import type { Step } from '../graph/find-paths.ts';
import type { RelationType } from '../model/relation-type.ts';
import { isolateName } from './isolate-name.ts';
import { tieInWords } from './speak.ts';

export const speakPath = (
	steps: readonly Step[],
	types: readonly RelationType[],
	nameOf: (id: string) => string
): string => `${steps.map((step) => speakStep(step, types, nameOf)).join('; ')}.`;

export function speakStep(
	{ from, to, relations }: Step,
	types: readonly RelationType[],
	nameOf: (id: string) => string
): string {
	const phrases = types
		.map((type) => ({ type, found: relations.filter((relation) => relation.type === type.id) }))
		.filter(({ found }) => found.length > 0)
		.map(({ type, found }) => `${tieInWords(nameOf(from), type)}${doubtOf(found)}`);
	return `${isolateName(nameOf(from))} ${listInWords(phrases)} ${isolateName(nameOf(to))}`;
}

function doubtOf(relations: Step['relations']): string {
	const doubtful = relations.every(({ status }) => status === 'potential' || status === 'denied');
	if (!doubtful) return '';
	const words = [...new Set(relations.map(({ status }) => status))];
	return ` (${listInWords(words, 'or')})`;
}
