/**
 * The columns of one table, ready for its rows to be read: by role, each with its name as an attribute.
 *
 * In: a table and its plan. Out: columns that clean their texts and count what was odd. Columns that the plan leaves out
 * are told.
 */
import { LIMITS } from '../dataset/limits.ts';
import { countFilled, toAttributeNames } from './attribute-names.ts';
import { ColumnText } from './column-text.ts';
import { LEFT_OUT_COLUMN } from './notice-kinds.ts';
import { cellText } from './cell-text.ts';
import type { AttributeValue } from '../model/attributes.ts';
import type { DraftCell, DraftTable } from './draft.ts';
import type { NoticeTally, Tally, TallyKind } from './notice-tally.ts';
import type { TablePlan } from './plan.ts';
import type { ColumnRole } from './roles.ts';

/** What is read of a row; attributes are made when there is one. */
export interface WithAttributes {
	attributes: Record<string, AttributeValue> | undefined;
}

export class Column {
	readonly values: readonly DraftCell[];
	readonly #name: string;
	readonly #attribute: string;
	readonly #text: ColumnText;
	readonly #notices: NoticeTally;
	readonly #table: DraftTable;

	constructor(table: DraftTable, index: number, attribute: string, notices: NoticeTally) {
		const column = table.columns[index];
		this.values = column?.values ?? [];
		this.#name = column?.name ?? '';
		this.#attribute = attribute;
		this.#table = table;
		this.#notices = notices;
		this.#text = new ColumnText(notices, table, this.#name);
	}

	/** A counter for this column. */
	tally(kind: TallyKind): Tally {
		return this.#notices.of(kind, this.#table, this.#name);
	}

	/** The clean text of a cell; undefined when it is empty. */
	textAt(row: number): string | undefined {
		const cell = this.values[row];
		const text = typeof cell === 'string' ? cell : cellText(cell);
		return text === undefined || text === '' ? undefined : this.#text.clean(text, row);
	}

	/** True for a cell of which only the beginning could be kept. */
	isTooLong(row: number): boolean {
		return (cellText(this.values[row])?.length ?? 0) > LIMITS.textLength;
	}

	/** The clean text of a cell with something to be seen in it. */
	filledAt(row: number): string | undefined {
		const text = this.textAt(row);
		return text === undefined || text.trim() === '' ? undefined : text;
	}

	/** Keeps the cell as an attribute, with its type. */
	keep(row: number, target: WithAttributes): void {
		const value = this.#clean(this.values[row], row);
		if (value !== undefined) (target.attributes ??= {})[this.#attribute] = value;
	}

	keepAs(value: number, target: WithAttributes): void {
		(target.attributes ??= {})[this.#attribute] = value;
	}

	#clean(cell: DraftCell, row: number): AttributeValue | undefined {
		if (typeof cell === 'string') return cell === '' ? undefined : this.#text.clean(cell, row);
		if (typeof cell === 'number') return Number.isFinite(cell) ? cell + 0 : String(cell);
		return typeof cell === 'object' ? cell.map((text) => this.#text.clean(text, row)) : cell;
	}
}

export class TableColumns {
	readonly table: DraftTable;
	readonly decimal: '.' | ',';
	readonly attributes: readonly Column[];
	readonly names: readonly (readonly [tag: string, column: Column])[];
	readonly #byRole = new Map<ColumnRole, Column>();

	constructor(table: DraftTable, plan: TablePlan, notices: NoticeTally) {
		this.table = table;
		this.decimal = plan.decimal;
		const keys = toAttributeNames(table, plan, notices);
		const attributes: Column[] = [];
		for (const [index, { name, values }] of table.columns.entries()) {
			const key = keys[index];
			const role = plan.roles[index] ?? 'attribute';
			if (role === 'nothing')
				notices.of(LEFT_OUT_COLUMN, table, name).add(-1, undefined, countFilled(values));
			if (key === undefined || role === 'nothing') continue;
			const column = new Column(table, index, key, notices);
			if (role === 'attribute' || this.#byRole.has(role)) attributes.push(column);
			else this.#byRole.set(role, column);
		}
		this.attributes = attributes;
		this.names = [...this.#byRole].flatMap(([role, column]): (readonly [string, Column])[] =>
			role.startsWith('name:') ? [[role.slice('name:'.length), column]] : []
		);
	}

	field(role: ColumnRole): Column | undefined {
		return this.#byRole.get(role);
	}

	keepAttributes(row: number, target: WithAttributes): void {
		for (const column of this.attributes) column.keep(row, target);
	}
}
