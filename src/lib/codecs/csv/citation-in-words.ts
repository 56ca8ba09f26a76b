/** One citation in a cell: author, year and place, “(disputes)” where it does, and the link to its passage. */
import { shortCitation } from '#lib/core/citation/short-citation.ts';
import { textFragmentLink } from '#lib/core/citation/text-fragment-link.ts';
import type { Citation } from '#lib/core/model/citation.ts';
import type { Source } from '#lib/core/model/source.ts';

export function citationInWords(
	{ source: id, locator, anchor, stance }: Citation,
	sources: Pick<ReadonlyMap<string, Source>, 'get'>
): string {
	const source = sources.get(id);
	if (source === undefined) return id;
	const link = textFragmentLink(source.url, anchor);
	const disputes = stance === 'disputes' ? ' (disputes)' : '';
	return `${shortCitation(source, locator)}${disputes}${link === undefined ? '' : ` ${link}`}`;
}
