/**
 * What is read of one row of relations besides its ends and type. In: nothing. Out: an empty target, and one that is
 * emptied again for the next row, so that a million rows make nothing but relations.
 */
import type { Citation } from '../model/citation.ts';
import type { Period } from '../model/period.ts';
import type { Confidence, Status } from '../model/relation.ts';
import type { RelationViz } from '../model/viz.ts';
import type { Editable } from './actor-book.ts';
import type { WithAttributes } from './table-columns.ts';

export interface RelationTarget extends WithAttributes {
	claim: string;
	status: Status;
	period: Period | undefined;
	confidence: Confidence;
	citation: Citation | undefined;
	viz: Editable<RelationViz> | undefined;
}

export type RelationField = (row: number, target: RelationTarget) => void;

export function clearTarget(target: RelationTarget): void {
	target.attributes = undefined;
	target.claim = '';
	target.status = 'happened';
	target.period = undefined;
	target.confidence = 'high';
	target.citation = undefined;
	target.viz = undefined;
}

export const newTarget = (): RelationTarget => ({
	attributes: undefined,
	claim: '',
	status: 'happened',
	period: undefined,
	confidence: 'high',
	citation: undefined,
	viz: undefined
});
