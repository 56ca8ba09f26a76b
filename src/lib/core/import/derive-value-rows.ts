/**
 * The words of a type column with what they become, as a person corrects them. In: a plan. Out: one row for each value, in
 * the order of the plan; of several that share a type the first one holds its name and sign, the others point at it.
 */
import type { ImportPlan, TypePlan, ValuePlan } from './plan.ts';

export interface ValueRow extends ValuePlan {
	/** Undefined where the value's rows are left out. */
	readonly becomes: TypePlan | undefined;
	/** The value whose row holds the name and sign of the type that this one shares. */
	readonly sharedWith: string | undefined;
}

export function deriveValueRows({ types, values }: ImportPlan): readonly ValueRow[] {
	const byId = new Map(types.map((type) => [type.id, type]));
	const first = new Map<string, string>();
	return values.map((value) => {
		const becomes = value.type === null ? undefined : byId.get(value.type);
		const sharedWith = becomes === undefined ? undefined : first.get(becomes.id);
		if (becomes !== undefined && sharedWith === undefined) first.set(becomes.id, value.value);
		return { ...value, becomes, sharedWith };
	});
}
