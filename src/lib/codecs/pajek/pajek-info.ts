/** What a Pajek network keeps of a dataset. Only declarations. */
import type { FormatInfo } from '../format.ts';

export const pajekInfo: FormatInfo = {
	id: 'pajek',
	label: 'Pajek network',
	version: 'Pajek 5; networks of several relations are read',
	reference: 'http://mrvar.fdv.uni-lj.si/pajek/pajekman.pdf',
	mediaType: 'text/plain',
	extensions: ['.net', '.paj'],
	reads: true,
	writes: true,
	fates: {
		'isolated-actors': 'kept',
		kinds: 'lost',
		descriptions: 'lost',
		names: 'lost',
		aliases: 'lost',
		'part-of': 'lost',
		core: 'lost',
		'actor-attributes': 'lost',
		'actor-viz': { flattened: 'places between 0 and 1, and colours; size and shape are lost' },
		'relation-ids': 'lost',
		types: { flattened: 'the label of each line; arcs stand before edges' },
		'type-definitions': { flattened: 'values of relations whose type is hostile are negative' },
		undirected: 'kept',
		'parallel-relations': 'kept',
		'self-relations': 'kept',
		claims: 'lost',
		statuses: 'lost',
		periods: 'lost',
		confidences: 'lost',
		strengths: 'kept',
		'relation-attributes': 'lost',
		'relation-viz': 'lost',
		citations: 'lost',
		passages: 'lost',
		stances: 'lost',
		sources: 'lost',
		header: { flattened: 'only the title' }
	}
};
