/**
 * The rows that cannot be taken over. In: what they would have been, where, why. Out: the list, and counts that go on when
 * the list is full. It decides nothing.
 */
import { placeOfRow } from './place-of-row.ts';
import type { DraftTable, RejectedRow } from './draft.ts';

export class Rejections {
	readonly rows: RejectedRow[];
	readonly #most: number;
	actors = 0;
	relations = 0;

	/** @param most how many rows are listed; the others are only counted */
	constructor(first: readonly RejectedRow[], most = Infinity) {
		this.#most = most;
		this.rows = first.slice(0, most);
		for (const { what } of first) this.#count(what);
	}

	/** @param reason made only when the row is listed */
	add(what: RejectedRow['what'], table: DraftTable, row: number, code: string, reason: () => string): void {
		this.#count(what);
		if (this.rows.length >= this.#most) return;
		this.rows.push({ what, table: table.name, ...placeOfRow(table, row), code, reason: reason() });
	}

	#count(what: RejectedRow['what']): void {
		if (what === 'actor') this.actors += 1;
		else this.relations += 1;
	}
}
