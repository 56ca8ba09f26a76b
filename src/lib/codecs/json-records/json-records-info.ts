/** A list of records in JSON: a table by another name. Only declarations. */
import type { FormatInfo } from '../format.ts';

export const jsonRecordsInfo: FormatInfo = {
	id: 'json-records',
	label: 'JSON list of records',
	version: 'a list of objects read as the rows of one table, as pandas, d3 and databases write them',
	reference: 'https://www.rfc-editor.org/rfc/rfc8259',
	mediaType: 'application/json',
	extensions: ['.json'],
	reads: true,
	writes: false
};
