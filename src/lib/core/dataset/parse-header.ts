/**
 * The first part, `dataset.json`: what the dataset is called and which relation types it uses.
 *
 * In: the cleaned part. Out: every field with its default filled in. Without relation types the three default ones
 * are used; a type without a line gets one that no earlier type has.
 */
import { DatasetSchema, RelationTypeSchema } from './record-schemas.ts';
import { DEFAULT_RELATION_TYPES } from './default-relation-types.ts';
import { parseRecord } from './parse-record.ts';
import { checkKebabCase } from './strictness.ts';
import { fieldOf, textField } from './text-field.ts';
import { toDefaultLines } from './to-default-lines.ts';
import { toJsonPath } from './json-path.ts';
import { toRelationTypeId } from '../model/ids.ts';
import type { Dataset } from '../model/dataset.ts';
import type { LineStyle, RelationType } from '../model/relation-type.ts';
import type { DatasetPart } from './dataset-parts.ts';
import type { KnownIds } from './known-ids.ts';
import type { Report } from './issue-list.ts';

export type Header = Omit<Dataset, 'actors' | 'relations' | 'sources'>;

export function parseHeader(
	{ value, path = '' }: DatasetPart,
	types: KnownIds,
	strict: boolean,
	report: Report
): Header | undefined {
	if (value === undefined) {
		const remedy = 'Add dataset.json: { "id": "…", "title": "…" }.';
		report.error('missing-part', path, 'The dataset does not say what it is.', remedy);
		return undefined;
	}
	const header = parseRecord(DatasetSchema, value, path, report);
	const declared = declaredTypes(value);
	const lines = toDefaultLines(declared.map((type) => textField(type, 'id') ?? ''));
	const root = toJsonPath(['relationTypes'], path);
	const relationTypes = parseRelationTypes(declared, lines, root, types, report);
	if (header === undefined) return undefined;
	if (strict) checkKebabCase(header.id, path, report);
	return {
		id: header.id,
		title: header.title ?? header.id,
		description: header.description ?? '',
		asOf: header.asOf ?? '',
		licence: header.licence ?? '',
		authors: header.authors ?? [],
		relationTypes
	};
}

/** The types are read even from a faulty header, so that relations are not blamed for types that are there. */
function declaredTypes(header: unknown): readonly unknown[] {
	const types = fieldOf(header, 'relationTypes');
	return Array.isArray(types) ? types : [];
}

/** @param lines those of types that declare none, in the order of the types */
export function parseRelationTypes(
	declared: readonly unknown[],
	lines: readonly LineStyle[],
	root: string,
	types: KnownIds,
	report: Report
): readonly RelationType[] {
	if (declared.length === 0) {
		for (const { id } of DEFAULT_RELATION_TYPES) types.declare(id, root, report);
		return DEFAULT_RELATION_TYPES;
	}
	return declared.flatMap((value, index) => {
		const path = toJsonPath([index], root);
		const type = parseRecord(RelationTypeSchema, value, path, report);
		const line = lines[index];
		if (type === undefined || line === undefined || !types.declare(type.id, `${path}.id`, report)) return [];
		const standard = DEFAULT_RELATION_TYPES.find(({ id }) => id === type.id);
		return [
			{
				id: toRelationTypeId(type.id),
				label: type.label ?? standard?.label ?? type.id,
				sign: type.sign,
				directed: type.directed ?? true,
				definition: type.definition ?? standard?.definition ?? '',
				line:
					type.line === undefined
						? line
						: { ...type.line, darkColour: type.line.darkColour ?? type.line.colour }
			}
		];
	});
}
