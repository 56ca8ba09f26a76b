/**
 * The registry of the parts that a dataset can have, for saying what a file format keeps of them.
 *
 * Each tells how many of its kind a dataset holds, so that an export can say beforehand what it would lose: “119
 * passages”. A format declares a fate for every one (`codecs/format.ts`).
 */
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';

export const FEATURE_IDS = [
	'isolated-actors',
	'kinds',
	'descriptions',
	'names',
	'aliases',
	'part-of',
	'core',
	'actor-attributes',
	'actor-viz',
	'relation-ids',
	'types',
	'type-definitions',
	'undirected',
	'parallel-relations',
	'self-relations',
	'claims',
	'statuses',
	'periods',
	'confidences',
	'strengths',
	'relation-attributes',
	'relation-viz',
	'citations',
	'passages',
	'stances',
	'sources',
	'header'
] as const;
export type FeatureId = (typeof FEATURE_IDS)[number];

export interface Feature {
	readonly id: FeatureId;
	/** In the plural, as it stands after a number: “119 passages of citations”. */
	readonly label: string;
	/** The same for exactly one, where it differs in a dataset that is not tiny: “1 source”. */
	readonly one?: string;
	/** How many a dataset holds; 0 when there is nothing to lose. */
	count(dataset: Dataset): number;
}

const ofActors = (keeps: (actor: Dataset['actors'][number]) => boolean) => (dataset: Dataset) =>
	dataset.actors.reduce((sum, actor) => sum + (keeps(actor) ? 1 : 0), 0);
const ofRelations = (keeps: (relation: Relation) => boolean) => (dataset: Dataset) =>
	dataset.relations.reduce((sum, relation) => sum + (keeps(relation) ? 1 : 0), 0);
const ofCitations = (keeps: (citation: Relation['citations'][number]) => boolean) => (dataset: Dataset) =>
	dataset.relations.reduce((sum, { citations }) => sum + citations.filter(keeps).length, 0);
const hasAny = (record: object | undefined): boolean =>
	record !== undefined && Object.keys(record).length > 0;

function countIsolated({ actors, relations }: Dataset): number {
	const tied = new Set<string>();
	for (const { from, to } of relations) tied.add(from).add(to);
	return actors.reduce((sum, { id }) => sum + (tied.has(id) ? 0 : 1), 0);
}

/** Relations beyond the first between the same two actors in the same direction. */
function countParallel({ relations }: Dataset): number {
	const seen = new Map<string, Set<string>>();
	let parallel = 0;
	for (const { from, to } of relations) {
		const ends = seen.get(from) ?? new Set();
		seen.set(from, ends);
		if (ends.has(to)) parallel += 1;
		ends.add(to);
	}
	return parallel;
}

function countUndirected({ relationTypes, relations }: Dataset): number {
	const undirected = new Set(relationTypes.filter(({ directed }) => !directed).map(({ id }) => id));
	return undirected.size === 0
		? 0
		: relations.reduce((sum, { type }) => sum + (undirected.has(type) ? 1 : 0), 0);
}

export const FEATURES: readonly Feature[] = [
	{ id: 'isolated-actors', label: 'actors without a relation', count: countIsolated },
	{ id: 'kinds', label: 'kinds of actors', count: ofActors(({ kind }) => kind !== '') },
	{
		id: 'descriptions',
		label: 'descriptions of actors',
		count: ofActors(({ description }) => description !== '')
	},
	{
		id: 'names',
		label: 'actors with names in other languages',
		count: ofActors(({ names }) => hasAny(names))
	},
	{ id: 'aliases', label: 'actors with aliases', count: ofActors(({ aliases }) => aliases.length > 0) },
	{
		id: 'part-of',
		label: 'actors that are part of another',
		count: ofActors(({ partOf }) => partOf !== undefined)
	},
	{ id: 'core', label: 'actors marked as the main cast', count: ofActors(({ core }) => core) },
	{
		id: 'actor-attributes',
		label: 'actors with attributes of an imported file',
		count: ofActors(({ attributes }) => hasAny(attributes))
	},
	{
		id: 'actor-viz',
		label: 'actors with a place, size or colour of an imported file',
		count: ofActors(({ viz }) => hasAny(viz))
	},
	{ id: 'relation-ids', label: 'ids of relations', count: ({ relations }) => relations.length },
	{ id: 'types', label: 'types of relations', count: ({ relations }) => relations.length },
	{
		id: 'type-definitions',
		label: 'definitions, signs and lines of relation types',
		count: ({ relationTypes }) => relationTypes.length
	},
	{ id: 'undirected', label: 'relations without a direction', count: countUndirected },
	{ id: 'parallel-relations', label: 'parallel relations', count: countParallel },
	{
		id: 'self-relations',
		label: 'relations of an actor with itself',
		count: ofRelations(({ from, to }) => from === to)
	},
	{ id: 'claims', label: 'claims', one: 'claim', count: ofRelations(({ claim }) => claim !== '') },
	{
		id: 'statuses',
		label: 'relations that are ongoing, potential or denied',
		count: ofRelations(({ status }) => status !== 'happened')
	},
	{
		id: 'periods',
		label: 'periods',
		one: 'period',
		count: ofRelations(({ period }) => period !== undefined)
	},
	{
		id: 'confidences',
		label: 'relations of medium or low confidence',
		count: ofRelations(({ confidence }) => confidence !== 'high')
	},
	{
		id: 'strengths',
		label: 'relations with a strength other than 1',
		count: ofRelations(({ strength }) => strength !== 1)
	},
	{
		id: 'relation-attributes',
		label: 'relations with attributes of an imported file',
		count: ofRelations(({ attributes }) => hasAny(attributes))
	},
	{
		id: 'relation-viz',
		label: 'relations with a colour or thickness of an imported file',
		count: ofRelations(({ viz }) => hasAny(viz))
	},
	{ id: 'citations', label: 'citations', one: 'citation', count: ofCitations(() => true) },
	{
		id: 'passages',
		label: 'passages of citations (locator and anchor)',
		count: ofCitations(({ locator, anchor }) => hasAny(locator) || anchor !== undefined)
	},
	{
		id: 'stances',
		label: 'citations that dispute or have a note',
		count: ofCitations(({ stance, note }) => stance === 'disputes' || note !== undefined)
	},
	{ id: 'sources', label: 'sources', one: 'source', count: ({ sources }) => sources.length },
	{
		id: 'header',
		label: 'statements on the dataset itself (description, day, licence, authors)',
		count: ({ description, asOf, licence, authors }) =>
			[description, asOf, licence, authors.join()].filter((text) => text !== '').length
	}
];
