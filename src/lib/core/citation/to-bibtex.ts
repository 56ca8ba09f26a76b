/**
 * Sources as BibTeX (BibTeX 0.99d, with the `url`, `urldate` and `langid` fields of biblatex).
 *
 * In: sources. Out: one entry for each, in order, keys unique and in plain ASCII. Characters that TeX would act on
 * are escaped; other scripts stay as UTF-8, which biber and current BibTeX read.
 */
import { authorsInShort } from './authors-in-short.ts';
import { toIsoDate, yearOf } from './csl-date.ts';
import type { CslName, Source } from '../model/source.ts';

const ENTRY_TYPES: ReadonlyMap<string, string> = new Map([
	['article-journal', 'article'],
	['article-magazine', 'article'],
	['article-newspaper', 'article'],
	['book', 'book'],
	['chapter', 'incollection'],
	['paper-conference', 'inproceedings'],
	['report', 'techreport'],
	['thesis', 'phdthesis'],
	['manuscript', 'unpublished']
]);

export function toBibtex(sources: readonly Source[]): string {
	const used = new Set<string>();
	return sources.map((source) => toEntry(source, uniqueKey(source, used))).join('\n');
}

function toEntry(source: Source, key: string): string {
	const month = source.issued?.['date-parts'][0]?.[1];
	const fields: readonly (readonly [name: string, value: string])[] = [
		['author', source.author.map(toName).join(' and ')],
		['title', source.title === '' ? '' : `{${escapeTex(source.title)}}`],
		[
			ENTRY_TYPES.get(source.type) === 'article' ? 'journal' : 'booktitle',
			escapeTex(source.containerTitle ?? '')
		],
		[source.type === 'report' ? 'institution' : 'publisher', escapeTex(source.publisher ?? '')],
		['year', source.issued === undefined ? '' : yearOf(source.issued)],
		['month', month === undefined ? '' : String(month)],
		['doi', toVerbatim(typeof source.more.DOI === 'string' ? source.more.DOI : '')],
		['url', toVerbatim(source.url ?? '')],
		['urldate', toIsoDate(source.accessed)],
		['langid', toVerbatim(source.language)],
		['note', escapeTex(source.note ?? '')]
	];
	const lines = fields
		.filter(([, value]) => value !== '')
		.map(([name, value]) => `  ${name} = {${onOneLine(value)}}`);
	return `@${ENTRY_TYPES.get(source.type) ?? 'misc'}{${[key, ...lines].join(',\n')}\n}\n`;
}

const toName = ({ literal, family, given }: CslName): string =>
	literal === undefined
		? [family, given]
				.filter((part) => part !== undefined && part !== '')
				.map(escapeTex)
				.join(', ')
		: `{${escapeTex(literal)}}`;

function uniqueKey(source: Source, used: Set<string>): string {
	const name = authorsInShort(source)
		.normalize('NFD')
		.replace(/[^A-Za-z0-9]/g, '');
	const base = `${name === '' ? 'source' : name}${yearOf(source.issued).replace(/[^0-9]/g, '')}`;
	let key = base;
	for (let count = 2; used.has(key); count += 1) key = `${base}-${count}`;
	used.add(key);
	return key;
}

const TEX: ReadonlyMap<string, string> = new Map([
	['\\', '\\textbackslash{}'],
	['{', '\\{'],
	['}', '\\}'],
	['~', '\\textasciitilde{}'],
	['^', '\\textasciicircum{}']
]);

const escapeTex = (text: string | undefined): string =>
	(text ?? '').replace(/[\\{}~^&%$#_]/g, (mark) => TEX.get(mark) ?? `\\${mark}`);

/** For fields that are not typeset: an unbalanced brace would end the entry early, and its percent form means the same. */
const toVerbatim = (text: string): string =>
	text.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');

const onOneLine = (value: string): string => value.replace(/\s+/gu, ' ').trim();
