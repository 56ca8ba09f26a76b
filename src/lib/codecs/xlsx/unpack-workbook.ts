/**
 * The archive of a workbook to its sheets.
 *
 * In: the file. Out: every worksheet with its rows, in the order of the workbook; or the reason of a refusal. Only the
 * parts with data are unpacked: no pictures, macros or links.
 */
import { LIMITS } from '#lib/core/dataset/limits.ts';
import type { Checked, Issue } from '#lib/core/model/issue.ts';
import { detectText } from '../decode-text.ts';
import type { NoticeCounts } from '../draft/notice-counts.ts';
import { refuse } from '../draft/refuse.ts';
import type { DecodeOptions } from '../format.ts';
import type { NamedBytes } from '../named-file.ts';
import { readZip } from '../zip/read-zip.ts';
import { readSheet, type SheetRow } from './read-sheet.ts';
import { readMoments, readRelationships, readSharedTexts, readWorkbookPart } from './read-workbook.ts';
import { HIDDEN_SHEET, OTHER_SHEET } from './workbook-notices.ts';

export interface Sheet {
	readonly name: string;
	readonly rows: readonly SheetRow[];
}

const PARTS =
	/^xl\/(workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/i;

/** Stops at the first part that cannot be read. */
class Parts {
	readonly #file: NamedBytes;
	readonly #parts: ReadonlyMap<string, NamedBytes>;

	constructor(file: NamedBytes, parts: readonly NamedBytes[]) {
		this.#file = file;
		this.#parts = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
	}

	nameOf(path: string): string {
		return `${this.#file.name}/${path}`;
	}

	/** An optional part that is missing gives what an empty one would. */
	read<Value>(
		path: string,
		parse: (text: string, file: string) => { readonly value: Value } | { readonly issue: Issue },
		missing?: Value
	): { readonly value: Value } | { readonly issue: Issue } {
		const part = this.#parts.get(path.toLowerCase());
		if (part === undefined)
			return missing === undefined ? { issue: missingPart(this.nameOf(path)) } : { value: missing };
		const text = detectText({ ...part, name: this.nameOf(path) });
		if (text.ok) return parse(text.value.text, this.nameOf(path));
		return { issue: text.issues[0] ?? missingPart(this.nameOf(path)) };
	}
}

export function unpackWorkbook(
	file: NamedBytes,
	{ allowLarge = false, onProgress = () => undefined }: DecodeOptions,
	notices: NoticeCounts
): Checked<readonly Sheet[]> {
	const unpacked = readZip(file, (name) => PARTS.test(name));
	if (!unpacked.ok) return unpacked;
	const parts = new Parts(file, unpacked.value);
	const workbook = parts.read('xl/workbook.xml', readWorkbookPart);
	if ('issue' in workbook) return failed(workbook.issue);
	const links = parts.read('xl/_rels/workbook.xml.rels', readRelationships);
	if ('issue' in links) return failed(links.issue);
	const texts = parts.read('xl/sharedStrings.xml', readSharedTexts, []);
	if ('issue' in texts) return failed(texts.issue);
	const moments = parts.read('xl/styles.xml', readMoments, []);
	if ('issue' in moments) return failed(moments.issue);

	const { sheets: entries, dateSystem } = workbook.value;
	const mostRows = allowLarge ? LIMITS.mostRelations : LIMITS.relations;
	const sheets: Sheet[] = [];
	for (const [index, { name, target, isHidden }] of entries.entries()) {
		const link = links.value.get(target);
		if (link === undefined) return refuse(file.name, missingSheet(name));
		if (!link.isWorksheet) {
			notices.add(OTHER_SHEET, {}, name);
			continue;
		}
		if (isHidden) notices.add(HIDDEN_SHEET, {}, name);
		const report = (share: number): void => onProgress((index + share) / entries.length);
		const context = { texts: texts.value, moments: moments.value, dateSystem, notices, mostRows };
		const sheet = parts.read(link.path, (text, part) => {
			const read = readSheet(text, { ...context, file: part, onProgress: report });
			return 'issue' in read ? read : { value: read.rows };
		});
		if ('issue' in sheet) return failed(sheet.issue);
		sheets.push({ name, rows: sheet.value });
	}
	return { ok: true, value: sheets, issues: [] };
}

const failed = (issue: Issue): Checked<never> => ({ ok: false, issues: [issue] });

const missingPart = (file: string): Issue => ({
	code: 'missing-part',
	severity: 'error',
	file,
	message: 'The part of the workbook is missing.',
	remedy: 'Open the workbook in a spreadsheet program and save it again.'
});

const missingSheet = (name: string) => ({
	code: 'missing-part',
	message: `The sheet “${name}” is named but not in the workbook.`,
	remedy: 'Open the workbook in a spreadsheet program and save it again.'
});
