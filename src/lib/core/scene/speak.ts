/**
 * Relations and actors as sentences, for screen readers, tooltips and captions: “Iran presses Iraqi government,
 * ongoing, 3 citations”.
 */
import type { Actor } from '../model/actor.ts';
import type { Relation } from '../model/relation.ts';
import type { RelationType } from '../model/relation-type.ts';

const VERBS: Readonly<Record<string, string>> = {
	pressure: 'presses',
	support: 'supports',
	conflict: 'is in conflict with'
};

/** What the acting actor does, as a verb where we know one: other types read “A — Type → B”. */
export function speakTie(from: string, type: RelationType | undefined, to: string): string {
	const verb = VERBS[type?.id ?? ''];
	return verb === undefined ? `${from} — ${type?.label ?? 'relation'} → ${to}` : `${from} ${verb} ${to}`;
}

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

export const speakActor = (actor: Actor, relations: number, score: string | undefined): string =>
	[actor.name, countOf(relations, 'visible relation'), score].filter((part) => part !== undefined).join(', ');
