/**
 * Relations with their citations, as results that name relations print them. In: a dataset and some of its relations.
 * Out: by relation id, the ends, type, claim and each citation in short with its link into the passage.
 */
import { shortCitation } from './short-citation.ts';
import { textFragmentLink } from './text-fragment-link.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';

export interface CitedRelation {
	readonly from: string;
	readonly to: string;
	readonly type: string;
	readonly status: string;
	readonly claim: string;
	readonly citations: readonly {
		readonly source: string;
		readonly short: string;
		readonly stance: string;
		readonly link?: string;
	}[];
}

export function toCitedRelations(
	dataset: Dataset,
	relations: readonly (Relation | undefined)[]
): Readonly<Record<string, CitedRelation>> {
	const sources = new Map(dataset.sources.map((source) => [source.id, source]));
	const cited: Record<string, CitedRelation> = Object.create(null);
	for (const relation of relations) {
		if (relation === undefined) continue;
		const { id, from, to, type, status, claim } = relation;
		const citations = relation.citations.map(({ source: sourceId, locator, anchor, stance }) => {
			const source = sources.get(sourceId);
			const link = textFragmentLink(source?.url, anchor);
			return {
				source: sourceId,
				short: source === undefined ? sourceId : shortCitation(source, locator),
				stance,
				...(link === undefined ? {} : { link })
			};
		});
		cited[id] = { from, to, type, status, claim, citations };
	}
	return cited;
}
