/** What was wrong with a text that was read to its end. In: its reader. Out: the fault that refuses it; notices besides. */
import type { NoticeCounts } from '../draft/notice-counts.ts';
import type { Fault } from '../draft/refuse.ts';
import type { RowReader } from './beginning.ts';
import { STRAY_QUOTE, toFault } from './table-notices.ts';

export function findFault(reader: RowReader, notices: NoticeCounts): Fault | undefined {
	if (reader.fault !== undefined) return toFault(reader.fault);
	const { strayQuotes = 0, firstStrayLine = 0 } = reader;
	if (strayQuotes > 0) notices.add(STRAY_QUOTE, { line: firstStrayLine }, '', strayQuotes);
	return undefined;
}
