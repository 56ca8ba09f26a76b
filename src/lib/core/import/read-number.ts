/**
 * Reads the numbers of one column, and counts those that can be read in two ways.
 *
 * In: a column and how decimals are written. Out: a reader of rows. One number of a column that can be read in one way
 * only settles all others.
 */
import { AMBIGUOUS_NUMBER } from './notice-kinds.ts';
import { isAmbiguous, parseDecimal } from './parse-decimal.ts';
import type { Tally } from './notice-tally.ts';
import type { Column, WithAttributes } from './table-columns.ts';

export class NumberColumn {
	readonly #column: Column;
	readonly #decimal: '.' | ',';
	readonly #ambiguous: Tally;
	#isSettled = false;

	constructor(column: Column, decimal: '.' | ',') {
		this.#column = column;
		this.#decimal = decimal;
		this.#ambiguous = column.tally(AMBIGUOUS_NUMBER);
	}

	/** Undefined when the cell is empty or no number. */
	at(row: number): number | undefined {
		const cell = this.#column.values[row];
		if (typeof cell === 'number') return Number.isFinite(cell) ? cell + 0 : undefined;
		const value = parseDecimal(cell, this.#decimal);
		if (value === undefined || typeof cell !== 'string' || this.#isSettled) return value;
		if (isAmbiguous(cell)) this.#ambiguous.add(row, cell);
		else if (/[.,]/.test(cell)) {
			this.#isSettled = true;
			this.#ambiguous.count = 0;
		}
		return value;
	}

	isFilled(row: number): boolean {
		const cell = this.#column.values[row];
		return cell !== undefined && cell !== '';
	}

	keep(row: number, target: WithAttributes): void {
		this.#column.keep(row, target);
	}

	tally: Column['tally'] = (kind) => this.#column.tally(kind);
}
