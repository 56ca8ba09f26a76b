/**
 * An edit that cannot be made, in the form in which files are refused. In: code, sentence, remedy. Out: a refusal; what
 * was there stays as it was.
 */
import type { Checked, Issue } from '../model/issue.ts';

/** Stands in an issue where a file has its name: what is edited is open, not read. */
export const THE_DATASET = 'the dataset';

export const toEditIssue = (code: string, path: string, message: string, remedy: string): Issue => ({
	code,
	severity: 'error',
	file: THE_DATASET,
	...(path === '' ? {} : { path }),
	message,
	remedy
});

export const refuseEdit = (code: string, path: string, message: string, remedy: string): Checked<never> => ({
	ok: false,
	issues: [toEditIssue(code, path, message, remedy)]
});

export const refuseUnknown = (noun: string, id: string): Checked<never> =>
	refuseEdit(
		`unknown-${noun.replaceAll(' ', '-')}`,
		'',
		`The dataset has no ${noun} with the id “${id}”.`,
		'It may have been removed meanwhile. Undo brings it back.'
	);
