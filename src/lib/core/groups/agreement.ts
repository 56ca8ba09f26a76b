/**
 * How far groups agree with something else that divides the actors: their kind, or another grouping.
 *
 * In: a group for each actor and a text or another group for each, −1 for none. Out: the adjusted Rand index, and a table
 * of how many actors of each kind are in each group. Actors in no group are left out and counted.
 */
import { computeAdjustedRand, type AdjustedRandResult } from './adjusted-rand.ts';

export interface Agreement {
	readonly adjustedRand: AdjustedRandResult;
	/** What the rows of the table stand for: kinds in the order of their first actor, or group numbers from 0. */
	readonly rows: readonly (string | number)[];
	/** Actors by row and group: `table[row][group]`. */
	readonly table: readonly (readonly number[])[];
	/** Actors that are not in the table, because one of the two puts them into no group. */
	readonly leftOut: number;
}

export function computeAgreement(
	group: ArrayLike<number>,
	other: ArrayLike<number> | readonly string[]
): Agreement {
	const marks = Array.from(other as ArrayLike<number | string>);
	const isGrouping = marks.every((mark) => typeof mark === 'number');
	const named = [...new Set(marks)].filter((mark) => typeof mark === 'string' || mark >= 0);
	const rows = isGrouping ? named.toSorted((a, b) => Number(a) - Number(b)) : named;
	const rowOf = new Map(rows.map((mark, row) => [mark, row]));
	const codes = marks.map((mark) => rowOf.get(mark) ?? -1);
	const count = Array.from(group).reduce((most, own) => Math.max(most, own + 1), 0);
	const table = rows.map(() => Array.from({ length: count }, () => 0));
	let leftOut = 0;
	for (const [actor, code] of codes.entries()) {
		const own = group[actor] ?? -1;
		const row = table[code];
		if (own < 0 || row === undefined) leftOut++;
		else row[own] = (row[own] ?? 0) + 1;
	}
	return { adjustedRand: computeAdjustedRand(group, codes), rows, table, leftOut };
}
