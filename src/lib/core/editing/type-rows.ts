/**
 * The relation types of a dataset as rows of a form, and back. In: a dataset; the rows as they were left. Out: rows; and the
 * dataset with every change made together, or the faults of all rows with paths `types[2].label`.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Checked, Issue } from '../model/issue.ts';
import { addRelationType, changeRelationType, removeRelationType } from './edit-relation-type.ts';
import type { PlainRecord } from './plain-record.ts';

export interface TypeRow {
	/** Empty for a new type. */
	id: string;
	label: string;
	/** As a form has it: `1`, `0` or `-1`. */
	sign: string;
	directed: boolean;
	definition: string;
	/** Absent for a new type, which gets a line that no other has. */
	line?: { pattern: string; colour: string; darkColour: string; arrowhead: string };
	isGone: boolean;
	/** The type that relations of one that goes are given. */
	instead: string;
}

export const toTypeRows = ({ relationTypes }: Dataset): readonly TypeRow[] =>
	relationTypes.map(({ id, label, sign, directed, definition, line }) => ({
		id,
		label,
		sign: String(sign),
		directed,
		definition,
		line: { ...line },
		isGone: false,
		instead: ''
	}));

export function keepTypes(dataset: Dataset, rows: readonly TypeRow[]): Checked<Dataset> {
	const issues: Issue[] = [];
	let next = dataset;
	const take = (index: number, edit: Checked<Dataset>, usualField = ''): void => {
		if (edit.ok) next = edit.value;
		for (const issue of edit.issues)
			issues.push({ ...issue, path: `types[${index}].${issue.path ?? usualField}` });
	};
	// First what is new and changed, so that relations of a type that goes can be given any of them.
	for (const [index, row] of rows.entries()) {
		if (row.isGone) continue;
		const isNew = row.id === '';
		take(
			index,
			isNew ? addRelationType(next, toRecord(row)) : changeRelationType(next, row.id, toRecord(row))
		);
	}
	for (const [index, row] of rows.entries()) {
		if (!row.isGone) continue;
		take(index, removeRelationType(next, row.id, row.instead), 'instead');
	}
	const isRefused = issues.some(({ severity }) => severity === 'error');
	return isRefused ? { ok: false, issues } : { ok: true, value: next, issues };
}

const toRecord = ({ label, sign, directed, definition, line }: TypeRow): PlainRecord => ({
	label,
	sign: Number(sign),
	directed,
	definition,
	...(line === undefined ? {} : { line: { ...line } })
});
