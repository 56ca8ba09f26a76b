/**
 * Whether the first row of a table names its columns or is data already.
 *
 * In: the first rows as cells. Out: true for a header. A row with a known name of a column is one, a row with a number
 * is none; otherwise it is data when one of its texts comes again further down, as the ends of relations do.
 */
import { ACTOR_COLUMN_WORDS } from '#lib/core/import/actor-column-words.ts';
import { foldName } from '#lib/core/import/fold-name.ts';
import { END_PAIRS, RELATION_COLUMN_WORDS } from '#lib/core/import/relation-column-words.ts';

const KNOWN: ReadonlySet<string> = new Set(
	[
		...Object.values(ACTOR_COLUMN_WORDS).flat(),
		...Object.values(RELATION_COLUMN_WORDS).flat(),
		...END_PAIRS.flat()
	]
		.map(foldName)
		// One letter may be an actor as well as a column.
		.filter((word) => [...word].length > 1)
);
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

export function hasHeader(rows: readonly (readonly string[])[]): boolean {
	const [first = [], ...others] = rows;
	const below = new Set(others.flat());
	if (first.some((cell) => isColumnName(cell) && !below.has(cell))) return true;
	if (first.some((cell) => NUMBER.test(cell.trim()))) return false;
	if (others.length === 0) return first.length < 2;
	return !first.some((cell) => cell !== '' && below.has(cell));
}

/** Whether a text is a usual name of a column. */
export const isColumnName = (text: string): boolean => KNOWN.has(foldName(text));

/** Rows above the header that titles may fill. */
const MOST_ABOVE = 5;

/** Index of the row that names the columns, where titles stand above it (NodeXL, statistical offices); else 0. */
export function findHeaderRow(rows: readonly (readonly string[])[]): number {
	const namesColumns = (row: readonly string[]): boolean =>
		namesEnds(row) || row.filter(isColumnName).length >= 2;
	const [first = []] = rows;
	const found = rows.slice(0, MOST_ABOVE + 1).findIndex(namesColumns);
	return found === -1 || first.some(isColumnName) ? 0 : found;
}

/** For a table that names none: “Column 1”, “Column 2” … */
export const toColumnNames = (width: number): readonly string[] =>
	Array.from({ length: width }, (_, index) => `Column ${index + 1}`);

/** Whether two of the names are those of the ends of a relation; without names a table is one of relations. */
export function namesEnds(names: readonly string[]): boolean {
	const folded = new Set(names.map(foldName));
	return END_PAIRS.some(([from, to]) => folded.has(foldName(from)) && folded.has(foldName(to)));
}
