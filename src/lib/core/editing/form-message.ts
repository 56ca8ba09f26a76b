/**
 * A fault as it stands at the field of a form. In: an issue and the field's label. Out: the same sentence that a file would
 * get, with the label in the place of the field's name in the file, and a remedy for somebody who fills in a form, where
 * that of the file speaks of JSON.
 */
import type { Issue } from '../model/issue.ts';

const REMEDIES: ReadonlyMap<string, string> = new Map([
	['missing-field', 'Fill it in.'],
	['empty-text', 'Fill it in.'],
	['invalid-date', 'Write a day: “2020-06-30”; or leave it empty.'],
	['no-citation', 'Say who says so: add a citation.'],
	['not-a-count', 'Write a whole number from 1.'],
	['invalid-strength', 'Write a number above 0, such as 1 or 2.5; leave it empty for 1.'],
	['invalid-period', 'Write “2019-11”, “2020-01/2020-05”, “2020-06-11”, “2019-10~” (about) or “2020-03/..”.'],
	[
		'anchor-too-long',
		'Keep the first words of the passage in “first words” and its last words in “last words”.'
	],
	['invalid-date-parts', 'Write “2020”, “2020-06” or “2020-06-11”.'],
	['part-of-cycle', 'Choose another actor, or none.'],
	['unknown-actor', 'Choose an actor from the list.'],
	['unknown-source', 'Choose a source from the list, or add a new one.'],
	['unknown-relation-type', 'Choose a relation type from the list.']
]);

export function formMessage({ code, path = '', message, remedy }: Issue, label: string): string {
	const field =
		path
			.replaceAll(/\[\d+\]/g, '')
			.split('.')
			.at(-1) ?? '';
	const named = nameField(code, message, field, label);
	return `${named} ${REMEDIES.get(code) ?? remedy}`.trim();
}

function nameField(code: string, message: string, field: string, label: string): string {
	// Of what a form left empty, only that is worth saying.
	if (code === 'empty-text' && message.startsWith(`“${field}” is “`)) return `“${label}” is empty.`;
	return field === '' ? message : message.replace(`“${field}”`, `“${label}”`);
}

/** The issues of a field: those at its path and those within it. */
export const issuesAt = (issues: readonly Issue[], path: string): readonly Issue[] =>
	issues.filter((issue) => {
		const own = issue.path ?? '';
		return own === path || own.startsWith(`${path}.`) || own.startsWith(`${path}[`);
	});
