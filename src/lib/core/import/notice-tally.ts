/**
 * Counts what was changed or could not be understood while a plan is carried out, so that each kind is told once for a
 * column: how often, and where first.
 *
 * In: kinds of notices, and each row where one is met. Out: issues of severity `notice`. It drops nothing.
 */
import { LIMITS } from '../dataset/limits.ts';
import { showText } from '../dataset/show-value.ts';
import { cellText } from './cell-text.ts';
import { placeOfRow, type RowPlace } from './place-of-row.ts';
import type { Issue } from '../model/issue.ts';
import type { DraftCell, DraftTable } from './draft.ts';

export interface TallyKind {
	/** Stable and machine-readable. */
	readonly code: string;
	/** A sentence. `column` and `first` (the first value met) are quoted for a message, or empty. */
	say(told: { readonly count: number; readonly column: string; readonly first: string }): string;
	readonly remedy: string;
}

export class Tally {
	readonly #kind: TallyKind;
	readonly #table: DraftTable | undefined;
	readonly #column: string;
	#first: RowPlace = {};
	#shown = '';
	count = 0;

	constructor(kind: TallyKind, table?: DraftTable, column = '') {
		this.#kind = kind;
		this.#table = table;
		this.#column = column;
	}

	/** @param row from 0, or −1 for the table as a whole */
	add(row: number, cell?: DraftCell, count = 1): void {
		if (this.count === 0) {
			if (this.#table !== undefined && row >= 0) this.#first = placeOfRow(this.#table, row);
			const text = cellText(cell);
			this.#shown = text === undefined ? '' : showText(text);
		}
		this.count += count;
	}

	toIssue(file: string): Issue {
		const { code, remedy } = this.#kind;
		const column = this.#column === '' ? '' : showText(this.#column);
		const message = this.#kind.say({ count: this.count, column, first: this.#shown });
		return { code, severity: 'notice', file, ...this.#first, message, remedy };
	}
}

export class NoticeTally {
	readonly #tallies: Tally[] = [];

	/** A counter of its own, told only when something was counted. */
	of(kind: TallyKind, table?: DraftTable, column?: string): Tally {
		const tally = new Tally(kind, table, column);
		this.#tallies.push(tally);
		return tally;
	}

	/** At most `LIMITS.issues` of them: a table can have a thousand columns. */
	toIssues(file: string): readonly Issue[] {
		const met = this.#tallies.filter(({ count }) => count > 0);
		const told = met.slice(0, LIMITS.issues).map((tally) => tally.toIssue(file));
		const rest = met.length - told.length;
		if (rest === 0) return told;
		const message = `${rest} more notices of this kind are not listed.`;
		return [
			...told,
			{ code: 'more-issues', severity: 'notice', file, message, remedy: 'Import fewer columns.' }
		];
	}
}
