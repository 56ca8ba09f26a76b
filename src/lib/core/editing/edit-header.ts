/**
 * Changing what a dataset says of itself. In: a dataset and title, description, as of, licence and authors as plain values,
 * in the fields of `dataset.json`. Out: the dataset with them, or every fault. Its id never changes, because files and
 * addresses name it; relation types have an edit of their own.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Checked } from '../model/issue.ts';
import { parseOneHeader } from './parse-one.ts';
import type { PlainRecord } from './plain-record.ts';
import { withChanges } from './with-changes.ts';

export function changeHeader(dataset: Dataset, record: PlainRecord): Checked<Dataset> {
	const { relationTypes: _types, ...own } = record;
	const parsed = parseOneHeader({ ...own, id: dataset.id });
	if (!parsed.ok) return parsed;
	const { title, description, asOf, licence, authors } = parsed.value;
	return withChanges(dataset, { title, description, asOf, licence, authors }, parsed.issues);
}
