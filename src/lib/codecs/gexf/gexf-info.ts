/** What GEXF keeps of a dataset. Only declarations. */
import { XML_FATES } from '../xml/xml-fates.ts';
import type { FormatInfo } from '../format.ts';

export const gexfInfo: FormatInfo = {
	id: 'gexf',
	label: 'GEXF (Gephi)',
	version: '1.0 to 1.3 read, 1.3 written',
	reference: 'https://gexf.net/schema.html',
	mediaType: 'application/gexf+xml',
	extensions: ['.gexf'],
	reads: true,
	writes: true,
	fates: {
		...XML_FATES,
		'actor-viz': {
			flattened: 'a place needs x and y; sizes below 0 and shapes that GEXF does not know are left out'
		},
		'relation-viz': { flattened: 'thickness below 0 and shapes that GEXF does not know are left out' }
	}
};
