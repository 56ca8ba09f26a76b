/**
 * The table of relations as CSV. In: relations in the order of the page, and the dataset's names and sources. Out: a
 * header and one line for each relation; its citations in one cell, parted by “; ”, each with the link to its passage.
 */
import type { Relation } from '#lib/core/model/relation.ts';
import type { Source } from '#lib/core/model/source.ts';
import type { Names } from '#lib/core/table/relation-columns.ts';
import { citationInWords } from './citation-in-words.ts';
import { toCsvText } from './to-csv-text.ts';

const HEADER = [
	'id',
	'type',
	'from',
	'to',
	'claim',
	'status',
	'period',
	'confidence',
	'strength',
	'citations',
	'betweenness'
];

export const encodeRelationTable = (
	relations: readonly Relation[],
	names: Names,
	sources: Pick<ReadonlyMap<string, Source>, 'get'>,
	/** Betweenness of a relation's tie; an empty cell where it is not known. */
	betweennessOf: (id: string) => number | undefined = () => undefined
): string =>
	toCsvText([
		HEADER,
		...relations.map((relation) => [
			relation.id,
			names.typeOf(relation.type),
			names.actorOf(relation.from),
			names.actorOf(relation.to),
			relation.claim,
			relation.status,
			relation.period?.text ?? '',
			relation.confidence,
			relation.strength,
			relation.citations.map((citation) => citationInWords(citation, sources)).join('; '),
			betweennessOf(relation.id) ?? NaN
		])
	]);
