/** What the set of CSV files keeps of a dataset: everything. Only declarations. */
import type { FormatInfo } from '../format.ts';
import { KEEPS_EVERYTHING } from '../keeps-everything.ts';

export const csvZipInfo: FormatInfo = {
	id: 'csv-zip',
	label: 'CSV tables of a whole dataset (zip)',
	version: 'version 1 of our own tables, as RFC 4180',
	reference: 'https://www.rfc-editor.org/rfc/rfc4180',
	mediaType: 'application/zip',
	extensions: ['.csv.zip'],
	reads: true,
	writes: true,
	fates: KEEPS_EVERYTHING
};
