/**
 * Adding and changing an actor. In: a dataset and the record as plain values, in the fields of `actors.json`. Out: the
 * dataset with it, or every fault. A record without an id gets one from its name; the id of an actor that is there never
 * changes, because relations, addresses and other files name it.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Checked } from '../model/issue.ts';
import { textField } from '../dataset/text-field.ts';
import { idsOf, makeId } from './make-id.ts';
import { parseOneActor } from './parse-one.ts';
import type { PlainRecord } from './plain-record.ts';
import { refuseUnknown } from './refuse-edit.ts';
import { replaceById, withChanges } from './with-changes.ts';

/** The new actor stands last. */
export function addActor(dataset: Dataset, record: PlainRecord): Checked<Dataset> {
	const words = [textField(record, 'name') ?? ''];
	const id = textField(record, 'id') ?? makeId(words, 'actor', idsOf(dataset.actors));
	const parsed = parseOneActor(dataset, { ...record, id });
	if (!parsed.ok) return parsed;
	return withChanges(dataset, { actors: [...dataset.actors, parsed.value] }, parsed.issues);
}

export function changeActor(dataset: Dataset, id: string, record: PlainRecord): Checked<Dataset> {
	if (!dataset.actors.some((actor) => actor.id === id)) return refuseUnknown('actor', id);
	const parsed = parseOneActor(dataset, { ...record, id }, id);
	if (!parsed.ok) return parsed;
	return withChanges(dataset, { actors: replaceById(dataset.actors, parsed.value) }, parsed.issues);
}
