/** The sources behind some relations, in the dataset's order: exactly those that at least one of them cites. */
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import type { Source } from '../model/source.ts';

export function citedSources(dataset: Dataset, relations: readonly Relation[]): readonly Source[] {
	const cited = new Set(relations.flatMap(({ citations }) => citations.map(({ source }) => source)));
	return dataset.sources.filter(({ id }) => cited.has(id));
}
