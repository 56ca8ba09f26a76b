/**
 * Fields of records as cells of a table, and back, without loss.
 *
 * In: values of JSON. Out: cells that a person reads easily: text as it is, numbers and true/false as such, lists and
 * objects as JSON. Where a field may hold anything, a text that would read as something else is written as JSON too
 * (`"007"` in quotation marks). Nothing is changed on the way there and back.
 */
import type { Cell } from './to-csv-text.ts';

/** What a field may hold: `text` only text, `any` every value of JSON. */
export type FieldKind = 'text' | 'any';

export function toRecordCell(value: unknown, kind: FieldKind): Cell {
	if (typeof value === 'number') return value;
	if (typeof value !== 'string') return JSON.stringify(value);
	const isPlain = kind === 'text' ? value !== '' && !value.startsWith('"') : parse(value) === undefined;
	return isPlain && value !== '' ? value : JSON.stringify(value);
}

/** Undefined for an empty cell. A cell that is no JSON is the text that it shows. */
export function fromRecordCell(cell: string, kind: FieldKind): unknown {
	if (cell === '') return undefined;
	if (kind === 'text' && !cell.startsWith('"')) return cell;
	return parse(cell)?.value ?? cell;
}

// Nothing else begins a value of JSON, and failing to parse is slow.
const MAY_BE_JSON = /^[\s"[{\-\dtfn]/;

function parse(text: string): { readonly value: unknown } | undefined {
	if (!MAY_BE_JSON.test(text)) return undefined;
	try {
		return { value: JSON.parse(text) };
	} catch {
		return undefined;
	}
}
