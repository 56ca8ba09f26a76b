/**
 * Makes the texts of one column safe to store, send and write, and counts what was changed.
 *
 * In: texts of a column. Out: well-formed texts of at most `LIMITS.textLength` units. Control characters are told, not
 * removed: a text must stay what it was.
 */
import { LIMITS } from '../dataset/limits.ts';
import { BROKEN_CHARACTER, CONTROL_CHARACTER, TEXT_CUT } from './notice-kinds.ts';
import type { DraftTable } from './draft.ts';
import type { NoticeTally, Tally } from './notice-tally.ts';

export class ColumnText {
	readonly #control: Tally;
	readonly #broken: Tally;
	readonly #cut: Tally;

	constructor(notices: NoticeTally, table: DraftTable, column: string) {
		this.#control = notices.of(CONTROL_CHARACTER, table, column);
		this.#broken = notices.of(BROKEN_CHARACTER, table, column);
		this.#cut = notices.of(TEXT_CUT, table, column);
	}

	clean(text: string, row: number): string {
		return isOrdinary(text) ? text : this.#mend(text, row);
	}

	#mend(text: string, row: number): string {
		let mended = text;
		if (mended.length > LIMITS.textLength) {
			this.#cut.add(row);
			const before = mended.charCodeAt(LIMITS.textLength - 1);
			const isHalf = before >= 0xd800 && before <= 0xdbff;
			mended = mended.slice(0, LIMITS.textLength - (isHalf ? 1 : 0));
		}
		if (/[^\P{Cc}\t\n\r]/u.test(mended)) this.#control.add(row, mended);
		if (!mended.isWellFormed()) {
			this.#broken.add(row, mended);
			mended = mended.toWellFormed();
		}
		return mended;
	}
}

/** True for a short text without control characters and surrogates: nearly every one, told in one quick look. */
function isOrdinary(text: string): boolean {
	if (text.length > LIMITS.textLength) return false;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		if (unit < 32 || (unit >= 127 && unit < 160) || (unit >= 0xd800 && unit <= 0xdfff)) return false;
	}
	return true;
}
