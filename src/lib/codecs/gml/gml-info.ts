/** What GML keeps of a dataset. Only declarations. */
import { JSON_FATES } from '../fields/json-fates.ts';
import type { Fate, FormatInfo } from '../format.ts';

const ATTRIBUTES: Fate = {
	flattened: 'names keep only letters and digits, yes and no become “true” and “false”'
};

export const gmlInfo: FormatInfo = {
	id: 'gml',
	label: 'GML (Graph Modelling Language)',
	version: 'Himsolt 1996, as Gephi, networkx, igraph, yEd and Cytoscape write it',
	reference: 'https://networkx.org/documentation/stable/reference/readwrite/gml.html',
	mediaType: 'text/plain',
	extensions: ['.gml'],
	reads: true,
	writes: true,
	fates: {
		...JSON_FATES,
		'actor-attributes': ATTRIBUTES,
		'relation-attributes': ATTRIBUTES,
		undirected: {
			flattened: '“directed 0” at the relation; most programs know one direction for the whole graph'
		}
	}
};
