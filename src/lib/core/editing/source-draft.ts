/**
 * A source as a form holds it: texts, of which some may be empty or wrong. In: a source, or nothing for a new one. Out: a
 * draft; and from a draft the CSL-JSON record that the gate judges, or what is wrong with the form itself. Fields that only
 * CSL knows, and a date that the form cannot show (from … to …), stay as they were.
 */
import { toCslJson } from '../citation/to-csl-json.ts';
import type { Issue } from '../model/issue.ts';
import type { CslDate, CslName, Source } from '../model/source.ts';
import type { PlainRecord } from './plain-record.ts';
import { toEditIssue } from './refuse-edit.ts';

export interface SourceDraft {
	title: string;
	type: string;
	/** One on each line: “Hamasaeed, Sarhang” is a person, “United Nations” an institution or a single name. */
	authors: string;
	publisher: string;
	containerTitle: string;
	/** `2020`, `2020-06` or `2020-06-11`. */
	issued: string;
	accessed: string;
	url: string;
	archive: string;
	reliability: string;
	language: string;
	note: string;
}

export const toSourceDraft = (source: Source | undefined): SourceDraft => ({
	title: source?.title ?? '',
	type: source?.type ?? 'report',
	authors: (source?.author ?? []).map(toAuthorLine).join('\n'),
	publisher: source?.publisher ?? '',
	containerTitle: source?.containerTitle ?? '',
	issued: toDateText(source?.issued),
	accessed: toDateText(source?.accessed),
	url: source?.url ?? '',
	archive: source?.archive ?? '',
	reliability: source?.reliability ?? '',
	language: source?.language ?? '',
	note: source?.note ?? ''
});

export function toSourceRecord(draft: SourceDraft, before?: Source): PlainRecord {
	const was = toSourceDraft(before);
	const { title, type, publisher, containerTitle, url, archive, reliability, language, note } = draft;
	const kept = before === undefined ? {} : toCslJson(before);
	const author = draft.authors === was.authors ? before?.author : toAuthors(draft.authors);
	const typed = {
		title,
		type,
		author: author?.length === 0 ? undefined : author,
		publisher,
		'container-title': containerTitle,
		issued: draft.issued === was.issued ? before?.issued : toCslDate(draft.issued),
		accessed: draft.accessed === was.accessed ? before?.accessed : toCslDate(draft.accessed),
		URL: url.trim(),
		archive: archive.trim(),
		reliability,
		language: language.trim(),
		note
	};
	const isShown = (field: string): boolean => Object.hasOwn(typed, field);
	return Object.fromEntries([
		...Object.entries(kept).filter(([field]) => !isShown(field)),
		...Object.entries(typed).filter(([, value]) => value !== undefined && value !== '')
	]);
}

const toAuthorLine = ({ family, given, literal }: CslName): string =>
	literal ?? [family, given].filter((part) => part !== undefined && part !== '').join(', ');

const toAuthors = (lines: string): readonly CslName[] =>
	lines
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => {
			const comma = line.indexOf(',');
			const [family, given] = [line.slice(0, comma).trim(), line.slice(comma + 1).trim()];
			return comma < 0 || family === '' || given === '' ? { literal: line } : { family, given };
		});

function toDateText(date: CslDate | undefined): string {
	const [year, ...rest] = date?.['date-parts'][0] ?? [];
	if (year === undefined) return '';
	return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

function toCslDate(text: string): CslDate | undefined {
	const [, ...parts] = DATE.exec(text.trim()) ?? [];
	const numbers = parts.filter((part) => part !== undefined).map(Number);
	return numbers.length === 0 ? undefined : { 'date-parts': [numbers] };
}

/** Dates that are none, which a record would only lack, and a new source that nobody could recognise. */
export function checkSourceDraft(draft: SourceDraft, before?: Source): readonly Issue[] {
	const { issued, accessed, title, authors, url } = draft;
	const was = toSourceDraft(before);
	const isNameless = before === undefined && [title, authors, url].every((text) => text.trim() === '');
	const nameless = isNameless
		? [
				toEditIssue(
					'nameless-source',
					'title',
					'Nothing says which source this is.',
					'Give its title, an author or its address.'
				)
			]
		: [];
	const dates = [
		['issued', issued, was.issued] as const,
		['accessed', accessed, was.accessed] as const
	].flatMap(([path, text, old]) => {
		if (text.trim() === '' || text === old || DATE.test(text.trim())) return [];
		const message = `“${text}” is no date that is understood here.`;
		return [toEditIssue('invalid-date-parts', path, message, 'Write “2020”, “2020-06” or “2020-06-11”.')];
	});
	return [...nameless, ...dates];
}
