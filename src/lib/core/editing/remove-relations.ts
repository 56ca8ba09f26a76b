/** Removing relations. In: a dataset and the ids of relations. Out: the dataset without them; actors and sources stay. */
import type { Dataset } from '../model/dataset.ts';
import type { Checked } from '../model/issue.ts';
import { refuseUnknown } from './refuse-edit.ts';
import { withChanges } from './with-changes.ts';

export function removeRelations(dataset: Dataset, ids: readonly string[]): Checked<Dataset> {
	const left = new Set(ids);
	const relations = dataset.relations.filter(({ id }) => !left.delete(id));
	const [missing] = left;
	return missing === undefined ? withChanges(dataset, { relations }) : refuseUnknown('relation', missing);
}
