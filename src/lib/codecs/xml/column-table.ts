/**
 * Builds one table of a draft column by column, for formats that declare their columns: two of them may have one name.
 *
 * In: rows with their lines, cells by column. Out: a `DraftTable` in which declared defaults are filled in and empty
 * texts are absent. It reads no types: cells come as they are to be.
 */
import { LIMITS } from '#lib/core/dataset/limits.ts';
import { UNSAFE_NAME } from '../draft/notice-kinds.ts';
import { UNDECLARED_ATTRIBUTE } from './xml-notices.ts';
import type { DraftCell, DraftColumn, DraftTable } from '#lib/core/import/draft.ts';
import type { ColumnRole } from '#lib/core/import/roles.ts';
import type { NoticeCounts } from '../draft/notice-counts.ts';
import type { Fault } from '../draft/refuse.ts';

const UNSAFE_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export class Column {
	readonly name: string;
	role: ColumnRole | undefined;
	/** What rows without a value of their own have. */
	fallback: DraftCell;
	readonly #values: DraftCell[] = [];

	constructor(name: string, role: ColumnRole | undefined) {
		this.name = name;
		this.role = role;
	}

	/** An empty text says that the row has no value, not even the default. */
	set(row: number, value: DraftCell): void {
		while (this.#values.length < row) this.#values.push(undefined);
		this.#values[row] = value;
	}

	get(row: number): DraftCell {
		return this.#values[row];
	}

	get isEmpty(): boolean {
		return this.fallback === undefined && this.#values.every((value) => value === undefined || value === '');
	}

	/** True when every row that has a value passes. */
	every(passes: (value: DraftCell) => boolean): boolean {
		return this.#values.every((value) => value === undefined || value === '' || passes(value));
	}

	toColumn(rowCount: number): DraftColumn {
		while (this.#values.length < rowCount) this.#values.push(undefined);
		const { fallback, name, role } = this;
		const values = this.#values.map((value) => (value === '' ? undefined : (value ?? fallback)));
		return { name, ...(role === undefined ? {} : { role }), values };
	}
}

export class ColumnTable {
	readonly name: string;
	readonly holds: 'actors' | 'relations';
	fault: Fault | undefined;
	readonly #columns: Column[] = [];
	readonly #named = new Map<string, Column>();
	readonly #lines: number[] = [];

	constructor(name: string, holds: 'actors' | 'relations') {
		this.name = name;
		this.holds = holds;
	}

	get rowCount(): number {
		return this.#lines.length;
	}

	/** Gives the index of the new row. */
	addRow(line: number): number {
		return this.#lines.push(line) - 1;
	}

	lineOf(row: number): number {
		return this.#lines[row] ?? 0;
	}

	/** A new column, also where one of that name exists. */
	add(name: string, role?: ColumnRole): Column {
		const column = new Column(name, role);
		this.#columns.push(column);
		if (this.#columns.length > LIMITS.attributes) {
			this.fault ??= {
				code: 'too-many-attributes',
				message: `The ${this.holds} have more than ${LIMITS.attributes.toLocaleString('en')} different attributes.`,
				remedy: 'Take out the attributes that are not needed.'
			};
		}
		return column;
	}

	/** The column of this name that was asked for in this way before, or a new one. */
	named(name: string, role?: ColumnRole): Column {
		const key = role === undefined ? name : `${role}\u0000${name}`;
		const known = this.#named.get(key);
		if (known !== undefined) return known;
		const column = this.add(name, role);
		this.#named.set(key, column);
		return column;
	}

	/** A declared attribute; undefined, with a notice, where JavaScript uses the name itself. */
	declare(name: string, line: number, notices: NoticeCounts): Column | undefined {
		if (!UNSAFE_NAMES.has(name)) return this.add(name);
		notices.add(UNSAFE_NAME, { line }, name);
		return undefined;
	}

	/** The text column of an attribute that the file uses without a declaration. */
	undeclared(name: string, line: number, notices: NoticeCounts): Column | undefined {
		if (UNSAFE_NAMES.has(name)) {
			notices.add(UNSAFE_NAME, { line }, name);
			return undefined;
		}
		if (!this.#named.has(name)) notices.add(UNDECLARED_ATTRIBUTE, { line }, name);
		return this.named(name);
	}

	/** Says what the columns are whose role is not known yet. */
	giveRoles(roleOf: (name: string) => ColumnRole): void {
		for (const column of this.#columns) column.role ??= roleOf(column.name);
	}

	/** Takes a column out again, whose values have found another place. */
	remove(column: Column): void {
		this.#columns.splice(this.#columns.indexOf(column), 1);
	}

	/** A row with the cells of another one; gives its index. */
	copyRow(row: number): number {
		const copy = this.addRow(this.lineOf(row));
		for (const column of this.#columns) {
			const value = column.get(row);
			if (value !== undefined) column.set(copy, value);
		}
		return copy;
	}

	/** Columns whose role the format gives are left out when they hold nothing; declared attributes stay. */
	toTable(): DraftTable {
		const kept = this.#columns.filter((column) => column.role === undefined || !column.isEmpty);
		return {
			name: this.name,
			holds: this.holds,
			rowCount: this.rowCount,
			columns: kept.map((column) => column.toColumn(this.rowCount)),
			lines: Uint32Array.from(this.#lines)
		};
	}
}
