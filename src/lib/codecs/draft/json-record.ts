/**
 * Fields of a record of outside JSON into cells of a draft.
 *
 * In: any JSON value and the place it stands at. Out: ids as text, cells as a draft holds them: lists of plain values
 * become lists of texts, anything deeper JSON text, with a notice. No shape is trusted, and nothing is dropped in silence.
 */
import type { DraftCell } from '#lib/core/import/draft.ts';
import { IDS_OF_TWO_TYPES, NESTED_ID, NESTED_VALUE } from './notice-kinds.ts';
import type { NoticeCounts } from './notice-counts.ts';
import type { Place } from './refuse.ts';
import type { TableBuilder } from './table-builder.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A field of its own, never one that JavaScript gives to every object. */
export const fieldIn = (record: JsonRecord, name: string): unknown =>
	Object.hasOwn(record, name) ? record[name] : undefined;

export const textIn = (record: JsonRecord, name: string): string => {
	const value = fieldIn(record, name);
	return typeof value === 'string' ? value : '';
};

const isPlain = (value: unknown): value is string | number | boolean =>
	typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

export function toCell(value: unknown, name: string, place: Place, notices: NoticeCounts): DraftCell {
	if (value === undefined || value === null) return undefined;
	if (isPlain(value)) return value;
	if (isList(value) && value.every(isPlain)) return value.length === 0 ? undefined : value.map(String);
	notices.add(NESTED_VALUE, place, name);
	return JSON.stringify(value);
}

/** Every field that is not among those already taken becomes a cell of the last row, by its own name. */
export function setFields(
	table: TableBuilder,
	record: JsonRecord,
	taken: ReadonlySet<string>,
	place: Place,
	notices: NoticeCounts
): void {
	for (const [name, value] of Object.entries(record)) {
		if (!taken.has(name)) table.set(name, toCell(value, name, place, notices));
	}
}

/** Reads ids, and notices where a number and a text become the same one. */
export class JsonIds {
	readonly #notices: NoticeCounts;
	readonly #isNumber = new Map<string, boolean>();

	constructor(notices: NoticeCounts) {
		this.#notices = notices;
	}

	/** The id as text, or undefined where there is none. */
	read(value: unknown, place: Place): string | undefined {
		if (value === undefined || value === null || value === '') return undefined;
		if (isPlain(value)) return String(value);
		// networkx allows tuples as ids, which JSON has as lists.
		const id = JSON.stringify(value);
		this.#notices.add(NESTED_ID, place, id);
		return id;
	}

	/** The id of an actor's own record. */
	declare(value: unknown, place: Place): string | undefined {
		const id = this.read(value, place);
		if (id === undefined) return undefined;
		const isNumber = typeof value === 'number';
		const before = this.#isNumber.get(id);
		if (before === undefined) this.#isNumber.set(id, isNumber);
		else if (before !== isNumber) this.#notices.add(IDS_OF_TWO_TYPES, place, id);
		return id;
	}

	has(id: string): boolean {
		return this.#isNumber.has(id);
	}
}

export const isNumberCell = (value: DraftCell): boolean => typeof value === 'number';
