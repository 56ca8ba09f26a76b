/**
 * The columns of the table of relations and what each is sorted by. Status and certainty sort in their own order, from
 * what happened and is certain down; a period by its first possible day; citations by their number.
 */
import { CONFIDENCES, STATUSES, type Relation } from '../model/relation.ts';
import type { SortValue, SortWay } from './sort-rows.ts';

export type RelationColumn =
	'type' | 'from' | 'to' | 'claim' | 'status' | 'period' | 'confidence' | 'citations' | 'betweenness';

export const RELATION_COLUMNS: readonly {
	readonly id: RelationColumn;
	readonly label: string;
	readonly bestFirst: SortWay;
}[] = [
	{ id: 'type', label: 'Type', bestFirst: 'ascending' },
	{ id: 'from', label: 'From', bestFirst: 'ascending' },
	{ id: 'to', label: 'To', bestFirst: 'ascending' },
	{ id: 'claim', label: 'Claim', bestFirst: 'ascending' },
	{ id: 'status', label: 'Status', bestFirst: 'ascending' },
	{ id: 'period', label: 'Period', bestFirst: 'ascending' },
	{ id: 'confidence', label: 'Confidence', bestFirst: 'ascending' },
	{ id: 'citations', label: 'Citations', bestFirst: 'descending' },
	{ id: 'betweenness', label: 'Betweenness', bestFirst: 'descending' }
];

/** Names that stand in a relation only as ids. */
export interface Names {
	typeOf(id: string): string;
	actorOf(id: string): string;
}

/** What a row shows that is not in the relation itself. */
export interface RelationFigures {
	/** Betweenness of the tie that the relation belongs to; `undefined` while it is not known. */
	betweennessOf(id: string): number | undefined;
}

export function toRelationSortValue(
	relation: Relation,
	column: RelationColumn,
	names: Names,
	figures?: RelationFigures
): SortValue {
	switch (column) {
		case 'type':
			return names.typeOf(relation.type);
		case 'from':
			return names.actorOf(relation.from);
		case 'to':
			return names.actorOf(relation.to);
		case 'claim':
			return relation.claim;
		case 'status':
			return STATUSES.indexOf(relation.status);
		case 'period':
			return relation.period?.from ?? relation.period?.to;
		case 'confidence':
			return CONFIDENCES.indexOf(relation.confidence);
		case 'citations':
			return relation.citations.length;
		case 'betweenness':
			return figures?.betweennessOf(relation.id);
	}
}
