/** What node-link JSON keeps of a dataset. Only declarations. */
import { JSON_FATES } from '../fields/json-fates.ts';
import type { FormatInfo } from '../format.ts';

export const nodeLinkInfo: FormatInfo = {
	id: 'node-link',
	label: 'Node-link JSON',
	version:
		'networkx 1 to 3, d3-force, vis.js, sigma.js and JSON Graph Format 1 and 2 read; networkx written, with its relations under “edges” (3.4 and later) and again under “links” (before 3.6, and d3)',
	reference: 'https://networkx.org/documentation/stable/reference/readwrite/json_graph.html',
	mediaType: 'application/json',
	extensions: ['.json'],
	reads: true,
	writes: true,
	fates: {
		...JSON_FATES,
		undirected: {
			flattened: '“directed”: false at the relation; networkx takes all relations as directed then'
		}
	}
};
