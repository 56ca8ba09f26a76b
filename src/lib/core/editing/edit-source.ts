/**
 * Adding and changing a source. In: a dataset and the record as plain values, in the fields of `sources.json` (CSL-JSON).
 * Out: the dataset with it, or every fault. A record without an id gets one from its authors and year, else its title;
 * the id of a source that is there never changes, because citations name it.
 */
import { shortCitation } from '../citation/short-citation.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Checked } from '../model/issue.ts';
import { textField } from '../dataset/text-field.ts';
import { idsOf, makeId } from './make-id.ts';
import { parseOneSource } from './parse-one.ts';
import type { PlainRecord } from './plain-record.ts';
import { refuseUnknown } from './refuse-edit.ts';
import { replaceById, withChanges } from './with-changes.ts';

/** Stands in for the id until the record is read and its authors are known. */
const NO_ID_YET = 'new source';

/** The new source stands last. */
export function addSource(dataset: Dataset, record: PlainRecord): Checked<Dataset> {
	const given = textField(record, 'id');
	const parsed = parseOneSource(dataset, { ...record, id: given ?? makeSourceId(dataset, record) });
	if (!parsed.ok) return parsed;
	return withChanges(dataset, { sources: [...dataset.sources, parsed.value] }, parsed.issues);
}

export function changeSource(dataset: Dataset, id: string, record: PlainRecord): Checked<Dataset> {
	if (!dataset.sources.some((source) => source.id === id)) return refuseUnknown('source', id);
	const parsed = parseOneSource(dataset, { ...record, id }, id);
	if (!parsed.ok) return parsed;
	return withChanges(dataset, { sources: replaceById(dataset.sources, parsed.value) }, parsed.issues);
}

function makeSourceId(dataset: Dataset, record: PlainRecord): string {
	const read = parseOneSource({ ...dataset, sources: [] }, { ...record, id: NO_ID_YET });
	const isTelling = read.ok && read.value.author.length > 0 && read.value.issued !== undefined;
	const words = isTelling ? shortCitation(read.value) : (textField(record, 'title') ?? '');
	return makeId([words], 'source', idsOf(dataset.sources));
}
