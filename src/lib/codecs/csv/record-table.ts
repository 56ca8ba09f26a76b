/**
 * Records as a table, and back: a row for each, a column for each field that any of them has.
 *
 * In: plain records of JSON. Out: a header and rows. Fields of an inner object stand in columns of their own, as
 * `names.ar`. Reading gives the same records; what is no table of that kind gives records that the gate refuses.
 */
import type { JsonObject } from '../entente-json/portable-file.ts';
import { fromRecordCell, toRecordCell, type FieldKind } from './record-cells.ts';
import type { Cell } from './to-csv-text.ts';

export interface RecordShape {
	/** Columns that come first, in this order, whether filled or not. */
	readonly first: readonly string[];
	/** Fields that hold text and nothing else, also `group.field`. */
	readonly texts: ReadonlySet<string>;
	/** Fields that hold an object whose fields get columns of their own. */
	readonly groups: ReadonlySet<string>;
}

export interface RecordTable {
	readonly header: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
}

const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (column: string, { texts }: RecordShape): FieldKind => (texts.has(column) ? 'text' : 'any');

/** An empty inner object stays in one cell, as `{}`. */
function toFields(record: JsonObject, { groups }: RecordShape): ReadonlyMap<string, unknown> {
	const fields = new Map<string, unknown>();
	for (const [name, value] of Object.entries(record)) {
		const inner = groups.has(name) && isObject(value) ? Object.entries(value) : [];
		if (inner.length === 0) fields.set(name, value);
		for (const [field, innerValue] of inner) fields.set(`${name}.${field}`, innerValue);
	}
	return fields;
}

export function toRecordTable(records: readonly JsonObject[], shape: RecordShape): RecordTable {
	const fields = records.map((record) => toFields(record, shape));
	const columns = new Set(shape.first);
	for (const record of fields) for (const column of record.keys()) columns.add(column);
	const header = [...columns];
	const rows = fields.map((record) =>
		header.map((column) => {
			const value = record.get(column);
			return value === undefined ? '' : toRecordCell(value, kindOf(column, shape));
		})
	);
	return { header, rows };
}

/** Rows as text; cells beyond the header are left out. Records know no prototype, so that any name is safe. */
export function fromRecordTable(
	header: readonly string[],
	rows: readonly (readonly string[])[],
	shape: RecordShape
): readonly JsonObject[] {
	return rows.map((row) => {
		const record: Record<string, unknown> = Object.create(null);
		const inner = new Map<string, Record<string, unknown>>();
		header.forEach((column, index) => {
			const value = fromRecordCell(row[index] ?? '', kindOf(column, shape));
			if (value === undefined) return;
			const [group = '', ...rest] = column.split('.');
			if (rest.length === 0 || !shape.groups.has(group)) record[column] = value;
			else {
				const fields: Record<string, unknown> = inner.get(group) ?? Object.create(null);
				fields[rest.join('.')] = value;
				inner.set(group, fields);
				record[group] = fields;
			}
		});
		return record;
	});
}
