/**
 * What a dataset says of itself, as a form holds it: texts, of which some may be wrong. In: a dataset. Out: a draft; and
 * from a draft the record that the gate judges, in the fields of `dataset.json`. Authors stand one on each line.
 */
import type { Dataset } from '../model/dataset.ts';
import type { PlainRecord } from './plain-record.ts';

export interface HeaderDraft {
	title: string;
	description: string;
	/** A day, `2020-06-30`, or empty. */
	asOf: string;
	licence: string;
	/** One on each line. */
	authors: string;
}

export const toHeaderDraft = ({ title, description, asOf, licence, authors }: Dataset): HeaderDraft => ({
	title,
	description,
	asOf,
	licence,
	authors: authors.map((author) => author.replace(/\s*[\r\n]+\s*/g, ' ')).join('\n')
});

export function toHeaderRecord(draft: HeaderDraft, before: Dataset): PlainRecord {
	// Untouched authors stay exactly what they were.
	const isUntouched = draft.authors === toHeaderDraft(before).authors;
	const typed = draft.authors
		.split(/\r?\n/)
		.map((author) => author.trim())
		.filter((author) => author !== '');
	return { ...draft, asOf: draft.asOf.trim(), authors: isUntouched ? before.authors : typed };
}
