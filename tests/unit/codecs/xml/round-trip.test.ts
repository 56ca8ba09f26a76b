/**
 * What is written is read again, but for what the format declares as flattened or lost: by our own reader with the plan
 * that is inferred from the file alone, over datasets with odd ids, all scripts and every optional field.
 */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { decodeGexf } from '#lib/codecs/gexf/decode-gexf.ts';
import { encodeGexf } from '#lib/codecs/gexf/encode-gexf.ts';
import { gexfInfo } from '#lib/codecs/gexf/gexf-info.ts';
import { decodeGraphml } from '#lib/codecs/graphml/decode-graphml.ts';
import { encodeGraphml } from '#lib/codecs/graphml/encode-graphml.ts';
import { graphmlInfo } from '#lib/codecs/graphml/graphml-info.ts';
import { applyPlan } from '#lib/core/import/apply-plan.ts';
import { inferPlan } from '#lib/core/import/infer-plan.ts';
import { FEATURE_IDS } from '#lib/core/features/index.ts';
import { arbitraryDataset } from '../arbitrary-dataset.ts';
import { draftOf, refusalOf } from './draft-of.ts';
import { toRelationTypeId, type RelationTypeId } from '#lib/core/model/ids.ts';
import type { ImportPlan } from '#lib/core/import/plan.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { FeatureId } from '#lib/core/features/index.ts';

const stamp = { created: '2026-01-02T03:04:05Z', generator: 'Entente 0.1.0' };
const FORMATS = [
	{ info: gexfInfo, encode: encodeGexf, decode: decodeGexf },
	{ info: graphmlInfo, encode: encodeGraphml, decode: decodeGraphml }
] as const;

const hasDirection = (dataset: Dataset): ReadonlyMap<string, boolean> =>
	new Map(dataset.relationTypes.map(({ id, directed }) => [id, directed]));

/** The import makes ids of types from the values in the file; here they are these values again. */
function withTypesOfFile(dataset: Dataset | undefined, { values }: ImportPlan): Dataset | undefined {
	if (dataset === undefined) return undefined;
	const written = new Map(values.map(({ type, value }) => [type, toRelationTypeId(value)]));
	const typeOf = (id: RelationTypeId) => written.get(id) ?? id;
	return {
		...dataset,
		relationTypes: dataset.relationTypes.map((type) => ({ ...type, id: typeOf(type.id) })),
		relations: dataset.relations.map((relation) => ({ ...relation, type: typeOf(relation.type) }))
	};
}

/** By the feature whose fate it is: what of it a dataset holds, in a form that can be compared. */
const VIEWS: Readonly<Partial<Record<FeatureId, (dataset: Dataset) => unknown>>> = {
	'isolated-actors': ({ actors }) => actors.map(({ id, name }) => [id, name]),
	kinds: ({ actors }) => actors.map(({ kind }) => kind),
	descriptions: ({ actors }) => actors.map(({ description }) => description),
	names: ({ actors }) => actors.map(({ names }) => names),
	// The import takes blanks off the ends of an alias.
	aliases: ({ actors }) => actors.map(({ aliases }) => aliases.map((alias) => alias.trim())),
	'part-of': ({ actors }) => actors.map(({ partOf }) => partOf),
	core: ({ actors }) => actors.map(({ core }) => core),
	'actor-viz': ({ actors }) => actors.map(({ viz }) => viz),
	'relation-ids': ({ relations }) => relations.map(({ id }) => id),
	types: ({ relations }) => relations.map(({ type }) => type),
	undirected: (dataset) => {
		const directions = hasDirection(dataset);
		return dataset.relations.map(({ type }) => directions.get(type));
	},
	'parallel-relations': ({ relations }) => relations.map(({ from, to }) => [from, to]),
	'self-relations': ({ relations }) => relations.filter(({ from, to }) => from === to).length,
	claims: ({ relations }) => relations.map(({ claim }) => claim),
	statuses: ({ relations }) => relations.map(({ status }) => status),
	periods: ({ relations }) => relations.map(({ period }) => period),
	confidences: ({ relations }) => relations.map(({ confidence }) => confidence),
	strengths: ({ relations }) => relations.map(({ strength }) => strength),
	'relation-viz': ({ relations }) => relations.map(({ viz }) => viz)
};

describe.each(FORMATS)('$info.label', ({ info, encode, decode }) => {
	test('every part has a fate', () => {
		expect(Object.keys(info.fates ?? {}).sort()).toEqual([...FEATURE_IDS].sort());
	});

	test('equal datasets give equal bytes', () => {
		fc.assert(
			fc.property(arbitraryDataset, (dataset) => {
				expect(encode({ dataset, stamp })).toEqual(encode({ dataset: structuredClone(dataset), stamp }));
			}),
			{ numRuns: 20 }
		);
	});

	test('what is declared as kept comes back', () => {
		fc.assert(
			fc.property(arbitraryDataset, (dataset) => {
				const draft = draftOf(decode, encode({ dataset, stamp }).content as string);
				const plan = inferPlan(draft);
				const again = withTypesOfFile(applyPlan(draft, plan).dataset, plan);
				expect(draft.rejected).toEqual([]);
				for (const [feature, view] of Object.entries(VIEWS)) {
					if (info.fates?.[feature as FeatureId] !== 'kept') continue;
					expect([feature, again === undefined ? undefined : view(again)]).toEqual([feature, view(dataset)]);
				}
			}),
			{ numRuns: 60 }
		);
	});

	test('any text is written so that any XML parser reads it, and what had to be changed is told', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), arbitraryDataset, (name, dataset) => {
				const actors = dataset.actors.map((actor) => ({
					...actor,
					name,
					description: `${name}\ud800\u0000`
				}));
				const { content, notices } = encode({ dataset: { ...dataset, actors }, stamp });
				expect(refusalOf(decode, content as string)).toBeUndefined();
				expect(notices.map(({ code }) => code)).toContain('forbidden-character');
			}),
			{ numRuns: 25 }
		);
	});
});
