/** What Cytoscape Exchange keeps of a dataset. Only declarations. */
import { JSON_FATES } from '../fields/json-fates.ts';
import type { Fate, FormatInfo } from '../format.ts';

const ATTRIBUTES: Fate = {
	flattened:
		'under their own names, each with one type: values of several types become texts; a name that has a meaning in the format gets “(attribute)” behind it'
};

export const cx2Info: FormatInfo = {
	id: 'cx2',
	label: 'Cytoscape Exchange (CX2)',
	version: 'CX2 read and written, CX 1 read',
	reference:
		'https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/',
	mediaType: 'application/json',
	extensions: ['.cx2', '.cx', '.json'],
	reads: true,
	writes: true,
	fates: { ...JSON_FATES, 'actor-attributes': ATTRIBUTES, 'relation-attributes': ATTRIBUTES }
};
