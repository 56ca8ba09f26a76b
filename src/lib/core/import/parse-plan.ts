/**
 * Any JSON to a plan that fits a draft.
 *
 * In: an unknown value, the draft it is for, and the name of its file. Out: the plan, or issues with code, JSON path,
 * reason and remedy. A plan of another file is refused rather than half followed. Fields that are left out are inferred,
 * so that `{ "title": "…" }` is a plan. Never throws.
 */
import * as v from 'valibot';
import { IssueList, type Report } from '../dataset/issue-list.ts';
import { toJsonPath } from '../dataset/json-path.ts';
import { showText, showValue } from '../dataset/show-value.ts';
import { inferPlan } from './infer-plan.ts';
import { inferTypes } from './infer-types.ts';
import { ACTOR_ROLES, RELATION_ROLES, type ColumnRole } from './roles.ts';
import type { Checked } from '../model/issue.ts';
import type { Draft, DraftTable } from './draft.ts';
import type { ImportPlan, TablePlan } from './plan.ts';

const LANGUAGE_ROLE = /^name:[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;
const ROLES: ReadonlySet<string> = new Set([...ACTOR_ROLES, ...RELATION_ROLES]);
const isRole = (text: unknown): text is ColumnRole =>
	typeof text === 'string' && text.length < 60 && (ROLES.has(text) || LANGUAGE_ROLE.test(text));
const isFilled = (text: string): boolean => text.trim() !== '' && text.isWellFormed();

const filled = v.pipe(v.string('not a text'), v.check(isFilled, 'empty or damaged'));
const count = v.pipe(v.number('not a number'), v.safeInteger('not a whole number'), v.minValue(0, 'below 0'));
const choice = <const Words extends readonly string[]>(words: Words) =>
	v.picklist(words, `none of ${words.join(', ')}`);
const list = <const Item extends v.GenericSchema>(item: Item) => v.array(item, 'not a list');
const object = <const Entries extends v.ObjectEntries>(entries: Entries) =>
	v.strictObject(entries, 'not an object with the fields of a plan');

const TableSchema = object({
	use: choice(['actors', 'relations', 'nothing']),
	roles: list(v.custom<ColumnRole>(isRole, 'no role of a column')),
	decimal: v.optional(choice(['.', ',']), '.')
});
const TypeSchema = object({
	id: filled,
	label: filled,
	sign: v.picklist([1, 0, -1], 'none of 1, 0, -1'),
	directed: v.boolean('neither true nor false')
});
const ValueSchema = object({
	value: v.string('not a text'),
	rows: v.optional(count, 0),
	type: v.nullable(v.string('neither a text nor null'))
});
const PlanSchema = object({
	title: v.exactOptional(filled),
	tables: v.exactOptional(list(TableSchema)),
	types: v.exactOptional(list(TypeSchema)),
	values: v.exactOptional(list(ValueSchema)),
	negative: v.exactOptional(choice(['hostile', 'as-type'])),
	missingActors: v.exactOptional(choice(['add', 'reject'])),
	repeatedActors: v.exactOptional(choice(['reject', 'merge'])),
	equalRelations: v.exactOptional(choice(['keep', 'merge']))
});

export function parsePlan(raw: unknown, draft: Draft, file: string): Checked<ImportPlan> {
	const issues = new IssueList();
	const report = issues.reportFor(file);
	const result = v.safeParse(PlanSchema, raw);
	if (!result.success) {
		for (const issue of result.issues) reportFault(issue, report);
		return { ok: false, issues: issues.toIssues() };
	}
	const inferred = inferPlan(draft);
	const tables = result.output.tables ?? inferred.tables;
	checkTables(tables, draft.tables, report);
	if (issues.hasErrors) return { ok: false, issues: issues.toIssues() };
	const plan: ImportPlan = {
		...inferred,
		...inferTypes(draft, relationTables(draft, tables)),
		...result.output
	};
	checkTypes(plan, report);
	return issues.hasErrors
		? { ok: false, issues: issues.toIssues() }
		: { ok: true, value: plan, issues: issues.toIssues() };
}

const relationTables = (
	draft: Draft,
	tables: readonly TablePlan[]
): readonly (readonly [DraftTable, TablePlan])[] =>
	draft.tables.flatMap((table, index): (readonly [DraftTable, TablePlan])[] => {
		const plan = tables[index];
		return plan?.use === 'relations' ? [[table, plan]] : [];
	});

function reportFault(issue: v.BaseIssue<unknown>, report: Report): void {
	const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
	const path = toJsonPath(keys);
	const field = keys.at(-1);
	const name =
		field === undefined ? 'The plan' : typeof field === 'number' ? `Entry ${field}` : showText(field);
	// Messages of our own say what is wrong; valibot's name unknown and missing fields.
	const why =
		issue.type === 'strict_object' && issue.path !== undefined
			? 'not a field of a plan, or missing'
			: issue.message;
	report.error(
		'invalid-plan',
		path,
		`${name} is ${showValue(issue.input)}: ${why}.`,
		`A plan has these fields: ${Object.keys(PlanSchema.entries).join(', ')}.`
	);
}

function checkTables(plans: readonly TablePlan[], tables: readonly DraftTable[], report: Report): void {
	if (plans.length !== tables.length) {
		const message = `The plan is for ${plans.length} tables; the file has ${tables.length}.`;
		report.error('plan-does-not-fit', 'tables', message, 'Use the plan of this file.');
		return;
	}
	for (const [index, { use, roles }] of plans.entries()) {
		const path = `tables[${index}].roles`;
		const columns = tables[index]?.columns ?? [];
		if (roles.length !== columns.length) {
			const message = `The plan has ${roles.length} roles; the table ${showText(tables[index]?.name ?? '')} has ${columns.length} columns.`;
			report.error('plan-does-not-fit', path, message, 'Give one role for each column.');
			continue;
		}
		checkRoles(use, roles, path, report);
	}
}

function checkRoles(use: TablePlan['use'], roles: readonly ColumnRole[], path: string, report: Report): void {
	if (use === 'nothing') return;
	const known: ReadonlySet<string> = new Set(use === 'actors' ? ACTOR_ROLES : RELATION_ROLES);
	const seen = new Set<string>();
	for (const [index, role] of roles.entries()) {
		const fits = known.has(role) || (use === 'actors' && role.startsWith('name:'));
		if (!fits)
			report.error(
				'invalid-plan',
				`${path}[${index}]`,
				`A table of ${use} has no ${showText(role)}.`,
				'Choose another role.'
			);
		if (seen.has(role) && role !== 'attribute' && role !== 'nothing')
			report.error(
				'invalid-plan',
				`${path}[${index}]`,
				`Two columns are ${showText(role)}.`,
				'Make one of them an attribute.'
			);
		seen.add(role);
	}
	const needed = use === 'actors' ? [['id', 'name']] : [['from'], ['to']];
	for (const words of needed) {
		if (words.some((word) => seen.has(word))) continue;
		report.error(
			'invalid-plan',
			path,
			`No column of a table of ${use} is ${words.join(' or ')}.`,
			'Say which column it is.'
		);
	}
}

function checkTypes({ types, values }: ImportPlan, report: Report): void {
	const ids = new Set<string>();
	for (const [index, { id }] of types.entries()) {
		if (ids.has(id))
			report.error(
				'invalid-plan',
				`types[${index}].id`,
				`Two relation types have the id ${showText(id)}.`,
				'Give each its own id.'
			);
		ids.add(id);
	}
	const seen = new Set<string>();
	for (const [index, { value, type }] of values.entries()) {
		if (type !== null && !ids.has(type))
			report.error(
				'invalid-plan',
				`values[${index}].type`,
				`There is no relation type ${showText(type)}.`,
				'Add it to "types".'
			);
		if (seen.has(value))
			report.error(
				'invalid-plan',
				`values[${index}].value`,
				`The value ${showText(value)} stands twice.`,
				'Take one out.'
			);
		seen.add(value);
	}
}
