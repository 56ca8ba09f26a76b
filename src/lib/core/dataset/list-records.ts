/**
 * Finds the list of records in a part: the file's root itself, or its field of the part's name.
 *
 * In: the cleaned part. Out: the records, each with its JSON path; an empty list after reporting why there is none.
 */
import { showText, showValue } from './show-value.ts';
import { toJsonPath } from './json-path.ts';
import type { DatasetPart, PartName } from './dataset-parts.ts';
import type { Report } from './issue-list.ts';

export interface Placed {
	readonly value: unknown;
	readonly path: string;
}

export function listRecords(
	name: PartName,
	{ value, path: root = '' }: DatasetPart,
	report: Report
): readonly Placed[] {
	if (value === undefined) {
		report.error(
			'missing-part',
			root,
			`The list of ${name} is missing.`,
			`Add ${name}.json: { "${name}": [ … ] }.`
		);
		return [];
	}
	if (Array.isArray(value)) return place(value, root);
	if (typeof value !== 'object' || value === null) {
		const message = `The list of ${name} is ${showValue(value)}.`;
		report.error('not-a-list', root, message, `Write { "${name}": [ … ] }.`);
		return [];
	}
	const fields = new Map<string, unknown>(Object.entries(value));
	const list = fields.get(name);
	fields.delete(name);
	fields.delete('$schema');
	for (const field of fields.keys()) {
		const message = `The field ${showText(field)} is not known here and was left out.`;
		report.notice(
			'unknown-field',
			toJsonPath([field], root),
			message,
			`Only "$schema" and "${name}" belong here.`
		);
	}
	if (Array.isArray(list)) return place(list, toJsonPath([name], root));
	const found =
		list === undefined ? `There is no field "${name}".` : `"${name}" is ${showValue(list)}, not a list.`;
	report.error(
		list === undefined ? 'missing-field' : 'not-a-list',
		root,
		found,
		`Write { "${name}": [ … ] }.`
	);
	return [];
}

const place = (list: readonly unknown[], root: string): readonly Placed[] =>
	list.map((value, index) => ({ value, path: toJsonPath([index], root) }));
