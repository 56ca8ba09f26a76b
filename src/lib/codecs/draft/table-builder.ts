/**
 * Builds one table of a draft, row by row, when the columns are only known at the end.
 *
 * In: rows with a line, and cells by the name of their column. Out: a `DraftTable`, columns in the order in which they
 * were first met. Texts are made well-formed and numbers that are not finite become text, both with a notice; what passes
 * a limit is kept as a fault, which refuses the file.
 */
import { LIMITS } from '#lib/core/dataset/limits.ts';
import type { DraftCell, DraftColumn, DraftTable } from '#lib/core/import/draft.ts';
import type { ColumnRole } from '#lib/core/import/roles.ts';
import { BROKEN_CHARACTER, NOT_FINITE, UNSAFE_NAME } from './notice-kinds.ts';
import type { NoticeCounts } from './notice-counts.ts';
import type { Fault, Place } from './refuse.ts';

interface Column {
	readonly name: string;
	role: ColumnRole | undefined;
	readonly values: DraftCell[];
}

export interface TableSetting {
	readonly name: string;
	readonly holds: 'actors' | 'relations';
	readonly notices: NoticeCounts;
	/** JSON path of the list whose items are the rows, one for each; absent for texts with lines. */
	readonly path?: string;
}

const UNSAFE_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export class TableBuilder {
	readonly #columns = new Map<string, Column>();
	readonly #setting: TableSetting;
	readonly #lines: number[] = [];
	#fault: Fault | undefined;
	#rows = 0;
	#isRowFilled = false;

	constructor(setting: TableSetting) {
		this.#setting = setting;
	}

	get rowCount(): number {
		return this.#rows;
	}

	get holds(): 'actors' | 'relations' {
		return this.#setting.holds;
	}

	/** Whether the last row has any cell. */
	get isRowFilled(): boolean {
		return this.#isRowFilled;
	}

	/** Set when the table cannot be kept whole. */
	get fault(): Fault | undefined {
		return this.#fault;
	}

	/** Begins a row; `line` from 1 in texts, 0 elsewhere. Gives its index. */
	addRow(line = 0): number {
		this.#lines.push(line);
		this.#rows += 1;
		this.#isRowFilled = false;
		return this.#rows - 1;
	}

	/** Sets a cell of the last row, or of the row given. */
	set(name: string, value: DraftCell, role?: ColumnRole, row = this.#rows - 1): void {
		if (value === undefined || value === '') return;
		if (role === undefined && UNSAFE_NAMES.has(name)) {
			this.#setting.notices.add(UNSAFE_NAME, this.#placeOf(row), name);
			return;
		}
		const { values } = this.#columnOf(name, role);
		this.#isRowFilled ||= row === this.#rows - 1;
		padTo(values, row);
		values[row] = this.#clean(value, name, row);
	}

	get(name: string, role?: ColumnRole, row = this.#rows - 1): DraftCell {
		return this.#columns.get(toKey(name, role))?.values[row];
	}

	/** Gives a column without a role that role, where every filled cell passes; says whether it did. */
	giveRole(name: string, role: ColumnRole, passes: (value: DraftCell) => boolean = () => true): boolean {
		const column = this.#columns.get(toKey(name, undefined));
		if (column === undefined || this.hasRole(role)) return false;
		if (!column.values.every((value) => value === undefined || passes(value))) return false;
		column.role = role;
		return true;
	}

	hasRole(role: ColumnRole): boolean {
		return [...this.#columns.values()].some((column) => column.role === role);
	}

	toTable(): DraftTable {
		const { name, holds, path } = this.#setting;
		return {
			name,
			holds,
			rowCount: this.#rows,
			columns: [...this.#columns.values()].map((column) => this.#toColumn(column)),
			...(path === undefined ? {} : { path }),
			...(this.#lines.some((line) => line > 0) ? { lines: Uint32Array.from(this.#lines) } : {})
		};
	}

	#toColumn({ name, role, values }: Column): DraftColumn {
		padTo(values, this.#rows);
		return { name, ...(role === undefined ? {} : { role }), values };
	}

	#columnOf(name: string, role: ColumnRole | undefined): Column {
		const key = toKey(name, role);
		const known = this.#columns.get(key);
		if (known !== undefined) return known;
		const column: Column = { name: name.toWellFormed(), role, values: [] };
		this.#columns.set(key, column);
		if (this.#columns.size > LIMITS.attributes) {
			this.#fault ??= {
				code: 'too-many-attributes',
				...this.#placeOf(this.#rows - 1),
				message: `The ${this.#setting.holds} have more than ${LIMITS.attributes.toLocaleString('en')} different attributes.`,
				remedy: 'Take out the attributes that are not needed.'
			};
		}
		return column;
	}

	#placeOf(row: number): Place {
		const { path } = this.#setting;
		if (path !== undefined) return { path: `${path}[${row}]` };
		const line = this.#lines[row] ?? 0;
		return line === 0 ? {} : { line };
	}

	#clean(value: Exclude<DraftCell, undefined>, name: string, row: number): DraftCell {
		if (typeof value === 'number') {
			if (Number.isFinite(value)) return value;
			this.#setting.notices.add(NOT_FINITE, this.#placeOf(row), name);
			return String(value);
		}
		if (typeof value === 'string') return this.#cleanText(value, name, row);
		return typeof value === 'boolean' ? value : value.map((text) => this.#cleanText(text, name, row));
	}

	#cleanText(text: string, name: string, row: number): string {
		if (text.length > LIMITS.textLength) {
			this.#fault ??= {
				code: 'text-too-long',
				...this.#placeOf(row),
				message: `A text has ${text.length.toLocaleString('en')} characters.`,
				remedy: `Shorten it to ${LIMITS.textLength.toLocaleString('en')} at most.`
			};
			return '';
		}
		if (text.isWellFormed()) return text;
		this.#setting.notices.add(BROKEN_CHARACTER, this.#placeOf(row), name);
		return text.toWellFormed();
	}
}

const LONGEST_GAP = 1000;

/** Longer gaps are left open, so that a column that is nearly empty costs nearly nothing however many rows there are. */
function padTo(values: DraftCell[], length: number): void {
	if (length - values.length > LONGEST_GAP) values[length - 1] = undefined;
	else while (values.length < length) values.push(undefined);
}

const toKey = (name: string, role: ColumnRole | undefined): string => `${role ?? ''}\u0000${name}`;
