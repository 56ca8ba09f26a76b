/**
 * A workbook to a draft, one table for each sheet; a workbook that we wrote ourselves to its dataset.
 *
 * In: the file. Out: the draft or the checked dataset, or the reason of a refusal. Sheets that are no table (a title page,
 * an empty sheet) are told and left out, unless there is no other.
 */
import { LIMITS } from '#lib/core/dataset/limits.ts';
import type { Checked, Issue } from '#lib/core/model/issue.ts';
import { cellText } from '#lib/core/import/cell-text.ts';
import type { DecodedTable } from '../csv/beginning.ts';
import { areDatasetTables, type TextRows } from '../csv/dataset-tables.ts';
import { decodeDatasetTables } from '../csv/decode-dataset-tables.ts';
import { decodeShape } from '../csv/decode-shape.ts';
import { NoticeCounts } from '../draft/notice-counts.ts';
import { toError, type Read } from '../draft/refuse.ts';
import type { Decoded, DecodeFile, DecodeOptions } from '../format.ts';
import { SheetReader } from './sheet-reader.ts';
import { unpackWorkbook, type Sheet } from './unpack-workbook.ts';
import { OTHER_SHEET } from './workbook-notices.ts';

const NO_TABLE: ReadonlySet<string> = new Set(['empty-file', 'not-a-table']);

export function decodeWorkbook(file: DecodeFile, options: DecodeOptions): Checked<Decoded> {
	const notices = new NoticeCounts();
	const unpacked = unpackWorkbook(file, options, notices);
	if (!unpacked.ok) return unpacked;
	const sheets = unpacked.value;
	const title = sheets.filter(({ name }) => name === 'dataset');
	if (areDatasetTables(toTextTables(title)))
		return decodeDatasetTables(toTextTables(sheets), file.name, options);
	const tables: DecodedTable[] = [];
	const faults: Issue[] = [];
	for (const sheet of sheets.filter((candidate) => candidate.rows.some(({ cells }) => cells.length > 0))) {
		const read = decodeSheet(sheet, options, notices);
		if ('value' in read) tables.push(read.value);
		else {
			const issue = toError(file.name, read.fault);
			const message = `Sheet “${sheet.name}”: ${issue.message}`;
			if (!NO_TABLE.has(issue.code)) return { ok: false, issues: [{ ...issue, message }] };
			faults.push({ ...issue, message });
			notices.add(OTHER_SHEET, {}, sheet.name);
		}
	}
	const [first] = tables;
	if (first === undefined) return { ok: false, issues: faults.length > 0 ? faults : [noTable(file.name)] };
	const draft = {
		format: 'xlsx',
		file: file.name,
		flavour: '',
		title: '',
		description: '',
		directed: tables.length === 1 ? first.directed : undefined,
		yUp: false,
		tables: tables.flatMap((table) => table.tables),
		rejected: tables.flatMap(({ rejected }) => rejected),
		issues: notices.toIssues(file.name)
	};
	return { ok: true, value: { what: 'draft', draft }, issues: [] };
}

function decodeSheet(
	{ name, rows }: Sheet,
	{ allowLarge = false }: DecodeOptions,
	notices: NoticeCounts
): Read<DecodedTable> {
	return decodeShape({
		name,
		line: rows[0]?.line ?? 1,
		delimiter: '',
		comment: undefined,
		hasEvenRows: false,
		mostRows: allowLarge ? LIMITS.mostRelations : LIMITS.relations,
		newReader: () => new SheetReader(rows),
		report: () => undefined,
		notices
	});
}

const toTextTables = (sheets: readonly Sheet[]): ReadonlyMap<string, TextRows> =>
	new Map(
		sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells.map((cell) => cellText(cell) ?? ''))])
	);

const noTable = (file: string): Issue => ({
	code: 'empty-file',
	severity: 'error',
	file,
	message: 'No sheet of the workbook holds anything.',
	remedy: 'Choose another file.'
});
