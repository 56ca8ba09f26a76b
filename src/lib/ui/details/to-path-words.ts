/** How paths are put into words on the page. In: a dataset and its directory. Out: look-ups by id, nothing copied. */
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { PathWords } from '#lib/core/scene/speak-path.ts';
import type { Directory } from '#lib/state/directory.ts';

export const toPathWords = (dataset: Dataset, directory: Directory): PathWords => ({
	types: dataset.relationTypes,
	nameOf: directory.nameOf,
	relationOf: (id) => directory.relations.get(id),
	sourceOf: (id) => directory.sources.get(id)
});
