import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gmlCodec } from '#lib/codecs/gml/gml-codec.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { arbitraryImported } from '../draft/arbitrary-imported.ts';
import { importDraft, openDraft } from '../draft/open-draft.ts';
import { toEssence } from '../draft/to-essence.ts';

const stamp = { created: '2026-01-02T03:04:05Z', generator: 'Entente 0.1.0' };

async function textOf(dataset: Dataset): Promise<string> {
	const file = await gmlCodec.encode?.({ dataset, stamp });
	return typeof file?.content === 'string' ? file.content : '';
}

/** What GML flattens: names of attributes, yes and no; lists of one value come back as that value. */
const withoutAttributes = ({ actors, relations }: ReturnType<typeof toEssence>): object => ({
	actors: actors.map(({ attributes: _attributes, aliases, name: _name, ...actor }) => ({
		...actor,
		aliases: aliases
			.flatMap((alias) => alias.split(/[;|\n]/).map((part) => part.trim()))
			.filter((part) => part !== '')
	})),
	relations: relations.map(({ attributes: _attributes, ...relation }) => relation)
});

describe('GML, written and read again', () => {
	it('is equal in all that the format keeps', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryImported, async (dataset) => {
				const text = await textOf(dataset);
				expect(/^[\n -~]*$/.test(text)).toBe(true);
				const { dataset: again, report } = importDraft(await openDraft(gmlCodec, text));
				expect(report.rejectedRows).toEqual([]);
				if (again === undefined) throw new Error('refused');
				const labels = new Map<string, string>(again.relationTypes.map(({ id, label }) => [id, label]));
				const labelOf = (type: string) =>
					['pressure', 'support', 'conflict'].includes(type) ? type : (labels.get(type) ?? type);
				expect(withoutAttributes(toEssence(again, labelOf))).toEqual(
					withoutAttributes(toEssence(dataset, (type) => type))
				);
				const counts = ({ actors }: Dataset) =>
					actors.map(({ attributes = {} }) => Object.keys(attributes).length);
				expect(counts(again)).toEqual(counts(dataset));
			}),
			{ numRuns: 60 }
		);
	});

	it('gives every actor a label of its own, as networkx wants', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryImported, async (dataset) => {
				const labels = (await textOf(dataset)).match(/^ {4}label .*$/gm) ?? [];
				expect(labels).toHaveLength(dataset.actors.length);
				expect(new Set(labels).size).toBe(labels.length);
			}),
			{ numRuns: 20 }
		);
	});
});
