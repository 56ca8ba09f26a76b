/**
 * What becomes of a dataset in the XML formats, whose attributes have a name and one declared type each. Only
 * declarations; each format says where it differs.
 */
import { JSON_FATES } from '../fields/json-fates.ts';
import type { FeatureId } from '#lib/core/features/index.ts';
import type { Fate } from '../format.ts';

const ATTRIBUTES: Fate = {
	flattened:
		'under their own names, each with one type: values of several types become text; a name that has a meaning in the format gets “(attribute)” behind it'
};

export const XML_FATES: Readonly<Record<FeatureId, Fate>> = {
	...JSON_FATES,
	'actor-attributes': ATTRIBUTES,
	'relation-attributes': ATTRIBUTES,
	'type-definitions': { flattened: 'id and label of the type stand at each relation' },
	header: { flattened: 'as one text, the description of the file' }
};
