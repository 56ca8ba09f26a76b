/**
 * Attributes of many relations by column, and back. In: the attributes of each relation. Out: one column for each name,
 * in the order in which names first occur; those that few relations have list only these. Values keep their types.
 */
import { indexAt } from '../graph/arcs.ts';
import type { Attributes, AttributeValue } from '../model/attributes.ts';
import { NO_TEXTS, packTexts, textAt } from './pack-texts.ts';
import { ATTRIBUTE_KINDS, type PackedAttribute } from './packed-dataset.ts';

type Kind = (typeof ATTRIBUTE_KINDS)[number];
const KIND_INDEX = new Map<Kind, number>(ATTRIBUTE_KINDS.map((kind, index) => [kind, index]));

/** A column is listed by its rows when less than a quarter of all relations has it. */
const SPARSE = 4;

export function packAttributes(
	count: number,
	attributesOf: (index: number) => Attributes | undefined
): readonly PackedAttribute[] {
	const filled = new Map<string, number>();
	for (let index = 0; index < count; index++) {
		const attributes = attributesOf(index);
		if (attributes === undefined) continue;
		for (const name of Object.keys(attributes)) filled.set(name, (filled.get(name) ?? 0) + 1);
	}
	return [...filled].map(([name, rows]) => {
		const valueAt = (index: number): AttributeValue | undefined => {
			const attributes = attributesOf(index);
			return attributes !== undefined && Object.hasOwn(attributes, name) ? attributes[name] : undefined;
		};
		return rows * SPARSE < count ? packSparse(name, rows, count, valueAt) : packColumn(name, count, valueAt);
	});
}

type ValueAt = (index: number) => AttributeValue | undefined;

function packSparse(name: string, filled: number, count: number, valueAt: ValueAt): PackedAttribute {
	const rows = new Uint32Array(filled);
	let size = 0;
	for (let index = 0; index < count; index++) if (valueAt(index) !== undefined) rows[size++] = index;
	return { ...packColumn(name, size, (entry) => valueAt(indexAt(rows, entry))), rows: rows.slice(0, size) };
}

function packColumn(name: string, count: number, valueAt: ValueAt): PackedAttribute {
	const kinds = new Uint8Array(count);
	const has = { number: false, text: false };
	for (let index = 0; index < count; index++) {
		const kind = kindOf(valueAt(index));
		kinds[index] = KIND_INDEX.get(kind) ?? 0;
		if (kind === 'number') has.number = true;
		if (kind === 'text' || kind === 'list') has.text = true;
	}
	const numbers = new Float64Array(has.number ? count : 0);
	for (let index = 0; index < numbers.length; index++) {
		const value = valueAt(index);
		if (typeof value === 'number') numbers[index] = value;
	}
	return {
		name,
		kinds,
		numbers,
		texts: has.text ? packTexts(count, (index) => toText(valueAt(index))) : NO_TEXTS
	};
}

function kindOf(value: AttributeValue | undefined): Kind {
	if (value === undefined) return 'none';
	if (typeof value === 'string') return 'text';
	if (typeof value === 'number') return 'number';
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	return 'list';
}

const toText = (value: AttributeValue | undefined): string =>
	typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : '';

/** The attributes of one relation; undefined when it has none. */
export function attributesAt(columns: readonly PackedAttribute[], row: number): Attributes | undefined {
	const entries: [string, AttributeValue][] = [];
	for (const column of columns) {
		const value = valueOf(column, column.rows === undefined ? row : findRow(column.rows, row));
		if (value !== undefined) entries.push([column.name, value]);
	}
	// Made from entries, so that no name can mean more than a name.
	return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function valueOf({ kinds, numbers, texts }: PackedAttribute, entry: number): AttributeValue | undefined {
	switch (ATTRIBUTE_KINDS[kinds[entry] ?? 0]) {
		case 'text':
			return textAt(texts, entry);
		case 'number':
			return numbers[entry];
		case 'yes':
			return true;
		case 'no':
			return false;
		case 'list':
			return JSON.parse(textAt(texts, entry)) as readonly string[];
		default:
			return undefined;
	}
}

/** The entry of a row; beyond the last when the row is not listed. */
function findRow(rows: Uint32Array, row: number): number {
	let low = 0;
	let high = rows.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (indexAt(rows, middle) < row) low = middle + 1;
		else high = middle;
	}
	return rows[low] === row ? low : rows.length;
}
