/**
 * Ids of imported relations, none given twice. In: the ids that tables give, all of them beforehand. Out: the given one, or
 * a new one that no table gives: `r7` for the seventh row, `x (2)` for a second `x`.
 */
import { cellText, isBlank } from './cell-text.ts';
import { FreeIds } from './free-id.ts';
import { columnOf } from './row-meaning.ts';
import type { DraftTable } from './draft.ts';
import type { TablePlan } from './plan.ts';

export class RelationIds {
	readonly #given = new Set<string>();
	readonly #used = new Set<string>();
	readonly #numbered: FreeIds;
	readonly #repeated: FreeIds;

	constructor(tables: readonly (readonly [DraftTable, TablePlan])[]) {
		for (const [table, plan] of tables) {
			for (const cell of columnOf(table, plan, 'id')) {
				const text = cellText(cell);
				if (!isBlank(text)) this.#given.add(text.toWellFormed());
			}
		}
		this.#numbered = new FreeIds(this.#given);
		this.#repeated = new FreeIds(this.#given, (id, number) => `${id} (${number})`);
	}

	/** @param given clean text of the cell; @param number of the row, from 1 */
	take(given: string | undefined, number: number): string {
		if (given === undefined) return this.#numbered.take(`r${number}`);
		if (this.#used.has(given)) return this.#repeated.take(given);
		this.#used.add(given);
		return given;
	}
}
