/** The fates of a format that loses nothing of a dataset. Only a declaration; property tests hold the formats to it. */
import type { FeatureId } from '#lib/core/features/index.ts';
import type { Fate } from './format.ts';

export const KEEPS_EVERYTHING: Readonly<Record<FeatureId, Fate>> = {
	'isolated-actors': 'kept',
	kinds: 'kept',
	descriptions: 'kept',
	names: 'kept',
	aliases: 'kept',
	'part-of': 'kept',
	core: 'kept',
	'actor-attributes': 'kept',
	'actor-viz': 'kept',
	'relation-ids': 'kept',
	types: 'kept',
	'type-definitions': 'kept',
	undirected: 'kept',
	'parallel-relations': 'kept',
	'self-relations': 'kept',
	claims: 'kept',
	statuses: 'kept',
	periods: 'kept',
	confidences: 'kept',
	strengths: 'kept',
	'relation-attributes': 'kept',
	'relation-viz': 'kept',
	citations: 'kept',
	passages: 'kept',
	stances: 'kept',
	sources: 'kept',
	header: 'kept'
};
