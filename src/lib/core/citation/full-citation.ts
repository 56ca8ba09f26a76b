/**
 * A source as a bibliography lists it, author and date first (after the Chicago Manual of Style, 17th ed., ch. 15):
 * “Hamasaeed, Sarhang. 2020. “Title.” Publisher. 11 June 2020. https://…”.
 *
 * In: a source with any part missing. Out: plain text on one line, ending in a full stop or an address.
 */
import { dateInWords, yearOf } from './csl-date.ts';
import type { CslName, Source } from '../model/source.ts';

export function fullCitation(source: Source): string {
	const { title, containerTitle, publisher, issued, accessed, url } = source;
	const year = yearOf(issued);
	const date = dateInWords(issued);
	const authors = listAuthors(source.author);
	const accessedOn = dateInWords(accessed);
	const doi = typeof source.more.DOI === 'string' ? `https://doi.org/${source.more.DOI}` : undefined;
	const parts = [
		sentence(authors === '' ? (publisher ?? '') : authors),
		sentence(year),
		title === '' ? '' : `“${sentence(title)}”`,
		sentence(containerTitle ?? ''),
		authors === '' ? '' : sentence(publisher ?? ''),
		date === year ? '' : sentence(date),
		accessedOn === '' ? '' : `Accessed ${accessedOn}.`,
		url ?? doi ?? ''
	];
	return parts.filter((part) => part !== '').join(' ');
}

function listAuthors(authors: readonly CslName[]): string {
	const names = authors
		.map((name, index) => (index === 0 ? invertedName(name) : plainName(name)))
		.filter((name) => name !== '');
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, and ${last}`;
}

const invertedName = ({ literal, family, given }: CslName): string => literal ?? join([family, given], ', ');
const plainName = ({ literal, family, given }: CslName): string => literal ?? join([given, family], ' ');

const join = (parts: readonly (string | undefined)[], between: string): string =>
	parts.filter((part) => part !== undefined && part !== '').join(between);

const sentence = (text: string): string => (text === '' || /[.?!…]$/.test(text) ? text : `${text}.`);
