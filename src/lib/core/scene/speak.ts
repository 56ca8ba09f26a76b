/**
 * Relations and actors as sentences, for screen readers, tooltips and captions: “Iran presses Iraqi government,
 * ongoing, 3 citations”.
 */
import type { Actor } from '../model/actor.ts';
import type { Relation } from '../model/relation.ts';
import type { RelationType } from '../model/relation-type.ts';

const VERBS: ReadonlyMap<string, { readonly one: string; readonly many: string }> = new Map([
	['pressure', { one: 'presses', many: 'press' }],
	['support', { one: 'supports', many: 'support' }],
	['conflict', { one: 'is in conflict with', many: 'are in conflict with' }]
]);

/** “Protesters press”, but “United States presses” and “ISIS presses”: judged by the name, for English names only. */
export const isPlural = (name: string): boolean =>
	/[a-z]s$/.test(name) && !/(ss|us|is|States|Nations|Emirates|Netherlands|Philippines)$/.test(name);

/** What an actor does to another, between their names: a verb where we know one, else the type's name with its arrow. */
export function tieInWords(from: string, type: RelationType | undefined): string {
	const verb = VERBS.get(type?.id ?? '');
	if (verb !== undefined) return isPlural(from) ? verb.many : verb.one;
	return `— ${type?.label ?? 'relation'} ${type?.directed === false ? '—' : '→'}`;
}

export const speakTie = (from: string, type: RelationType | undefined, to: string): string =>
	`${from} ${tieInWords(from, type)} ${to}`;

export const countOf = (count: number, singular: string, plural = `${singular}s`): string =>
	`${count} ${count === 1 ? singular : plural}`;

export function speakRelation(
	relation: Relation,
	type: RelationType | undefined,
	from: string,
	to: string
): string {
	const parts = [speakTie(from, type, to)];
	if (relation.status !== 'happened') parts.push(relation.status);
	if (relation.period !== undefined) parts.push(relation.period.text);
	parts.push(countOf(relation.citations.length, 'citation'));
	return parts.join(', ');
}

export const speakActor = (
	actor: Actor,
	relations: number,
	score: string | undefined,
	group?: string
): string =>
	[actor.name, countOf(relations, 'visible relation'), score, group]
		.filter((part) => part !== undefined)
		.join(', ');
