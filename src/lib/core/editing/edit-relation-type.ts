/**
 * Adding, changing and removing relation types. In: a dataset and the record as plain values, in the fields of
 * `relationTypes`. Out: the dataset with it, or every fault. A type that relations are of is removed only when another
 * one takes its place in them; a dataset keeps at least one type. Nothing but the type of those relations changes.
 */
import { toDefaultLines } from '../dataset/to-default-lines.ts';
import { textField } from '../dataset/text-field.ts';
import type { Dataset } from '../model/dataset.ts';
import { toRelationTypeId } from '../model/ids.ts';
import type { Checked } from '../model/issue.ts';
import type { LineStyle } from '../model/relation-type.ts';
import { copyRelation } from './copy-relation.ts';
import { idsOf, makeId } from './make-id.ts';
import { parseOneType } from './parse-one.ts';
import type { PlainRecord } from './plain-record.ts';
import { refuseEdit, refuseUnknown } from './refuse-edit.ts';
import { replaceById, withChanges } from './with-changes.ts';

/** The new type stands last in the legend; without a line of its own it gets one that no other type has. */
export function addRelationType(dataset: Dataset, record: PlainRecord): Checked<Dataset> {
	const words = [textField(record, 'label') ?? ''];
	const id = textField(record, 'id') ?? makeId(words, 'type', idsOf(dataset.relationTypes));
	const line = freeLine(dataset, id);
	const parsed = parseOneType(dataset, { ...record, id }, line);
	if (!parsed.ok) return parsed;
	return withChanges(dataset, { relationTypes: [...dataset.relationTypes, parsed.value] }, parsed.issues);
}

export function changeRelationType(dataset: Dataset, id: string, record: PlainRecord): Checked<Dataset> {
	const before = dataset.relationTypes.find((type) => type.id === id);
	if (before === undefined) return refuseUnknown('relation type', id);
	const parsed = parseOneType(dataset, { ...record, id }, before.line, id);
	if (!parsed.ok) return parsed;
	const relationTypes = replaceById(dataset.relationTypes, parsed.value);
	return withChanges(dataset, { relationTypes }, parsed.issues);
}

/** @param replacement the type that relations of this one are given; needed when there are any */
export function removeRelationType(dataset: Dataset, id: string, replacement?: string): Checked<Dataset> {
	const types = dataset.relationTypes.filter((type) => type.id !== id);
	if (types.length === dataset.relationTypes.length) return refuseUnknown('relation type', id);
	if (types.length === 0) {
		const message = 'A dataset needs at least one relation type.';
		return refuseEdit('last-relation-type', '', message, 'Add another type first, or change this one.');
	}
	const used = dataset.relations.filter((relation) => relation.type === id).length;
	if (used === 0) return withChanges(dataset, { relationTypes: types });
	const other = types.find((type) => type.id === replacement);
	if (other === undefined) {
		const message = `Relations of the type “${id}”: ${used}. They would have no type.`;
		return refuseEdit('relation-type-in-use', '', message, 'Choose the type that they are to have instead.');
	}
	const type = toRelationTypeId(other.id);
	const relations = dataset.relations.map((one) => (one.type === id ? copyRelation(one, { type }) : one));
	return withChanges(dataset, { relationTypes: types, relations });
}

/** The usual line of a type of this name, or the first that no type of the dataset has. */
function freeLine({ relationTypes }: Dataset, id: string): LineStyle {
	const looks = new Set(relationTypes.map(({ line }) => lookOf(line)));
	const candidates = toDefaultLines([
		id,
		...relationTypes.map((_type, index) => `${index} ${id}`),
		`- ${id}`
	]);
	return candidates.find((line) => !looks.has(lookOf(line))) ?? candidates[0] ?? FALLBACK;
}

const FALLBACK: LineStyle = {
	pattern: 'solid',
	colour: '#000000',
	darkColour: '#ffffff',
	arrowhead: 'triangle'
};

const lookOf = ({ pattern, colour, arrowhead }: LineStyle): string =>
	`${pattern} ${colour.toLowerCase()} ${arrowhead}`;
