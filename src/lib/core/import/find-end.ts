/**
 * The actor at one end of a row. In: a column of ends. Out: a reader that gives the index of the actor, or why there is
 * none; an end that no table lists is added when the plan says so.
 */
import { showText } from '../dataset/show-value.ts';
import { NOT_CLEAR, toVisibleId, UNKNOWN } from './actor-book.ts';
import { BLANK_ID } from './notice-kinds.ts';
import type { ImportRun } from './import-run.ts';
import type { TableColumns } from './table-columns.ts';

/** What `find` says of a cell that can be no end, besides `UNKNOWN` and `NOT_CLEAR`. */
export const EMPTY = -3;
const TOO_LONG = -4;

/** Why a row is rejected. */
export interface RowFault {
	readonly code: string;
	reason(): string;
}

export interface EndColumn {
	/** Index of the actor; below 0 when there is none. */
	find(row: number): number;
	/** Index of the actor that was not known until now; `UNKNOWN` when the plan adds none. */
	settle(row: number): number;
	/** What is wrong with an end that was not found; undefined when it is only unknown. */
	faultOf(found: number, row: number): RowFault | undefined;
	unlisted(row: number): RowFault;
}

export function toEnd(columns: TableColumns, role: 'from' | 'to', run: ImportRun): EndColumn {
	const column = columns.field(role);
	const { actors, plan, rejections, read } = run;
	const blank = column?.tally(BLANK_ID);
	const values = column?.values ?? [];
	const shownAt = (row: number): string => showText(column?.textAt(row) ?? '');
	const unlisted = (row: number): RowFault => ({
		code: 'unknown-actor',
		reason: () => `No table lists the actor ${shownAt(row)}.`
	});

	function findUncommon(row: number): number {
		const text = column?.textAt(row);
		if (text === undefined) return EMPTY;
		return column?.isTooLong(row) === true ? TOO_LONG : actors.find(toVisibleId(text));
	}

	return {
		find: (row) => {
			const cell = values[row];
			// Nearly every end is a text that is known as it stands: one look, for a million rows.
			const index = typeof cell === 'string' ? actors.findId(cell) : UNKNOWN;
			return index === UNKNOWN ? findUncommon(row) : index;
		},
		settle: (row) => {
			const text = column?.textAt(row) ?? '';
			const id = toVisibleId(text);
			// The other end of the row may be the same actor.
			const known = actors.findId(id);
			if (known !== UNKNOWN) return known;
			if (plan.missingActors === 'add') {
				if (id !== text) blank?.add(row, text);
				read.actors += 1;
				return actors.add(id, id);
			}
			if (!actors.unlisted.has(id)) {
				actors.unlisted.add(id);
				read.actors += 1;
				rejections.add('actor', columns.table, row, 'unlisted-actor', unlisted(row).reason);
			}
			return UNKNOWN;
		},
		faultOf: (found, row) => {
			if (found === EMPTY) return MISSING[role];
			if (found === TOO_LONG) return { code: 'id-too-long', reason: () => 'The id at an end is too long.' };
			if (found !== NOT_CLEAR) return undefined;
			const reason = () => `Several actors are called ${shownAt(row)}; only an id tells which.`;
			return { code: 'ambiguous-name', reason };
		},
		unlisted
	};
}

const MISSING: Readonly<Record<'from' | 'to', RowFault>> = {
	from: { code: 'missing-end', reason: () => 'The relation does not say whom it comes from.' },
	to: { code: 'missing-end', reason: () => 'The relation does not say whom it goes to.' }
};
