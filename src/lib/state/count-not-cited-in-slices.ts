/**
 * Counts the relations that are not yet cited without holding the page up. In: a dataset, and whether the count is still
 * wanted. Out: the count; what was counted so far when it is no longer wanted.
 */
import { countNotCited, importedSources } from '#lib/core/citation/is-cited.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';

/** A few milliseconds. */
const SLICE = 20_000;

export async function countNotCitedInSlices(
	dataset: Dataset,
	isWanted: () => boolean = () => true
): Promise<number> {
	if (importedSources(dataset).length === 0) return 0;
	let count = 0;
	for (let from = 0; from < dataset.relations.length && isWanted(); from += SLICE) {
		if (from > 0) await new Promise((resolve) => setTimeout(resolve));
		count += countNotCited(dataset, from, from + SLICE);
	}
	return count;
}
