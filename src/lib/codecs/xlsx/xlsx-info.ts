/** What a workbook keeps of a dataset: everything. Only declarations. */
import type { FormatInfo } from '../format.ts';
import { KEEPS_EVERYTHING } from '../keeps-everything.ts';

export const xlsxInfo: FormatInfo = {
	id: 'xlsx',
	label: 'Excel workbook (XLSX)',
	version: 'Office Open XML (ISO/IEC 29500) read and written',
	reference: 'https://www.iso.org/standard/71691.html',
	mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	extensions: ['.xlsx', '.xlsm'],
	reads: true,
	writes: true,
	fates: KEEPS_EVERYTHING
};
