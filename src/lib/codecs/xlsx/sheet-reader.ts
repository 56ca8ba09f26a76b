/** The rows of a sheet for the reader of tables. In: rows with their numbers. Out: one after another; nothing is changed. */
import type { DraftCell } from '#lib/core/import/draft.ts';
import { cellText } from '#lib/core/import/cell-text.ts';
import type { RowReader } from '../csv/beginning.ts';
import type { SheetRow } from './read-sheet.ts';

export class SheetReader implements RowReader {
	readonly #rows: readonly SheetRow[];
	#index = -1;
	#values: readonly DraftCell[] = [];
	#cells: readonly string[] = [];

	constructor(rows: readonly SheetRow[]) {
		this.#rows = rows;
	}

	get cells(): readonly string[] {
		return this.#cells;
	}

	get line(): number {
		return this.#rows[this.#index]?.line ?? 0;
	}

	next(): boolean {
		this.#index += 1;
		const row = this.#rows[this.#index];
		if (row === undefined) return false;
		this.#values = row.cells;
		this.#cells = row.cells.map((value) => cellText(value) ?? '');
		return true;
	}

	value(index: number): DraftCell {
		return this.#values[index];
	}

	share(): number {
		return this.#index / Math.max(1, this.#rows.length);
	}
}
