/**
 * One column of a table while it is read. In: cells, row by row. Out: its values.
 *
 * Equal texts are kept once while the column has few different ones, and every text is a copy of its own: a piece cut
 * out of a text holds the whole of it in memory.
 */
import type { DraftCell } from '#lib/core/import/draft.ts';

const MOST_DIFFERENT = 65_536;
/** Pieces shorter than this are copied by the engine anyway. */
const SHORTEST_PIECE = 13;

export class ColumnBuilder {
	readonly values: DraftCell[] = [];
	#known: Map<string, string> | undefined = new Map();

	push(cell: DraftCell): void {
		this.values.push(typeof cell === 'string' ? this.#keep(cell) : cell);
	}

	#keep(cell: string): string {
		const known = this.#known?.get(cell);
		if (known !== undefined) return known;
		const own = cell.length < SHORTEST_PIECE ? cell : ` ${cell}`.slice(1);
		if (this.#known !== undefined) {
			if (this.#known.size >= MOST_DIFFERENT) this.#known = undefined;
			else this.#known.set(own, own);
		}
		return own;
	}
}
