/**
 * The corrections that a person makes to a plan. In: a plan and what is to be otherwise. Out: a plan again, whole and
 * consistent: no role stands twice in a table where it may stand once, and no relation type is left that nothing uses. The
 * plan given is never changed.
 */
import { guessSign } from './guess-sign.ts';
import { inferTable } from './infer-table.ts';
import type { ImportPlan, TablePlan, TypePlan } from './plan.ts';
import type { PreviewTable } from './preview.ts';
import { mayRepeat, rolesFor } from './role-in-words.ts';
import type { ColumnRole } from './roles.ts';

const replaceAt = <Item>(
	items: readonly Item[],
	index: number,
	change: (item: Item) => Item
): readonly Item[] => items.map((item, at) => (at === index ? change(item) : item));

const withTable = (plan: ImportPlan, index: number, change: (table: TablePlan) => TablePlan): ImportPlan => ({
	...plan,
	tables: replaceAt(plan.tables, index, change)
});

/** Another role for a column; the column that had it becomes an attribute. */
export const withRole = (plan: ImportPlan, table: number, column: number, role: ColumnRole): ImportPlan =>
	withTable(plan, table, (old) => ({
		...old,
		roles: old.roles.map((other, at) => {
			if (at === column) return role;
			return other === role && !mayRepeat(role) ? 'attribute' : other;
		})
	}));

export const withDecimal = (plan: ImportPlan, table: number, decimal: TablePlan['decimal']): ImportPlan =>
	withTable(plan, table, (old) => ({ ...old, decimal }));

/**
 * Another use of a table. Roles that suit it stay as they are; else they are inferred again from the names and first cells
 * of its columns. What a table cannot do without is given to its first columns: an id to actors, both ends to relations.
 * @param shown the table as a person sees it, for what its columns are called and hold
 */
export const withUse = (
	plan: ImportPlan,
	table: number,
	use: TablePlan['use'],
	shown?: PreviewTable
): ImportPlan =>
	withTable(plan, table, (old) => {
		if (use === 'nothing') return { ...old, use };
		const isFit = doFit(old.roles, use);
		const roles = isFit || shown === undefined ? old.roles : inferAgain(shown, old.roles, use);
		return { ...old, use, roles: fitRoles(roles, use) };
	});

function doFit(roles: readonly ColumnRole[], use: 'actors' | 'relations'): boolean {
	const known = new Set<ColumnRole>(rolesFor(use));
	const isNamed = use === 'actors' ? ['id', 'name'] : ['from', 'to'];
	return (
		roles.every((role) => known.has(role) || (use === 'actors' && role.startsWith('name:'))) &&
		(use === 'actors' ? isNamed.some(isIn(roles)) : isNamed.every(isIn(roles)))
	);
}

const isIn =
	(roles: readonly ColumnRole[]) =>
	(role: string): boolean =>
		roles.some((one) => one === role);

/** What the format itself says of a column stands. */
function inferAgain(
	{ name, columns, rows }: PreviewTable,
	roles: readonly ColumnRole[],
	use: 'actors' | 'relations'
): readonly ColumnRole[] {
	const seen = columns.map((column, at) => {
		const role = column.given ? roles[at] : undefined;
		const values = rows.map((row) => (row[at] === '' ? undefined : row[at]));
		return { name: column.name, values, ...(role === undefined ? {} : { role }) };
	});
	return inferTable({ name, holds: use, rowCount: rows.length, columns: seen }, false).roles;
}

function fitRoles(roles: readonly ColumnRole[], use: 'actors' | 'relations'): readonly ColumnRole[] {
	const known = new Set<ColumnRole>(rolesFor(use));
	const fitted = roles.map((role): ColumnRole => {
		if (role.startsWith('name:')) return use === 'actors' ? role : 'attribute';
		return known.has(role) ? role : 'attribute';
	});
	for (const needed of use === 'actors' ? (['id'] as const) : (['from', 'to'] as const)) {
		if (fitted.includes(needed)) continue;
		const free = fitted.findIndex((role) => role === 'attribute' || (use === 'relations' && role === 'id'));
		if (free >= 0) fitted[free] = needed;
	}
	return fitted;
}

/** Other words, sign or direction of a relation type. */
export const withType = (
	plan: ImportPlan,
	id: string,
	change: Partial<Omit<TypePlan, 'id'>>
): ImportPlan => ({
	...plan,
	types: plan.types.map((type) => (type.id === id ? { ...type, ...change } : type))
});

/** What a value means: another type of the plan, a type of its own (`OWN_TYPE`), or null to leave its rows out. */
export function withValue(plan: ImportPlan, value: string, type: string | null): ImportPlan {
	const old = plan.values.find((entry) => entry.value === value);
	if (old === undefined) return plan;
	const before = plan.types.find(({ id }) => id === old.type);
	const made = type === OWN_TYPE ? makeType(plan, value, before) : undefined;
	const values = plan.values.map((entry) =>
		entry.value === value ? { ...entry, type: made === undefined ? type : made.id } : entry
	);
	const types = made === undefined ? plan.types : [...plan.types, made];
	// Only the type that this value has just left may go: others stand for signs that no value names.
	const isLeft = !values.some((entry) => entry.type === old.type);
	return { ...plan, values, types: types.filter(({ id }) => !isLeft || id !== old.type) };
}

/** Stands for “a type of its own”: no id of a type, which is never empty. */
export const OWN_TYPE = '';

function makeType({ types }: ImportPlan, value: string, before: TypePlan | undefined): TypePlan {
	const taken = new Set(types.map(({ id }) => id));
	const stem = value === '' ? 'tie' : value;
	let id = stem;
	for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
	return { id, label: stem, sign: before?.sign ?? guessSign(value), directed: before?.directed ?? true };
}
