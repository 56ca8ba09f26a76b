import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cx2Codec } from '#lib/codecs/cx2/cx2-codec.ts';
import { cytoscapeJsonCodec } from '#lib/codecs/cytoscape-json/cytoscape-json-codec.ts';
import { graphologyJsonCodec } from '#lib/codecs/graphology-json/graphology-json-codec.ts';
import { nodeLinkCodec } from '#lib/codecs/node-link/node-link-codec.ts';
import type { Codec } from '#lib/codecs/format.ts';
import type { Attributes } from '#lib/core/model/attributes.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { arbitraryImported } from './arbitrary-imported.ts';
import { importDraft, openDraft } from './open-draft.ts';
import { toEssence } from './to-essence.ts';

const stamp = { created: '2026-01-02T03:04:05Z', generator: 'Entente 0.1.0' };

type Essence = ReturnType<typeof toEssence>;
const asIs = (essence: Essence): Essence => essence;

/** Cytoscape gives no id to both an actor and a relation. */
const withoutChangedIds = (essence: Essence): object => ({
	...essence,
	relations: essence.relations.map((relation) => ({
		...relation,
		id: relation.id.replace(/^(relation )+/, '')
	}))
});

/** Yes and no, numbers and texts under one name become texts in CX2 and GML. */
const withTexts = (essence: Essence): object => {
	const soften = (attributes: Attributes) =>
		Object.fromEntries(
			Object.entries(attributes).map(([name, value]) => [
				name,
				typeof value === 'object' ? JSON.stringify(value) : String(value)
			])
		);
	return {
		actors: essence.actors.map((actor) => ({ ...actor, attributes: soften(actor.attributes) })),
		relations: essence.relations.map((relation) => ({ ...relation, attributes: soften(relation.attributes) }))
	};
};

const CODECS: readonly (readonly [string, Codec, (essence: Essence) => object])[] = [
	['cytoscape-json', cytoscapeJsonCodec, withoutChangedIds],
	['cx2', cx2Codec, withTexts],
	['graphology-json', graphologyJsonCodec, asIs],
	['node-link', nodeLinkCodec, asIs]
];

const textOf = async (codec: Codec, dataset: Dataset): Promise<string> => {
	const file = await codec.encode?.({ dataset, stamp });
	return typeof file?.content === 'string' ? file.content : '';
};

describe.each(CODECS)('%s, written and read again', (name, codec, soften) => {
	it('is equal in all that the format keeps', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryImported, async (dataset) => {
				const text = await textOf(codec, dataset);
				const draft = await openDraft(codec, text);
				expect(draft.format).toBe(name);
				expect(draft.rejected).toEqual([]);
				const { dataset: again, report } = importDraft(draft);
				expect(report.rejectedRows).toEqual([]);
				if (again === undefined) throw new Error('refused');
				const labels = new Map<string, string>(again.relationTypes.map(({ id, label }) => [id, label]));
				const labelOf = (type: string) =>
					['Pressure', 'Support', 'Conflict'].includes(labels.get(type) ?? '')
						? type
						: (labels.get(type) ?? type);
				expect(soften(toEssence(again, labelOf))).toEqual(soften(toEssence(dataset, (type) => type)));
			}),
			{ numRuns: 60 }
		);
	});

	it('is the same text every time', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryImported, async (dataset) => {
				expect(await textOf(codec, structuredClone(dataset))).toBe(await textOf(codec, dataset));
			}),
			{ numRuns: 10 }
		);
	});
});
