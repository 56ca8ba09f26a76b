/** What our own file keeps of a dataset: everything. Only declarations. */
import type { FormatInfo } from '../format.ts';
import { KEEPS_EVERYTHING } from '../keeps-everything.ts';

export const ententeJsonInfo: FormatInfo = {
	id: 'entente-json',
	label: 'Entente (JSON, one file)',
	version: 'version 1',
	reference: 'docs/data-format.md',
	mediaType: 'application/json',
	extensions: ['.entente.json', '.json'],
	reads: true,
	writes: true,
	fates: KEEPS_EVERYTHING
};
