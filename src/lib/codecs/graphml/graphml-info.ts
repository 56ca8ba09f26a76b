/** What GraphML keeps of a dataset. Only declarations. */
import { XML_FATES } from '../xml/xml-fates.ts';
import type { FormatInfo } from '../format.ts';

export const graphmlInfo: FormatInfo = {
	id: 'graphml',
	label: 'GraphML (networkx, igraph, yEd)',
	version: '1.0 and 1.1 read, 1.0 written',
	reference: 'http://graphml.graphdrawing.org/specification.html',
	mediaType: 'application/graphml+xml',
	extensions: ['.graphml'],
	reads: true,
	writes: true,
	fates: {
		...XML_FATES,
		aliases: { flattened: 'as one text, joined by “; ”' },
		'actor-attributes': {
			flattened:
				'under their own names, each with one type: lists and values of several types become text; a name that has a meaning in the format gets “(attribute)” behind it'
		},
		'relation-attributes': {
			flattened:
				'under their own names, each with one type: lists and values of several types become text; a name that has a meaning in the format gets “(attribute)” behind it'
		}
	}
};
