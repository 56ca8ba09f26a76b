/**
 * Sources as RIS (Research Information Systems, tag list of 2012).
 *
 * In: sources. Out: one record for each, in order, lines ended by CR LF as the format asks. A value never breaks its
 * line, so no text can begin a tag of its own.
 */
import { toIsoDate } from './csl-date.ts';
import type { CslName, Source } from '../model/source.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
	['article', 'GEN'],
	['article-journal', 'JOUR'],
	['article-magazine', 'MGZN'],
	['article-newspaper', 'NEWS'],
	['book', 'BOOK'],
	['chapter', 'CHAP'],
	['dataset', 'DATA'],
	['interview', 'PCOMM'],
	['legislation', 'STAT'],
	['paper-conference', 'CPAPER'],
	['post-weblog', 'BLOG'],
	['report', 'RPRT'],
	['thesis', 'THES'],
	['webpage', 'ELEC']
]);

export const toRis = (sources: readonly Source[]): string => sources.map(toRecord).join('\r\n');

function toRecord(source: Source): string {
	const issued = toIsoDate(source.issued);
	const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
		['TY', TYPES.get(source.type) ?? 'GEN'],
		['ID', source.id],
		...source.author.map((name) => ['AU', toName(name)] as const),
		['TI', source.title],
		['T2', source.containerTitle],
		['PB', source.publisher],
		['PY', issued.split('-')[0]],
		['DA', issued.replaceAll('-', '/')],
		['DO', typeof source.more.DOI === 'string' ? source.more.DOI : undefined],
		['UR', source.url],
		['L2', source.archive],
		['LA', source.language],
		['N1', source.note],
		['Y2', toIsoDate(source.accessed).replaceAll('-', '/')]
	];
	const lines = fields
		.filter(([, value]) => value !== undefined && value !== '')
		.map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/gu, ' ').trim()}`);
	return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

const toName = ({ literal, family, given }: CslName): string =>
	literal ?? [family, given].filter((part) => part !== undefined && part !== '').join(', ');
