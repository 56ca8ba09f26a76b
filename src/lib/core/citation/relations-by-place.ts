/**
 * The relations that rest on a source, in the order in which a reader of the source meets them.
 *
 * In: relations and a source's id. Out: each relation that cites it, once, with its citations of this source in
 * reading order; sorted by the first of them (page, then paragraph, then row). What has no place comes last, in the
 * order given. Pages are compared as numbers where both are.
 */
import type { Citation } from '../model/citation.ts';
import type { Relation } from '../model/relation.ts';

export interface RelationAtPlace {
	readonly relation: Relation;
	/** At least one. */
	readonly citations: readonly Citation[];
}

export function relationsByPlace(relations: readonly Relation[], source: string): readonly RelationAtPlace[] {
	return relations
		.map((relation) => ({
			relation,
			citations: relation.citations.filter((citation) => citation.source === source).toSorted(comparePlaces)
		}))
		.filter(({ citations }) => citations.length > 0)
		.sort((a, b) => comparePlaces(a.citations[0], b.citations[0]));
}

function comparePlaces(a: Citation | undefined, b: Citation | undefined): number {
	const [one, other] = [a?.locator, b?.locator];
	return (
		compareNumbers(toNumber(one?.page), toNumber(other?.page)) ||
		compareNumbers(one?.paragraph, other?.paragraph) ||
		compareNumbers(one?.row, other?.row)
	);
}

function compareNumbers(a = Infinity, b = Infinity): number {
	return a === b ? 0 : a - b;
}

const toNumber = (page: string | undefined): number | undefined =>
	page === undefined || Number.isNaN(Number.parseInt(page, 10)) ? undefined : Number.parseInt(page, 10);
