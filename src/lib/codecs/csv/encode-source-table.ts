/** The table of sources as CSV: a header and one line for each source with its full citation, addresses and count. */
import { fullCitation } from '#lib/core/citation/full-citation.ts';
import type { SourceRow } from '#lib/core/table/source-rows.ts';
import { toCsvText } from './to-csv-text.ts';

export const encodeSourceTable = (rows: readonly SourceRow[]): string =>
	toCsvText([
		['id', 'citation', 'url', 'archive', 'visible relations'],
		...rows.map(({ source, relations }) => [
			source.id,
			fullCitation(source),
			source.url ?? '',
			source.archive ?? '',
			relations
		])
	]);
