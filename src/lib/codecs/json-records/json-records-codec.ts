/**
 * A JSON list of objects (RFC 8259) as one table: each object is a row, each field a column.
 *
 * In: the parsed list. Out: a draft with one table, of which the plan says what it holds; or a refusal with the path of
 * what is no object. Deeper values are kept as JSON text, and told.
 */
import type { Checked } from '#lib/core/model/issue.ts';
import { NoticeCounts } from '../draft/notice-counts.ts';
import { readRecords } from '../draft/json-graph.ts';
import { setFields } from '../draft/json-record.ts';
import { refuse } from '../draft/refuse.ts';
import { TableBuilder } from '../draft/table-builder.ts';
import { toDecoded } from '../draft/to-decoded.ts';
import type { Codec, Decoded, DecodeFile, DecodeOptions } from '../format.ts';

const NOTHING_TAKEN: ReadonlySet<string> = new Set();

function decodeJsonRecords(file: DecodeFile, options: DecodeOptions): Checked<Decoded> {
	const records = readRecords(file.json, '');
	if ('fault' in records) return refuse(file.name, records.fault);
	if (records.value.length === 0) {
		return refuse(file.name, {
			code: 'empty-file',
			message: 'The list is empty.',
			remedy: 'Save the data into it again.'
		});
	}
	const notices = new NoticeCounts();
	const table = new TableBuilder({ name: file.name, holds: 'relations', notices, path: '' });
	records.value.forEach((record, index) => {
		table.addRow();
		setFields(table, record, NOTHING_TAKEN, { path: `[${index}]` }, notices);
	});
	const gathered = { format: 'json-records', directed: undefined, tables: [table], rejected: [], notices };
	const decoded = toDecoded(gathered, file, options);
	if (!decoded.ok || decoded.value.what !== 'draft') return decoded;
	// What the rows are, is for the plan: nothing in such a file says so.
	const tables = decoded.value.draft.tables.map(({ holds: _guess, ...rest }) => rest);
	return { ...decoded, value: { what: 'draft', draft: { ...decoded.value.draft, tables } } };
}

export const jsonRecordsCodec: Codec = { decode: decodeJsonRecords };
