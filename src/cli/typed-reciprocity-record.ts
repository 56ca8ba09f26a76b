/**
 * Reciprocity by relation type as it stands in the JSON form of `measure`.
 *
 * In: ties. Out: plain values; the cross table as an object keyed by the type of a → b and then by that of b → a, without
 * a prototype, so that every id is safe.
 */
import { computeTypedReciprocity, type ReciprocityOfType } from '#lib/core/measures/typed-reciprocity.ts';
import type { Ties } from '#lib/core/graph/ties.ts';

export interface TypedReciprocityRecord {
	readonly types: readonly ReciprocityOfType[];
	/** Ordered pairs of actors with a relation of the first type a → b and one of the second b → a. */
	readonly answers: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const emptyRecord = <Value>(): Record<string, Value> => Object.create(null);

export function toTypedReciprocityRecord(ties: Ties): TypedReciprocityRecord {
	const { types, answers } = computeTypedReciprocity(ties);
	const table = emptyRecord<Record<string, number>>();
	for (const [row, { type }] of types.entries()) {
		const cells = emptyRecord<number>();
		for (const [column, answer] of types.entries()) cells[answer.type] = answers[row]?.[column] ?? 0;
		table[type] = cells;
	}
	return { types, answers: table };
}
