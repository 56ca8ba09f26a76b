/**
 * From text to an unknown JSON value.
 *
 * In: the text of a file and its name. Out: the value, or issues with lines: empty, too large, nested too deep, not
 * JSON, a field twice. A byte order mark at the start is skipped. It never throws and never overflows the stack.
 */
import { parse as findFaults, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { LIMITS } from './limits.ts';
import { scanJson } from './scan-json.ts';
import { showText } from './show-value.ts';
import type { Checked, Issue } from '../model/issue.ts';

/** @param most UTF-16 units; more than usual only after a person said yes */
export function parseJson(text: string, file: string, most: number = LIMITS.fileBytes): Checked<unknown> {
	const refuse = (code: string, message: string, remedy: string, line?: number): Checked<never> => ({
		ok: false,
		issues: [{ code, severity: 'error', file, ...(line === undefined ? {} : { line }), message, remedy }]
	});
	const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
	if (json.length > most) {
		return refuse(
			'file-too-large',
			`The file is larger than ${most / 1024 / 1024} MB.`,
			'Split the dataset into smaller ones.'
		);
	}
	if (json.trim() === '')
		return refuse('empty-file', 'The file is empty.', 'Save the data into it again.', 1);
	const { tooDeepAt, repeated } = scanJson(json, LIMITS.nesting);
	if (tooDeepAt !== undefined) {
		const message = `Brackets are nested more than ${LIMITS.nesting} deep.`;
		return refuse('too-deep', message, 'Check that the file is what it should be.', tooDeepAt);
	}
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		const { line, column, why } = locateFault(json);
		const remedy = 'Mend the text there; commas, quotation marks and brackets are the usual culprits.';
		return refuse(
			'not-json',
			`The text is not JSON: ${why} at line ${line}, column ${column}.`,
			remedy,
			line
		);
	}
	if (repeated.length === 0) return { ok: true, value, issues: [] };
	const issues = repeated.slice(0, LIMITS.issues).map(({ key, line }): Issue => ({
		code: 'repeated-field',
		severity: 'error',
		file,
		line,
		message: `The field ${showText(key)} stands twice in one object.`,
		remedy: 'Keep one of the two.'
	}));
	return { ok: false, issues };
}

/** Where the first fault stands, lines and columns from 1, and what it is in words. */
function locateFault(json: string): { line: number; column: number; why: string } {
	const faults: ParseError[] = [];
	findFaults(json, faults, { disallowComments: true, allowTrailingComma: false });
	const [fault] = faults;
	const offset = fault?.offset ?? json.length;
	const before = json.slice(0, offset);
	const code = fault === undefined ? 'unreadable text' : printParseErrorCode(fault.error);
	return {
		line: before.split('\n').length,
		column: offset - before.lastIndexOf('\n'),
		why: code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
	};
}
