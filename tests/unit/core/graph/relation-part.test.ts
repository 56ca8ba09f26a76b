/** Numbers beside lists: with them everything comes out as without them, for relations of either kind. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveFacetCounts } from '#lib/core/filters/derive-facet-counts.ts';
import { deriveVisible } from '#lib/core/filters/derive-visible.ts';
import { FILTERS } from '#lib/core/filters/index.ts';
import { countBy, countWhere } from '#lib/core/filters/relation-aspects.ts';
import { countRelations } from '#lib/core/graph/count-relations.ts';
import { createRelationLookup } from '#lib/core/graph/relation-lookup.ts';
import { relationPartOf } from '#lib/core/graph/relation-part.ts';
import { buildTies } from '#lib/core/graph/ties.ts';
import { packDataset } from '#lib/core/dataset/pack-dataset.ts';
import { readRelation, toColumns } from '#lib/core/dataset/packed-relation.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { ViewFilters } from '#lib/core/view/view.ts';
import { arbitraryDataset } from '../../codecs/arbitrary-dataset.ts';
import { arbitraryFilters } from '../view/arbitrary-view.ts';

/** As a large dataset has them: relations that are read from columns. */
function readFromColumns(dataset: Dataset): Dataset {
	const { header, actors, relations } = packDataset(dataset);
	const columns = toColumns(relations, actors, header);
	return { ...header, actors, relations: dataset.relations.map((_, index) => readRelation(columns, index)) };
}

const holds = (claim: (dataset: Dataset, filters: ViewFilters) => void): void =>
	fc.assert(
		fc.property(
			arbitraryDataset.chain((dataset) => fc.tuple(fc.constant(dataset), arbitraryFilters(dataset))),
			([dataset, filters]) => {
				claim(dataset, filters);
				claim(readFromColumns(dataset), filters);
			}
		),
		{ numRuns: 60 }
	);

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

describe('what the filters let pass', () => {
	test('makes the same ties and counts as a copy of it that nobody noted', () => {
		holds((dataset, filters) => {
			const { actors, relations } = deriveVisible(dataset, filters);
			const [copiedActors, copied] = [[...actors], [...relations]];
			expect(relationPartOf(relations)).toBeDefined();
			expect(relationPartOf(copied)).toBeUndefined();
			expect(buildTies(actors, relations, dataset.relationTypes)).toEqual(
				buildTies(copiedActors, copied, dataset.relationTypes)
			);
			expect(countRelations(relations)).toEqual(countRelations(copied));
			expect(countBy(relations, 'status', ({ status }) => status)).toEqual(
				countBy(copied, 'status', ({ status }) => status)
			);
			expect(countWhere(relations, 'period', ({ period }) => period === undefined)).toBe(
				copied.filter(({ period }) => period === undefined).length
			);
		});
	});

	test('is the same for relations that are read from columns', () => {
		holds((dataset, filters) => {
			const plain = deriveVisible(dataset, filters);
			const read = deriveVisible(readFromColumns(dataset), filters);
			expect(idsOf(read.actors)).toEqual(idsOf(plain.actors));
			expect(idsOf(read.relations)).toEqual(idsOf(plain.relations));
			for (const filter of FILTERS)
				expect(deriveFacetCounts(readFromColumns(dataset), filters, filter)).toEqual(
					deriveFacetCounts(dataset, filters, filter)
				);
		});
	});

	test('may differ only in who stands alone, and the ties differ with it', () => {
		holds((dataset) => {
			const everybody = deriveVisible(dataset, {});
			const tied = deriveVisible(dataset, { connectedOnly: true });
			// The same list of relations, with other actors each time: neither may be taken for the other.
			for (const { actors, relations } of [everybody, tied, everybody])
				expect(buildTies(actors, relations, dataset.relationTypes)).toEqual(
					buildTies([...actors], [...relations], dataset.relationTypes)
				);
		});
	});
});

test('a changed list, some of it read from columns, makes the ties that it would make otherwise', () => {
	holds((dataset) => {
		const read = readFromColumns(dataset);
		const actors = [...read.actors].reverse();
		const mixed = read.relations.map((relation, index) =>
			index % 2 === 0 ? relation : (dataset.relations[index] ?? relation)
		);
		expect(buildTies(actors, mixed, dataset.relationTypes)).toEqual(
			buildTies([...actors], [...dataset.relations], dataset.relationTypes)
		);
		expect(buildTies(actors.slice(1), mixed, dataset.relationTypes)).toEqual(
			buildTies(actors.slice(1), [...dataset.relations], dataset.relationTypes)
		);
	});
});

test('every relation is found by its id, and nothing else is', () => {
	holds((dataset) => {
		const find = createRelationLookup(dataset.relations);
		for (const relation of dataset.relations) {
			expect(find.get(relation.id)).toBe(relation);
			expect(find.has(relation.id)).toBe(true);
		}
		expect(find.has('nobody has this id')).toBe(false);
		expect(find.get('')).toBeUndefined();
	});
});
