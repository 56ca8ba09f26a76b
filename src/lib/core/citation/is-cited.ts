/**
 * Whether somebody has said where a relation is from. In: a relation and the sources by id, or a whole dataset. Out: false
 * for “not yet cited”: all that it names is a file that it was imported from, which had no citation of its own. It judges
 * no source.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import type { Source } from '../model/source.ts';

/** A relation that cites nothing at all, because it is only supposed, counts as cited: nobody owes a source for it. */
export const isCited = (
	{ citations }: Relation,
	sources: Pick<ReadonlyMap<string, Source>, 'get'>
): boolean =>
	citations.length === 0 || citations.some(({ source }) => sources.get(source)?.imported !== true);

/** The files that relations were imported from, in the order of the dataset. */
export const importedSources = ({ sources }: Dataset): readonly Source[] =>
	sources.filter(({ imported }) => imported === true);

/** How many relations are not yet cited, of those that stand at `from` ≤ place < `to` in the dataset. */
export function countNotCited(dataset: Dataset, from = 0, to = dataset.relations.length): number {
	const files = new Map<string, Source>(importedSources(dataset).map((source) => [source.id, source]));
	if (files.size === 0) return 0;
	let count = 0;
	for (const relation of dataset.relations.slice(from, to)) if (!isCited(relation, files)) count += 1;
	return count;
}
