/** What Cytoscape's JSON keeps of a dataset. Only declarations. */
import { JSON_FATES } from '../fields/json-fates.ts';
import type { FormatInfo } from '../format.ts';

export const cytoscapeJsonInfo: FormatInfo = {
	id: 'cytoscape-json',
	label: 'Cytoscape JSON',
	version: 'Cytoscape 3 (.cyjs) and Cytoscape.js 3',
	reference: 'https://js.cytoscape.org/#notation/elements-json',
	mediaType: 'application/json',
	extensions: ['.cyjs', '.json'],
	reads: true,
	writes: true,
	fates: {
		...JSON_FATES,
		'relation-ids': { flattened: 'an id that an actor has too gets “relation” before it' }
	}
};
