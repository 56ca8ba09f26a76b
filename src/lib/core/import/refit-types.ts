/**
 * Fits the types of a plan to its columns again, after a person has said that another column holds the type of relation,
 * or that another table lists relations.
 *
 * In: a draft and a corrected plan. Out: a plan whose values are those that its tables hold now. What was said of a value
 * stays said; values that are new are understood as in a first plan. A plan that fits already comes back as it is.
 */
import { inferTypes } from './infer-types.ts';
import type { Draft, DraftTable } from './draft.ts';
import type { ImportPlan, TablePlan, TypePlan, ValuePlan } from './plan.ts';

export function refitTypes(draft: Draft, plan: ImportPlan): ImportPlan {
	const tables = draft.tables.flatMap((table, index): (readonly [DraftTable, TablePlan])[] => {
		const planned = plan.tables[index];
		return planned?.use === 'relations' ? [[table, planned]] : [];
	});
	const inferred = inferTypes(draft, tables);
	const said = new Map(plan.values.map((value) => [value.value, value]));
	if (inferred.values.length === plan.values.length && inferred.values.every((value) => isSame(value, said)))
		return plan;
	const known = new Map(plan.types.map((type) => [type.id, type]));
	const values = inferred.values.map((value): ValuePlan => {
		const old = said.get(value.value);
		return old === undefined || (old.type !== null && !known.has(old.type))
			? value
			: { ...value, type: old.type };
	});
	const kept = values.flatMap(({ type }) => known.get(type ?? '') ?? []);
	const types = new Map<string, TypePlan>([...inferred.types, ...kept].map((type) => [type.id, type]));
	const used = new Set(values.map(({ type }) => type));
	// A type that was understood for a value, and that the value does not mean, is nobody's.
	const idle = new Set(inferred.values.map(({ type }) => type).filter((type) => !used.has(type)));
	return { ...plan, values, types: [...types.values()].filter(({ id }) => !idle.has(id)) };
}

const isSame = ({ value, rows }: ValuePlan, said: ReadonlyMap<string, ValuePlan>): boolean =>
	said.get(value)?.rows === rows;
