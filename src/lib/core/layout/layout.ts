/**
 * What a layout is: a declaration that the registry lists, the page offers and the worker and the command line run.
 *
 * In: the actors and relations to be placed, places that must be kept, scores and a seed. Out: a place for every
 * actor given and for no other. A layout never reads the view, the screen or the clock; the same input gives the
 * same places, in whatever order the actors and relations are listed.
 */
import type { Position } from '../view/view.ts';

export interface LayoutActor {
	readonly id: string;
	/** Whether the actor belongs to the main cast. */
	readonly core: boolean;
	readonly kind: string;
}

export interface LayoutRelation {
	readonly from: string;
	readonly to: string;
}

export interface LayoutInput {
	readonly actors: readonly LayoutActor[];
	/** Relations with an end that is not among the actors are passed over, and so are loops. */
	readonly relations: readonly LayoutRelation[];
	/** Actors that must stand exactly there, by id; ids that are not among the actors are passed over. */
	readonly fixed: Readonly<Record<string, Position>>;
	/** Scores by actor id; an actor without one, or with `NaN`, counts as the lowest. */
	readonly scores: ReadonlyMap<string, number>;
	/** Group from 0 by actor id, −1 or no entry in no group; absent when the view is not coloured by a grouping. */
	readonly groups?: ReadonlyMap<string, number>;
	/** Any whole number; another seed gives another, equally good picture where chance has a say. */
	readonly seed: number;
}

/** Places by actor id, in layout units: about 100 between two neighbours, y downwards, around the origin. */
export type Positions = ReadonlyMap<string, Position>;

export interface Layout {
	/** Stable id, as in the view and the address. */
	readonly id: string;
	readonly label: string;
	/** One sentence on what the picture shows and what it does not. */
	readonly hint: string;
	compute(input: LayoutInput): Positions;
}

/** What a page must know of a layout to offer it, without its code. */
export type LayoutInfo = Pick<Layout, 'id' | 'label' | 'hint'>;
