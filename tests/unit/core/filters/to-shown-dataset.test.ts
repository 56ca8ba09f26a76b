import { expect, test } from 'vitest';
import { toShownDataset } from '#lib/core/filters/to-shown-dataset.ts';
import { toActorId, toSourceId } from '#lib/core/model/ids.ts';
import { makeRelation } from '../graph/make-relation.ts';
import { makeActor, makeDataset } from '../scene/make-dataset.ts';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const inWhole = makeActor('part', { partOf: toActorId('whole') });
const cites2 = { citations: [{ source: toSourceId('s2'), stance: 'supports' as const }] };
const dataset = makeDataset(
	['a', 'b', inWhole, 'whole', 'lone'],
	[makeRelation('a', 'b'), makeRelation('b', 'part', 'conflict', cites2), makeRelation('a', 'whole')]
);
const [ab, bPart] = dataset.relations;

test('relations shown with both ends and their sources, in the order of the dataset', () => {
	const actors = dataset.actors.filter(({ id }) => id === 'a' || id === 'b');
	const { dataset: shown, cutParts } = toShownDataset(dataset, { actors, relations: [ab!] });
	expect([ids(shown.actors), ids(shown.relations), ids(shown.sources)]).toEqual([
		['a', 'b'],
		['a-support-b'],
		['s1']
	]);
	expect(shown.relationTypes).toBe(dataset.relationTypes);
	expect(cutParts).toBe(0);
});

test('an actor shown without a relation stays; “part of” an actor that is not there is cut and counted', () => {
	const actors = dataset.actors.filter(({ id }) => id === 'part' || id === 'lone' || id === 'b');
	const { dataset: shown, cutParts } = toShownDataset(dataset, { actors, relations: [bPart!] });
	expect(ids(shown.actors)).toEqual(['b', 'part', 'lone']);
	expect(shown.actors[1]).not.toHaveProperty('partOf');
	expect(cutParts).toBe(1);
	expect(ids(shown.sources)).toEqual(['s2']);
	expect(inWhole.partOf).toBe('whole');
});

test('what was folded or supposed goes as it was coded, with its own ends', () => {
	const folded = { ...bPart!, to: toActorId('whole') };
	const supposed = makeRelation('a', 'lone', 'support', { citations: [] });
	const actors = dataset.actors.filter(({ id }) => id !== 'part');
	const { dataset: shown } = toShownDataset(dataset, { actors, relations: [ab!, folded, supposed] });
	expect(shown.relations).toEqual([ab, bPart]);
	expect(ids(shown.actors)).toContain('part');
});

test('everything shown is everything', () => {
	const { dataset: shown } = toShownDataset(dataset, dataset);
	expect(shown.relations).toBe(dataset.relations);
	expect(shown.actors).toEqual(dataset.actors);
});
