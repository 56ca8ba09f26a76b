/**
 * The types of attributes as CX2 wants them declared: one for each name.
 *
 * In: the fields of all nodes or of all edges. Out: declarations; or the fields with one type for each name, where values
 * of different types became texts, which is told. Nothing is left out.
 */
import type { AttributeValue } from '#lib/core/model/attributes.ts';
import type { Field } from '../fields/field.ts';
import type { Change, FieldChanges } from '../fields/field-changes.ts';

type Type = 'string' | 'double' | 'boolean' | 'list_of_string';

const MIXED: Change = {
	code: 'types-united',
	say: (count, which) =>
		`${count === 1 ? 'One attribute has' : `${count} attributes have`} values of different types, written as texts (${which}): CX2 knows one type for each.`
};

function typeOf(value: AttributeValue): Type {
	if (typeof value === 'number') return 'double';
	if (typeof value === 'boolean') return 'boolean';
	return typeof value === 'string' ? 'string' : 'list_of_string';
}

export function declareAttributes(
	rows: readonly (readonly Field[])[]
): Readonly<Record<string, { readonly d: Type }>> {
	const types = new Map<string, Type>();
	for (const row of rows) for (const [name, value] of row) types.set(name, typeOf(value));
	return Object.fromEntries([...types].map(([name, d]) => [name, { d }]));
}

export function unifyTypes(
	rows: readonly (readonly Field[])[],
	changes: FieldChanges
): readonly (readonly Field[])[] {
	const types = new Map<string, Type>();
	const mixed = new Set<string>();
	for (const row of rows) {
		for (const [name, value] of row) {
			const type = typeOf(value);
			const known = types.get(name) ?? type;
			types.set(name, known);
			if (known !== type) mixed.add(name);
		}
	}
	for (const name of mixed) changes.add(MIXED, name);
	if (mixed.size === 0) return rows;
	const toText = (value: AttributeValue): string =>
		typeof value === 'object' ? JSON.stringify(value) : String(value);
	return rows.map((row) =>
		row.map(([name, value]): Field => [name, mixed.has(name) ? toText(value) : value])
	);
}
