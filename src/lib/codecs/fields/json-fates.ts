/**
 * What becomes of a dataset in a format whose actors and relations take attributes of any name, text, number, yes/no or
 * list. Only declarations; each format says where it differs.
 */
import type { FeatureId } from '#lib/core/features/index.ts';
import type { Fate } from '../format.ts';

export const JSON_FATES: Readonly<Record<FeatureId, Fate>> = {
	'isolated-actors': 'kept',
	kinds: 'kept',
	descriptions: 'kept',
	names: 'kept',
	aliases: 'kept',
	'part-of': 'kept',
	core: 'kept',
	'actor-attributes': {
		flattened: 'under their own names; a name that has a meaning in the format gets “(attribute)” behind it'
	},
	'actor-viz': 'kept',
	'relation-ids': 'kept',
	types: 'kept',
	'type-definitions': { flattened: 'the id and the sign of the type stand at each relation' },
	undirected: 'kept',
	'parallel-relations': 'kept',
	'self-relations': 'kept',
	claims: 'kept',
	statuses: 'kept',
	periods: 'kept',
	confidences: 'kept',
	strengths: 'kept',
	'relation-attributes': {
		flattened: 'under their own names; a name that has a meaning in the format gets “(attribute)” behind it'
	},
	'relation-viz': 'kept',
	citations: { flattened: 'as texts: author, year, place and the link to the passage' },
	passages: { flattened: 'in the text of the citation' },
	stances: { flattened: '“(disputes)” and the note stand in the text of the citation' },
	sources: { flattened: 'named in the texts of the citations; those not cited are lost' },
	header: { flattened: 'as attributes of the graph; only title and description are read again' }
};
