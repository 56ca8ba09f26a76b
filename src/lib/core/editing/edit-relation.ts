/**
 * Adding and changing a relation with its citations. In: a dataset and the record as plain values, in the fields of
 * `relations.json` (the period as text). Out: the dataset with it, or every fault. A record without an id gets one from
 * its ends and type, `iran-pressure-us-1`; the id of a relation that is there never changes.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Checked } from '../model/issue.ts';
import { textField } from '../dataset/text-field.ts';
import { idsOf, makeNumberedId, toKebabCase } from './make-id.ts';
import { parseOneRelation } from './parse-one.ts';
import type { PlainRecord } from './plain-record.ts';
import { refuseUnknown } from './refuse-edit.ts';
import { replaceById, withChanges } from './with-changes.ts';

/** The new relation stands last. */
export function addRelation(dataset: Dataset, record: PlainRecord): Checked<Dataset> {
	const id = textField(record, 'id') ?? makeRelationId(dataset, record);
	const parsed = parseOneRelation(dataset, { ...record, id });
	if (!parsed.ok) return parsed;
	return withChanges(dataset, { relations: [...dataset.relations, parsed.value] }, parsed.issues);
}

export function changeRelation(dataset: Dataset, id: string, record: PlainRecord): Checked<Dataset> {
	if (!dataset.relations.some((relation) => relation.id === id)) return refuseUnknown('relation', id);
	const parsed = parseOneRelation(dataset, { ...record, id }, id);
	if (!parsed.ok) return parsed;
	return withChanges(dataset, { relations: replaceById(dataset.relations, parsed.value) }, parsed.issues);
}

function makeRelationId(dataset: Dataset, record: PlainRecord): string {
	const words = ['from', 'type', 'to'].map((field) => toKebabCase(textField(record, field) ?? ''));
	const stem = words.filter((word) => word !== '').join('-');
	return makeNumberedId(stem === '' ? 'relation' : stem, idsOf(dataset.relations));
}
