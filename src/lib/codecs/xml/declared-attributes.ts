/**
 * The attributes that a file declares for its nodes or its edges, and their values.
 *
 * In: declarations and values as they come. Out: cells of declared types in the columns of a table. Attributes of one
 * name are one column, because networkx declares an attribute anew for each type of its values; where a row has two of
 * them, the second has a column of its own. An attribute that is used but not declared becomes a text column named by
 * its id; several values of one attribute become a list. Both are told, nothing is dropped.
 */
import { NOT_FINITE } from '../draft/notice-kinds.ts';
import { parseTypedCell, type CellKind } from './parse-typed-cell.ts';
import { NOT_OF_TYPE, REPEATED_VALUE, UNDECLARED_ATTRIBUTE } from './xml-notices.ts';
import type { DraftCell } from '#lib/core/import/draft.ts';
import type { Column, ColumnTable } from './column-table.ts';
import type { NoticeCounts } from '../draft/notice-counts.ts';

const NOT_FINITE_TEXT = /^[+-]?(inf(inity)?|nan)$/i;

interface Declared {
	readonly name: string;
	readonly kind: CellKind;
	/** Undefined for a name that is left out. */
	column: Column | undefined;
	/** Where a value goes whose cell another attribute of this name has filled. */
	overflow: Column | undefined;
	/** The row that was given a value last, and how its values stood in the file. */
	lastRow: number;
	lastText: string;
	repeated: string[] | undefined;
}

export class DeclaredAttributes {
	readonly #table: ColumnTable;
	readonly #notices: NoticeCounts;
	readonly #declared = new Map<string, Declared>();
	readonly #byName = new Map<string, Declared>();

	constructor(table: ColumnTable, notices: NoticeCounts) {
		this.#table = table;
		this.#notices = notices;
	}

	declare(id: string, name: string, kind: CellKind, line: number): void {
		this.#add(id, name, kind, line);
	}

	/** What rows without a value of their own have. */
	setDefault(id: string, text: string, line: number): void {
		const declared = this.#declared.get(id);
		if (declared?.column === undefined) return;
		// A default speaks for its own attribute only.
		if (this.#byName.get(declared.name) !== declared) declared.column = this.#table.add(declared.name);
		declared.column.fallback = this.#parse(declared, text, line);
	}

	/** The column of an attribute, by its name. */
	columnOf(name: string): Column | undefined {
		return this.#byName.get(name)?.column;
	}

	/** `suffix` is what a list of several values says behind this one, such as its time. Gives the attribute's name. */
	set(id: string, text: string, row: number, line: number, suffix = ''): string {
		const declared = this.#declared.get(id) ?? this.#addUndeclared(id, line);
		const { name, column } = declared;
		if (column === undefined) return name;
		const isRepeated = declared.lastRow === row;
		const isTaken = isRepeated ? declared.overflow?.get(row) !== undefined : column.get(row) !== undefined;
		const target = isTaken ? (declared.overflow ??= this.#table.add(name)) : column;
		if (isRepeated) {
			declared.repeated ??= [declared.lastText];
			declared.repeated.push(text + suffix);
			this.#notices.add(REPEATED_VALUE, { line }, name);
			target.set(row, declared.repeated);
			return name;
		}
		declared.lastRow = row;
		declared.lastText = text + suffix;
		declared.repeated = undefined;
		target.set(row, this.#parse(declared, text, line));
		return name;
	}

	#addUndeclared(id: string, line: number): Declared {
		this.#notices.add(UNDECLARED_ATTRIBUTE, { line }, id);
		return this.#add(id, id, 'text', line);
	}

	#add(id: string, name: string, kind: CellKind, line: number): Declared {
		const first = this.#byName.get(name);
		const column = first === undefined ? this.#table.declare(name, line, this.#notices) : first.column;
		const declared = {
			name,
			kind,
			column,
			overflow: undefined,
			lastRow: -1,
			lastText: '',
			repeated: undefined
		};
		this.#declared.set(id, declared);
		if (first === undefined) this.#byName.set(name, declared);
		return declared;
	}

	#parse({ kind, name }: Declared, text: string, line: number): DraftCell {
		return parseTypedCell(text, kind, () => {
			const notice = NOT_FINITE_TEXT.test(text.trim()) ? NOT_FINITE : NOT_OF_TYPE;
			this.#notices.add(notice, { line }, name);
		});
	}
}
