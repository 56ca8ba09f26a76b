/** A field of an outside value when it is a filled text; lets a record that is faulty elsewhere still be checked. */
export function textField(value: unknown, name: string): string | undefined {
	const field = fieldOf(value, name);
	return typeof field === 'string' && field.trim() !== '' ? field : undefined;
}

export const fieldOf = (value: unknown, name: string): unknown =>
	typeof value === 'object' && value !== null && Object.hasOwn(value, name)
		? new Map<string, unknown>(Object.entries(value)).get(name)
		: undefined;
