/**
 * An actor as a form holds it: texts, of which some may be empty or wrong. In: an actor, or nothing for a new one. Out: a
 * draft; and from a draft the record that the gate judges, or what is wrong with the form itself. Whatever the form does
 * not show (attributes and looks of other programs) stays as it was.
 */
import type { Actor } from '../model/actor.ts';
import type { Issue } from '../model/issue.ts';
import type { PlainRecord } from './plain-record.ts';
import { toEditIssue } from './refuse-edit.ts';

export interface NameRow {
	tag: string;
	name: string;
}

export interface ActorDraft {
	name: string;
	names: NameRow[];
	/** One on each line. */
	aliases: string;
	kind: string;
	description: string;
	partOf: string;
	core: boolean;
}

/** @param core whether a new actor belongs to the main cast */
export const toActorDraft = (actor: Actor | undefined, core = false): ActorDraft => ({
	name: actor?.name ?? '',
	names: Object.entries(actor?.names ?? {}).map(([tag, name]) => ({ tag, name })),
	aliases: (actor?.aliases ?? []).map(onOneLine).join('\n'),
	kind: actor?.kind ?? '',
	description: actor?.description ?? '',
	partOf: actor?.partOf ?? '',
	core: actor?.core ?? core
});

/** Aliases stand on lines of their own, so one that has two lines is shown as one. */
const onOneLine = (alias: string): string => alias.replace(/\s*[\r\n]+\s*/g, ' ');

export function toActorRecord(draft: ActorDraft, before?: Actor): PlainRecord {
	const names = draft.names.filter(isFilled).map(({ tag, name }): [string, string] => [tag.trim(), name]);
	const typed = draft.aliases.split(/\r?\n/).filter((alias) => alias.trim() !== '');
	// Untouched aliases stay exactly what they were.
	const isUntouched = before !== undefined && toActorDraft(before).aliases === draft.aliases;
	const { partOf: _partOf, ...kept } = before ?? {};
	return {
		...kept,
		name: draft.name,
		names: Object.fromEntries(names),
		aliases: isUntouched ? before.aliases : typed,
		kind: draft.kind,
		description: draft.description,
		...(draft.partOf === '' ? {} : { partOf: draft.partOf }),
		core: draft.core
	};
}

const isFilled = ({ tag, name }: NameRow): boolean => tag.trim() !== '' || name.trim() !== '';

/** What a record cannot show: a name without a language, and two names in one. Paths are those of the rows, `names[1]`. */
export function checkActorDraft({ names }: ActorDraft): readonly Issue[] {
	const seen = new Set<string>();
	return names.flatMap((row, index) => {
		const path = `names[${index}]`;
		const tag = row.tag.trim();
		if (!isFilled(row)) return [];
		if (tag === '') {
			const message = `The name “${row.name}” has no language.`;
			return [toEditIssue('missing-field', path, message, 'Write its tag: “ar”, “ckb”, “fa” …')];
		}
		if (row.name.trim() === '') {
			const message = `There is no name for the language “${tag}”.`;
			return [toEditIssue('empty-text', path, message, 'Write the name, or take the line out.')];
		}
		const isRepeated = seen.has(tag);
		seen.add(tag);
		if (!isRepeated) return [];
		const message = `The language “${tag}” stands here twice.`;
		return [toEditIssue('repeated-language', path, message, 'Make the second name an alias.')];
	});
}
