import { expect, test } from 'vitest';
import { countNotCited, importedSources, isCited } from '#lib/core/citation/is-cited.ts';
import { toSourceId } from '#lib/core/model/ids.ts';
import { makeRelation } from '../graph/make-relation.ts';
import { makeDataset } from '../scene/make-dataset.ts';

const cite = (...ids: string[]) => ({
	citations: ids.map((id) => ({ source: toSourceId(id), stance: 'supports' as const }))
});
// s2 is the file that was imported; s1 is a report.
const { sources } = makeDataset(['a']);
const dataset = makeDataset(
	['a', 'b'],
	[
		makeRelation('a', 'b', 'support', cite('s1')),
		makeRelation('a', 'b', 'pressure', cite('s2')),
		makeRelation('a', 'b', 'conflict', cite('s2', 's1')),
		makeRelation('b', 'a', 'support', cite('s2', 's2'))
	],
	{ sources: sources.map((source) => (source.id === 's2' ? { ...source, imported: true } : source)) }
);
const byId = new Map(dataset.sources.map((source) => [source.id as string, source]));

test('a relation that names only imported files is not yet cited', () => {
	expect(dataset.relations.map((relation) => isCited(relation, byId))).toEqual([true, false, true, false]);
	expect(countNotCited(dataset)).toBe(2);
	expect(importedSources(dataset).map(({ id }) => id)).toEqual(['s2']);
});

test('slices add up to the whole', () => {
	expect(countNotCited(dataset, 0, 2) + countNotCited(dataset, 2, 9)).toBe(2);
});

test('what is only supposed owes no source, and a dataset of our own has none that is imported', () => {
	expect(isCited(makeRelation('a', 'b', 'support', { citations: [] }), byId)).toBe(true);
	expect(countNotCited({ ...dataset, sources })).toBe(0);
});
