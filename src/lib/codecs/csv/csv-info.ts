/** What one table of relations keeps of a dataset. Only declarations. */
import type { FormatInfo } from '../format.ts';
import { KEEPS_EVERYTHING } from '../keeps-everything.ts';

const NEITHER_TYPES = { flattened: 'columns of their own; lists are joined by “; ”' };

export const csvInfo: FormatInfo = {
	id: 'csv',
	label: 'CSV, one table of relations',
	version: 'any delimited text read, RFC 4180 written',
	reference: 'https://www.rfc-editor.org/rfc/rfc4180',
	mediaType: 'text/csv',
	extensions: ['.csv', '.tsv', '.txt'],
	reads: true,
	writes: true,
	fates: {
		...KEEPS_EVERYTHING,
		'isolated-actors': 'lost',
		kinds: 'lost',
		descriptions: 'lost',
		names: 'lost',
		aliases: 'lost',
		'part-of': 'lost',
		core: 'lost',
		'actor-attributes': 'lost',
		'actor-viz': 'lost',
		'type-definitions': { flattened: 'the id, the sign and the direction of the type stand in each row' },
		'relation-attributes': NEITHER_TYPES,
		citations: { flattened: 'the first in columns of its own, all of them in words in one cell' },
		passages: { flattened: 'of the first citation: section, paragraph, page and first words' },
		stances: { flattened: '“(disputes)” in the cell with all citations; notes are lost' },
		sources: { flattened: 'named by their ids and addresses' },
		header: 'lost'
	}
};
