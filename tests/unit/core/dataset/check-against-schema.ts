/**
 * As much of JSON Schema (draft 2020-12) as graph-data/schema uses, for the test that schemas and parser agree.
 * Throws on a keyword that it does not know, so that no rule of a schema goes unchecked.
 */
type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const asObject = (value: unknown): Json => (isObject(value) ? value : {});
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const TYPES: Record<string, (value: unknown) => boolean> = {
	object: isObject,
	array: Array.isArray,
	string: (value) => typeof value === 'string',
	boolean: (value) => typeof value === 'boolean',
	number: (value) => typeof value === 'number',
	integer: Number.isInteger
};

const SILENT = new Set(['$schema', '$id', '$defs', 'title', 'description']);

const entriesOf = (value: unknown, isMeant: (key: string) => boolean): [string, unknown][] =>
	Object.entries(asObject(value)).filter(([key]) => isMeant(key));

export function fitsSchema(root: Json, value: unknown, schema: Json = root): boolean {
	const fits = (inner: unknown, part: unknown) => fitsSchema(root, inner, asObject(part));
	return Object.entries(schema).every(([keyword, rule]) => {
		if (SILENT.has(keyword)) return true;
		switch (keyword) {
			case '$ref':
				return fits(value, asObject(root.$defs)[String(rule).replace('#/$defs/', '')]);
			case 'type':
				return TYPES[String(rule)]?.(value) ?? false;
			case 'enum':
				return asList(rule).includes(value);
			case 'anyOf':
				return asList(rule).some((part) => fits(value, part));
			case 'required':
				return !isObject(value) || asList(rule).every((key) => Object.hasOwn(value, String(key)));
			case 'properties':
				return entriesOf(value, (key) => Object.hasOwn(asObject(rule), key)).every(([key, inner]) =>
					fits(inner, asObject(rule)[key])
				);
			case 'additionalProperties':
				return entriesOf(value, (key) => !Object.hasOwn(asObject(schema.properties), key)).every(
					([, inner]) => rule !== false && fits(inner, rule)
				);
			case 'items':
				return !Array.isArray(value) || value.every((item) => fits(item, rule));
			case 'minItems':
				return !Array.isArray(value) || value.length >= Number(rule);
			case 'maxItems':
				return !Array.isArray(value) || value.length <= Number(rule);
			case 'minLength':
				return typeof value !== 'string' || value.length >= Number(rule);
			case 'maxLength':
				return typeof value !== 'string' || value.length <= Number(rule);
			case 'pattern':
				return typeof value !== 'string' || new RegExp(String(rule), 'u').test(value);
			case 'minimum':
				return typeof value !== 'number' || value >= Number(rule);
			case 'exclusiveMinimum':
				return typeof value !== 'number' || value > Number(rule);
			default:
				throw new Error(`The schema uses ${keyword}, which this check does not know.`);
		}
	});
}
