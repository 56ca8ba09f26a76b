/**
 * The account of an import in one line each for actors and relations: “1,204 relations read = 1,190 kept + 0 merged + 14
 * rejected”. In: a report. Out: sentences. It adds nothing up anew: what does not add up is seen.
 */
import type { Count, ImportReport } from './report.ts';

const say = (count: number): string => count.toLocaleString('en');

export const accountInWords = (
	{ read, kept, merged, rejected }: Pick<ImportReport, 'read' | 'kept' | 'merged' | 'rejected'>,
	of: keyof Count
): string =>
	`${say(read[of])} ${of} read = ${say(kept[of])} kept + ${say(merged[of])} merged + ${say(rejected[of])} rejected`;

/** Where a rejected row or a notice stands: “friends.csv, line 14”. Empty for the file as a whole. */
export const placeInWords = (at: {
	readonly table?: string;
	readonly line?: number;
	readonly path?: string;
}): string =>
	[at.table, at.line === undefined ? undefined : `line ${say(at.line)}`, at.path]
		.filter((part) => part !== undefined && part !== '')
		.join(', ');
