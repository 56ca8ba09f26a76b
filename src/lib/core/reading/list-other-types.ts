/**
 * The types that a relation could be counted as instead of its own. In: types with the signs in use, and the type as
 * coded. Out: all others; those of the opposite sign first, because turning friend into foe is what is mostly asked, the
 * one that weighs as much as the own type before the others; equal ones in the order given.
 */
interface Signed {
	readonly id: string;
	readonly sign: number;
}

export interface OtherType<Type extends Signed> {
	readonly type: Type;
	/** True when it turns a friendly relation into a hostile one, or the other way round. */
	readonly isOpposite: boolean;
}

export function listOtherTypes<Type extends Signed>(
	types: readonly Type[],
	coded: string
): readonly OtherType<Type>[] {
	const own = types.find(({ id }) => id === coded)?.sign ?? 0;
	return types
		.filter(({ id }) => id !== coded)
		.map((type) => ({ type, isOpposite: own * type.sign < 0 }))
		.toSorted(
			(a, b) =>
				Number(b.isOpposite) - Number(a.isOpposite) ||
				(a.isOpposite && b.isOpposite ? Math.abs(own + a.type.sign) - Math.abs(own + b.type.sign) : 0)
		);
}
