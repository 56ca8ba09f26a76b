/**
 * Which two columns of a table hold the ends of relations, by their names or, in a list without a header, by what is in
 * them. In: the columns. Out: the indices of from and to, or undefined where the table names none.
 */
import { foldName } from './fold-name.ts';
import { isNumeric, isRepeating, overlapOf, type ColumnProfile } from './profile-column.ts';
import { END_PAIRS } from './relation-column-words.ts';
import type { SeenColumn } from './infer-roles.ts';

export type Ends = readonly [from: number, to: number];

const FOLDED_PAIRS = END_PAIRS.map(([from, to]) => [foldName(from), foldName(to)] as const);

export function findNamedEnds(columns: readonly SeenColumn[]): Ends | undefined {
	const given: Ends = [
		columns.findIndex(({ column }) => column.role === 'from'),
		columns.findIndex(({ column }) => column.role === 'to')
	];
	if (given[0] >= 0 && given[1] >= 0) return given;
	const names = columns.map(({ folded }) => folded);
	for (const [from, to] of FOLDED_PAIRS) {
		const ends: Ends = [names.indexOf(from), names.indexOf(to)];
		if (ends[0] >= 0 && ends[1] >= 0) return ends;
	}
	return undefined;
}

/** True for a list without a header: its reader numbered the columns. */
export const hasNoHeader = (columns: readonly SeenColumn[]): boolean =>
	columns.length > 0 && columns.every(({ column }, index) => column.name === `Column ${index + 1}`);

/** Of a list without a header: “a, b” or “a, supports, b”, as simple interaction files (SIF) have it. */
export function findEndsByContent(columns: readonly SeenColumn[]): Ends | undefined {
	const [first, second, third] = columns.map(({ profile }) => profile);
	if (first === undefined || second === undefined) return undefined;
	if (third !== undefined && isMiddleType(first, second, third)) return [0, 2];
	return [0, 1];
}

function isMiddleType(first: ColumnProfile, second: ColumnProfile, third: ColumnProfile): boolean {
	if (isNumeric(second) || isNumeric(third) !== isNumeric(first)) return false;
	const shared = overlapOf(third, first);
	return overlapOf(second, first) < shared || (isRepeating(second) && !isRepeating(third) && shared > 0);
}
