/**
 * One record of a file against its schema.
 *
 * In: a cleaned value, its schema and its place. Out: the typed record, or undefined after reporting every fault in
 * it. Fields that the schema does not know are reported as notices with the field that may have been meant.
 */
import * as v from 'valibot';
import { EXPECTATIONS, isExpectationCode } from './expectations.ts';
import { toJsonPath, type PathKey } from './json-path.ts';
import { nearestIds } from './nearest-ids.ts';
import { showText, showValue } from './show-value.ts';
import type { Report } from './issue-list.ts';

export function parseRecord<Schema extends v.GenericSchema>(
	schema: Schema,
	value: unknown,
	path: string,
	report: Report
): v.InferOutput<Schema> | undefined {
	if (Array.isArray(value)) {
		reportList(value, path, report);
		return undefined;
	}
	checkFields(schema, value, path, report);
	const result = v.safeParse(schema, value);
	if (result.success) return result.output;
	for (const issue of result.issues) reportFault(issue, path, report);
	return undefined;
}

function reportFault(issue: v.BaseIssue<unknown>, root: string, report: Report): void {
	const keys = (issue.path ?? []).map((item): PathKey => {
		const { key } = item;
		return typeof key === 'number' ? key : String(key);
	});
	const path = toJsonPath(keys, root);
	const field = keys.at(-1);
	const name =
		field === undefined ? 'The record' : typeof field === 'number' ? `Entry ${field}` : showText(field);
	const isMissing = issue.input === undefined;
	if (isMissing && field === 'citations') {
		report.error('no-citation', path, 'The relation has no citation.', EXPECTATIONS['no-citation'].remedy);
	} else if (isMissing && typeof field === 'string') {
		report.error('missing-field', path, `The field ${name} is missing.`, `Add ${name} and give it a value.`);
	} else if (isExpectationCode(issue.message)) {
		const { expected, remedy } = EXPECTATIONS[issue.message];
		report.error(issue.message, path, `${name} is ${showValue(issue.input)}, not ${expected}.`, remedy);
	} else {
		report.error('invalid-value', path, `${name} is ${showValue(issue.input)}.`, 'See docs/data-format.md.');
	}
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function reportList(value: readonly unknown[], path: string, report: Report): void {
	const { expected, remedy } = EXPECTATIONS['not-an-object'];
	report.error('not-an-object', path, `This is ${showValue(value)}, not ${expected}.`, remedy);
}

const OBJECT_TYPES: ReadonlySet<unknown> = new Set(['object', 'loose_object', 'record']);

/** Finds what the schemas let pass: unknown fields, and lists where an object is expected. */
function checkFields(schema: unknown, value: unknown, path: string, report: Report): void {
	if (!isRecord(schema)) return;
	if (schema.type === 'exact_optional') checkFields(schema.wrapped, value, path, report);
	if (schema.type === 'array' && Array.isArray(value)) {
		value.forEach((item, index) => checkFields(schema.item, item, toJsonPath([index], path), report));
	}
	if (OBJECT_TYPES.has(schema.type) && Array.isArray(value)) reportList(value, path, report);
	if (schema.type !== 'object' || !isRecord(schema.entries) || !isRecord(value)) return;
	const known = Object.keys(schema.entries);
	for (const [key, field] of Object.entries(value)) {
		if (Object.hasOwn(schema.entries, key)) {
			const isNested = typeof field === 'object' && field !== null;
			if (isNested) checkFields(schema.entries[key], field, toJsonPath([key], path), report);
			continue;
		}
		const [meant] = nearestIds(key, known);
		report.notice(
			'unknown-field',
			toJsonPath([key], path),
			`The field ${showText(key)} is not known here and was left out.`,
			meant === undefined ? `Known fields: ${known.join(', ')}.` : `Did you mean "${meant}"?`
		);
	}
}
