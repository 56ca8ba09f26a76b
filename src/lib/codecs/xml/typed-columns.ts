/**
 * Declarations for formats that want to know each attribute and its type beforehand.
 *
 * In: the fields of all actors, or of all relations. Out: a column for each name, in the order in which names are first
 * met, with the one type that holds all its values; text where they are of several types, which is told.
 */
import type { AttributeValue } from '#lib/core/model/attributes.ts';
import type { Field } from '../fields/field.ts';
import type { Change, FieldChanges } from '../fields/field-changes.ts';

export type ColumnType = 'text' | 'integer' | 'long' | 'double' | 'boolean' | 'list';

export interface TypedColumn {
	/** Unique in its table and safe as an XML id. */
	readonly id: string;
	readonly name: string;
	readonly type: ColumnType;
}

export const MIXED_TYPES: Change = {
	code: 'mixed-types',
	say: (count, which) =>
		`${count === 1 ? 'One attribute has' : `${count} attributes have`} values of several types, such as ${which}; all were written as text.`
};

export function collectColumns(
	rows: readonly (readonly Field[])[],
	prefix: string,
	changes: FieldChanges
): ReadonlyMap<string, TypedColumn> {
	const types = new Map<string, ColumnType>();
	const mixed = new Set<string>();
	for (const fields of rows) {
		for (const [name, value] of fields) {
			const before = types.get(name);
			const joined = join(before, typeOf(value));
			types.set(name, joined ?? 'text');
			if (joined === undefined) mixed.add(name);
		}
	}
	for (const name of mixed) {
		types.set(name, 'text');
		changes.add(MIXED_TYPES, name);
	}
	return new Map([...types].map(([name, type], index) => [name, { id: `${prefix}${index}`, name, type }]));
}

function typeOf(value: AttributeValue): ColumnType {
	if (typeof value === 'string') return 'text';
	if (typeof value === 'boolean') return 'boolean';
	if (typeof value !== 'number') return 'list';
	// −0 is a double: whole numbers of other programs have no such thing.
	if (!Number.isSafeInteger(value) || Object.is(value, -0)) return 'double';
	return value === (value | 0) ? 'integer' : 'long';
}

const NUMBERS: readonly ColumnType[] = ['integer', 'long', 'double'];

/** The type that holds both; undefined when there is none but text. */
function join(a: ColumnType | undefined, b: ColumnType): ColumnType | undefined {
	if (a === undefined || a === b) return b;
	const widest = Math.max(NUMBERS.indexOf(a), NUMBERS.indexOf(b));
	return NUMBERS.includes(a) && NUMBERS.includes(b) ? NUMBERS[widest] : undefined;
}

/** A number as text that gives the same number again, −0 too. */
export const numberText = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

/** A single value as text; lists are written by the caller's own rule. */
export function plainText(value: AttributeValue, writeList: (items: readonly string[]) => string): string {
	if (typeof value === 'number') return numberText(value);
	return typeof value === 'string' || typeof value === 'boolean' ? String(value) : writeList(value);
}
