/** What a relation is. Only the shape: no relation is made but by the gate (core/dataset). */
import type { Attributes } from './attributes.ts';
import type { Citation } from './citation.ts';
import type { ActorId, RelationId, RelationTypeId } from './ids.ts';
import type { Period } from './period.ts';
import type { RelationViz } from './viz.ts';

export const STATUSES = ['happened', 'ongoing', 'potential', 'denied'] as const;
export type Status = (typeof STATUSES)[number];

/** The coder's certainty, from the most certain down. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One typed, directed tie from an actor to an actor, with at least one citation. */
export interface Relation {
	readonly id: RelationId;
	readonly from: ActorId;
	readonly to: ActorId;
	readonly type: RelationTypeId;
	/** What the passage says, in one sentence of our own. */
	readonly claim: string;
	readonly status: Status;
	readonly period?: Period;
	readonly confidence: Confidence;
	/** A weight above 0; 1 unless the data says otherwise. More means a stronger tie, never a longer one. */
	readonly strength: number;
	readonly citations: readonly Citation[];
	/** What an imported file says besides, by its own names; absent when it says nothing more. */
	readonly attributes?: Attributes;
	/** Looks in the program that an imported file came from; kept for the way back. */
	readonly viz?: RelationViz;
}
