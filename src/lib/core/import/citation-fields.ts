/**
 * By what a row is cited: its own columns of source and place, or the file that it stands in.
 *
 * In: the columns of a table. Out: a reader of rows; a row without a source cites the file itself, with its line or place
 * in the list as the row. Anchors are cut to the few words by which a passage is found again.
 */
import { LIMITS } from '../dataset/limits.ts';
import { ODD_ADDRESS, ODD_PARAGRAPH, SHORTENED_QUOTE } from './notice-kinds.ts';
import { rowNumber } from './place-of-row.ts';
import type { Citation, Locator } from '../model/citation.ts';
import type { Editable } from './actor-book.ts';
import type { ImportRun } from './import-run.ts';
import type { RelationField, RelationTarget } from './relation-target.ts';
import type { TableColumns } from './table-columns.ts';

const OWN = ['source', 'url', 'section', 'paragraph', 'page', 'quote-start'] as const;

export function readCitations(columns: TableColumns, run: ImportRun): readonly RelationField[] {
	const { table } = columns;
	const { sources, draft, plan } = run;
	// Sheets of one file each begin at row 1.
	const isOneOfSeveral =
		plan.tables.filter(({ use }) => use === 'relations').length > 1 && draft.tables.length > 1;
	const section = isOneOfSeveral
		? { section: table.name.trim() === '' ? 'table' : table.name.toWellFormed() }
		: {};
	const citeFile = (row: number): Citation => ({
		source: sources.imported(),
		locator: { ...section, row: rowNumber(table, row) },
		stance: 'supports'
	});
	const citeRow: RelationField = isOneOfSeveral
		? (row, target) => void (target.citation = citeFile(row))
		: (row, target) => {
				target.citation = {
					source: sources.imported(),
					locator: { row: rowNumber(table, row) },
					stance: 'supports'
				};
			};
	if (run.relations === undefined && !OWN.some((role) => columns.field(role) !== undefined)) return [];
	const own = OWN.some((role) => columns.field(role) !== undefined) ? ownCitation(columns, run) : undefined;
	if (own === undefined) return [citeRow];
	return [(row, target) => void (target.citation = own(row, target) ?? citeFile(row))];
}

type OwnCitation = (row: number, target: RelationTarget) => Citation | undefined;

function ownCitation(columns: TableColumns, { sources }: ImportRun): OwnCitation {
	const [source, url] = [columns.field('source'), columns.field('url')];
	const oddAddress = url?.tally(ODD_ADDRESS);
	const locate = locator(columns);
	const anchorAt = anchor(columns);
	return (row, target) => {
		const text = source?.filledAt(row);
		const address = url?.filledAt(row)?.trim();
		const isAddress = address !== undefined && sources.isAddress(address);
		if (address !== undefined && !isAddress) {
			oddAddress?.add(row, address);
			url?.keep(row, target);
		}
		const place = locate(row, target);
		const start = anchorAt(row);
		const isCited = text !== undefined || isAddress;
		if (!isCited && place === undefined && start === undefined) return undefined;
		const inFile = isCited ? {} : { row: rowNumber(columns.table, row) };
		const fullPlace = { ...place, ...inFile };
		return {
			source: isCited ? sources.cited(text, isAddress ? address : undefined) : sources.imported(),
			...(Object.keys(fullPlace).length === 0 ? {} : { locator: fullPlace }),
			...(start === undefined ? {} : { anchor: { start } }),
			stance: 'supports'
		};
	};
}

function locator(columns: TableColumns): (row: number, target: RelationTarget) => Locator | undefined {
	const [section, paragraph, page] = [
		columns.field('section'),
		columns.field('paragraph'),
		columns.field('page')
	];
	const odd = paragraph?.tally(ODD_PARAGRAPH);
	return (row, target) => {
		const place: Editable<Locator> = {};
		const [inSection, inParagraph, onPage] = [
			section?.filledAt(row),
			paragraph?.filledAt(row),
			page?.filledAt(row)
		];
		if (inSection !== undefined) place.section = inSection;
		if (inParagraph !== undefined) {
			const number = /^\d{1,9}$/.test(inParagraph.trim()) ? Number(inParagraph) : 0;
			if (number > 0) place.paragraph = number;
			else {
				odd?.add(row, inParagraph);
				paragraph?.keep(row, target);
			}
		}
		if (onPage !== undefined) place.page = onPage;
		return Object.keys(place).length === 0 ? undefined : place;
	};
}

function anchor(columns: TableColumns): (row: number) => string | undefined {
	const column = columns.field('quote-start');
	const shortened = column?.tally(SHORTENED_QUOTE);
	return (row) => {
		const text = column?.filledAt(row);
		if (text === undefined) return undefined;
		const words = text.trim().split(/\s+/u);
		if (words.length <= LIMITS.anchorWords && text.length <= LIMITS.anchorLength) return text;
		shortened?.add(row);
		return shorten(words);
	};
}

/** As many of the first words as an anchor may have; of a longer one, its beginning. */
function shorten(words: readonly string[]): string {
	let start = '';
	for (const word of words.slice(0, LIMITS.anchorWords)) {
		const longer = start === '' ? word : `${start} ${word}`;
		if (longer.length > LIMITS.anchorLength) break;
		start = longer;
	}
	return start === ''
		? (words[0] ?? '').slice(0, LIMITS.anchorLength - 1).replace(/[\ud800-\udbff]$/, '')
		: start;
}
