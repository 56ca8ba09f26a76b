/**
 * What is asked about the paths from one actor to another, and what is answered. Only the shapes, all plain data, so
 * that question and answer can be posted to a worker; `compute-paths.ts` answers.
 */
import type { Ties } from '../graph/ties.ts';
import type { ActorId, RelationId } from '../model/ids.ts';
import type { Confidence, Relation, Status } from '../model/relation.ts';
import type { Sign } from '../model/relation-type.ts';

/** How probable a relation is taken to be, by the coder's certainty: 0 to 1. */
export type Probabilities = Readonly<Record<Confidence, number>>;

export const DEFAULT_PROBABILITIES: Probabilities = { high: 0.95, medium: 0.75, low: 0.5 };

/** Paths may be asked for up to so many steps; beyond, a product of signs says nothing any more. */
export const MOST_STEPS = 6;
/** Where only the shortest paths are asked for, they may be longer. */
export const MOST_SHORTEST_STEPS = 12;

export interface PathQuestion {
	/** What is visible, with the signs in use. */
	readonly ties: Ties;
	/** The relation behind each entry of `ties`, in the same order. */
	readonly relations: readonly Relation[];
	readonly from: ActorId;
	readonly to: ActorId;
	/** The longest path in steps, 1 to `MOST_STEPS`; default 4. Only the shortest paths: not applied. */
	readonly longest?: number;
	/** How many paths are listed; default 12. */
	readonly most?: number;
	/** Only paths as short as the shortest; default false. */
	readonly shortestOnly?: boolean;
	/** Leaves the tie straight from one to the other aside; default false. */
	readonly throughOthers?: boolean;
	readonly probabilities?: Probabilities;
	/** Limit of the work of counting, and of looking for the paths to list, in ties looked at; default 200,000. */
	readonly work?: number;
}

/** What a step rests on, counted over the relations that carry its sign (all of them, where it has none). */
export interface Support {
	/** The best status: `potential` or `denied` only when no relation happened or goes on. */
	readonly status: Status;
	/** The best certainty among the relations of that standing. */
	readonly confidence: Confidence;
	/** Different sources that support one of them. */
	readonly sources: number;
	/** Citations that support one of them. */
	readonly citations: number;
}

/** One tie of a path: all relations from an actor to the next, collapsed. */
export interface PathStep {
	readonly from: ActorId;
	readonly to: ActorId;
	/** All relations of the tie, in the order of the data; those of undirected types whichever way they are written. */
	readonly relations: readonly RelationId[];
	/** Those whose sign is outvoted by the others. */
	readonly outvoted: readonly RelationId[];
	/** The sign of Σ sign × strength; 0 when it is nothing. */
	readonly sign: Sign;
	/** True when its relations both help and harm, whatever remains. */
	readonly isMixed: boolean;
	/** 1 − |Σ sign·w| / Σ |sign|·w: 0 of one mind, 1 fully mixed; absent where no relation has a sign. */
	readonly ambivalence?: number;
	/** |Σ sign × strength|. */
	readonly weight: number;
	readonly probability: number;
	readonly support: Support;
}

export interface Path {
	/** Every actor on the way, both ends included; none twice. */
	readonly actors: readonly ActorId[];
	readonly steps: readonly PathStep[];
	/** The product of the signs of its steps; 0 when a step has none. */
	readonly sign: Sign;
	/** The product of weight / largest weight, above 0, at most 1; absent when a step has no sign. */
	readonly strength?: number;
	/** The product of the probabilities of its steps. */
	readonly confidence: number;
	/** The steps with the least support, by position from 0; several when they are equally weak. */
	readonly weakest: readonly number[];
}

export interface LengthCount {
	/** In steps. */
	readonly length: number;
	readonly helpful: number;
	readonly harmful: number;
	/** Paths with a step that has no sign. */
	readonly neither: number;
	/** False when the work ended before all were counted: there are at least so many. */
	readonly isExact: boolean;
}

export interface PathAnswer {
	/** Which end is not among what is visible; then there is nothing to say. */
	readonly missing: readonly ActorId[];
	/** Steps of the shortest path, however long; absent when there is none. */
	readonly distance?: number;
	/** The longest path that was looked for, in steps. */
	readonly longest: number;
	/** One entry for each length from 1 (2 through others) to the longest, or for the shortest only. */
	readonly counts: readonly LengthCount[];
	/** Sum of the counts. */
	readonly total: number;
	readonly isTotalExact: boolean;
	/** The shortest first, then the most confident, then in the order of the data's actors. */
	readonly paths: readonly Path[];
	/** False when the work ended before it was certain that no path goes before one listed. */
	readonly isListExact: boolean;
	/** The first helpful and the first harmful path in that order, listed or not. */
	readonly helpful?: Path;
	readonly harmful?: Path;
	/** False when the work ended before the two were certain. */
	readonly areBestExact: boolean;
	/** The tie straight from one to the other, if there is one. */
	readonly direct?: PathStep;
	/** What strengths are divided by: the largest |Σ sign × strength| of a visible tie; 0 when none has a sign. */
	readonly largestWeight: number;
	/** Visible ties, after the collapse. */
	readonly ties: number;
	readonly probabilities: Probabilities;
}
