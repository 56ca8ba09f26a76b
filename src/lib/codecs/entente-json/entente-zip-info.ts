/** What the folder of four JSON files keeps of a dataset: everything. Only declarations. */
import type { FormatInfo } from '../format.ts';
import { KEEPS_EVERYTHING } from '../keeps-everything.ts';

export const ententeZipInfo: FormatInfo = {
	id: 'entente-zip',
	label: 'Entente (folder of four JSON files, zip)',
	version: 'version 1',
	reference: 'docs/data-format.md',
	mediaType: 'application/zip',
	extensions: ['.entente.zip', '.zip'],
	reads: true,
	writes: true,
	fates: KEEPS_EVERYTHING
};
