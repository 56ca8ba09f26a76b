/**
 * The next state of a dataset. In: a dataset and the lists that an edit made. Out: a new frozen dataset that shares every
 * list and record that the edit left alone; the old one is untouched, so that undo has it.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Checked, Issue } from '../model/issue.ts';

export function withChanges(
	dataset: Dataset,
	changes: Partial<Dataset>,
	issues: readonly Issue[] = []
): Checked<Dataset> {
	for (const list of Object.values(changes)) Object.freeze(list);
	return { ok: true, value: Object.freeze({ ...dataset, ...changes }), issues };
}

/** The list with one record in the place of another of the same id. */
export const replaceById = <Item extends { readonly id: string }>(
	items: readonly Item[],
	next: Item
): readonly Item[] => items.map((item) => (item.id === next.id ? next : item));
