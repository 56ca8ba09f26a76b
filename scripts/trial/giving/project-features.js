/**
 * What a dataset holds of each part that a format may keep or lose, as values that can be compared. In: a dataset. Out: a
 * plain value for the part; two datasets that agree in it give equal JSON. It judges nothing.
 *
 * @typedef {import('../../../src/lib/core/model/dataset.ts').Dataset} Dataset
 * @typedef {import('../../../src/lib/core/features/index.ts').FeatureId} FeatureId
 */
import { isDeepStrictEqual } from 'node:util';

/** @param {Dataset} dataset @param {(actor: Dataset['actors'][number]) => unknown} toValue */
const byActor = ({ actors }, toValue) => actors.map((actor) => toValue(actor));
/** @param {Dataset} dataset @param {(relation: Dataset['relations'][number]) => unknown} toValue */
const byRelation = (dataset, toValue) =>
	dataset.relations
		.map((relation) => JSON.stringify([relation.from, relation.to, toValue(relation)]))
		// Some formats list directed and undirected relations apart.
		.sort();
/** @param {object | undefined} record */
const sorted = (record) => Object.entries(record ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));

/** Half a place is none. @param {import('../../../src/lib/core/model/viz.ts').ActorViz} [viz] */
function withWholePlace(viz = {}) {
	if (viz.x !== undefined && viz.y !== undefined) return viz;
	const { x: _x, y: _y, z: _z, ...looks } = viz;
	return looks;
}

/** @type {Readonly<Record<FeatureId, (dataset: Dataset) => unknown>>} */
export const PROJECTIONS = {
	'isolated-actors': ({ actors }) => actors.length,
	kinds: (dataset) => byActor(dataset, ({ kind }) => kind),
	descriptions: (dataset) => byActor(dataset, ({ description }) => description),
	names: (dataset) => byActor(dataset, ({ names }) => sorted(names)),
	aliases: (dataset) => byActor(dataset, ({ aliases }) => aliases.map((alias) => alias.trim())),
	'part-of': (dataset) => byActor(dataset, ({ partOf }) => partOf),
	core: (dataset) => byActor(dataset, ({ core }) => core),
	'actor-attributes': (dataset) => byActor(dataset, ({ attributes }) => sorted(attributes)),
	'actor-viz': (dataset) => byActor(dataset, ({ viz }) => sorted(withWholePlace(viz))),
	'relation-ids': (dataset) => byRelation(dataset, ({ id }) => id),
	types: (dataset) => byRelation(dataset, ({ type }) => type),
	'type-definitions': ({ relationTypes }) => relationTypes,
	undirected: (dataset) => {
		const directed = new Map(dataset.relationTypes.map((type) => [type.id, type.directed]));
		return byRelation(dataset, ({ type }) => directed.get(type));
	},
	'parallel-relations': (dataset) => byRelation(dataset, () => 0),
	'self-relations': (dataset) => byRelation(dataset, () => 0),
	claims: (dataset) => byRelation(dataset, ({ claim }) => claim),
	statuses: (dataset) => byRelation(dataset, ({ status }) => status),
	periods: (dataset) => byRelation(dataset, ({ period }) => period?.text),
	confidences: (dataset) => byRelation(dataset, ({ confidence }) => confidence),
	strengths: (dataset) => byRelation(dataset, ({ strength }) => strength),
	'relation-attributes': (dataset) => byRelation(dataset, ({ attributes }) => sorted(attributes)),
	'relation-viz': (dataset) => byRelation(dataset, ({ viz }) => sorted(viz)),
	citations: (dataset) => byRelation(dataset, ({ citations }) => citations.map(({ source }) => source)),
	passages: (dataset) =>
		byRelation(dataset, ({ citations }) =>
			citations.map(({ locator, anchor }) => [sorted(locator), sorted(anchor)])
		),
	stances: (dataset) =>
		byRelation(dataset, ({ citations }) => citations.map(({ stance, note }) => [stance, note])),
	sources: ({ sources }) => sources,
	header: ({ description, asOf, licence, authors }) => [description, asOf, licence, authors]
};

/**
 * The same dataset with its actors numbered, for formats that number them anew.
 * @param {Dataset} dataset @returns {Dataset}
 */
export function withNumberedActors(dataset) {
	const indices = new Map(dataset.actors.map(({ id }, index) => [id, String(index)]));
	const toNumber = (/** @type {string} */ id) =>
		/** @type {never} */ (indices.get(/** @type {never} */ (id)));
	return {
		...dataset,
		actors: dataset.actors.map(({ partOf, ...actor }) => ({
			...actor,
			id: toNumber(actor.id),
			...(partOf !== undefined && { partOf: toNumber(partOf) })
		})),
		relations: dataset.relations.map((relation) => ({
			...relation,
			from: toNumber(relation.from),
			to: toNumber(relation.to)
		}))
	};
}

/** Parts of which a dataset holds nothing cannot be lost. @param {Dataset} before @param {Dataset} after */
export const listChanged = (before, after) =>
	/** @type {FeatureId[]} */ (Object.keys(PROJECTIONS)).filter(
		(id) => !isDeepStrictEqual(PROJECTIONS[id](before), PROJECTIONS[id](after))
	);
