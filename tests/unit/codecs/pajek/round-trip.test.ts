import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pajekCodec } from '#lib/codecs/pajek/pajek-codec.ts';
import type { RelationType } from '#lib/core/model/relation-type.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { arbitraryDataset } from '../arbitrary-dataset.ts';
import { openDraft, rowsOf } from '../draft/open-draft.ts';

const stamp = { created: '2026-01-02T03:04:05Z', generator: 'Entente 0.1.0' };

async function textOf(dataset: Dataset): Promise<string> {
	const file = await pajekCodec.encode?.({ dataset, stamp });
	return typeof file?.content === 'string' ? file.content : '';
}

describe('Pajek, written and read again', () => {
	it('keeps labels, ends, types, directions, signs and strengths', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryDataset, async (dataset) => {
				const draft = await openDraft(pajekCodec, await textOf(dataset));
				expect(draft.title).toBe(dataset.title.replace(/[\r\n]+/g, ' ').trim());
				const number = new Map<string, string>(
					dataset.actors.map(({ id }, index) => [id, String(index + 1)])
				);
				const actors = rowsOf(draft, 'actors');
				expect(actors.map((row) => row['@id'])).toEqual([...number.values()]);
				const seen = new Set<string>();
				const labels = dataset.actors.map(({ id, name }) => {
					let label: string = name;
					while (seen.has(label)) label = `${label} (${id})`;
					seen.add(label);
					return label.replace(/\r\n?/g, '\n');
				});
				expect(actors.map((row) => row['@name'])).toEqual(labels);
				const types = new Map<string, RelationType>(dataset.relationTypes.map((type) => [type.id, type]));
				const all = dataset.relations.map(({ from, to, type, strength }) => ({
					'@from': number.get(from),
					'@to': number.get(to),
					'@type': type.replace(/\r\n?/g, '\n'),
					'@strength': types.get(type)?.sign === -1 ? -strength : strength,
					isDirected: types.get(type)?.directed
				}));
				// Arcs stand before edges.
				const expected = [
					...all.filter(({ isDirected }) => isDirected === true),
					...all.filter(({ isDirected }) => isDirected === false)
				];
				const rows = rowsOf(draft, 'relations').map(({ '@directed': directed = draft.directed, ...row }) => ({
					...row,
					isDirected: directed
				}));
				expect(rows).toEqual(expected);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('a Pajek network as it is written', () => {
	it('puts places between 0 and 1 with y upwards', async () => {
		const [dataset] = fc.sample(
			arbitraryDataset.filter(({ actors }) => actors.length === 2),
			{ seed: 1, numRuns: 1 }
		);
		if (dataset === undefined) throw new Error('no dataset');
		const [a, b] = dataset.actors;
		const positions = new Map<string, readonly [number, number]>([
			[a?.id ?? '', [0, 0]],
			[b?.id ?? '', [200, 100]]
		]);
		const file = await pajekCodec.encode?.({ dataset, stamp, positions });
		// 200 wide and 100 high into 0.9: 0.0045 to a unit; the second actor is lower on the page, so its y is smaller.
		const lines = String(file?.content).split('\n');
		expect(lines[2]).toMatch(/ 0\.050000 0\.500000 0\.5( ic|$)/);
		expect(lines[3]).toMatch(/ 0\.950000 0\.050000 0\.5( ic|$)/);
	});
});
