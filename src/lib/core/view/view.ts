/**
 * The view: what the user has chosen to see. Plain JSON of a few hundred bytes, so that it fits into an address,
 * a snapshot and the history of undo. It names things by id and never holds data, scores or screen sizes.
 */
import type { Confidence } from '../model/relation.ts';

/** Every field absent: nothing is filtered. A list that is present keeps what it names; an empty one keeps nothing. */
export interface ViewFilters {
	readonly types?: readonly string[];
	readonly kinds?: readonly string[];
	readonly statuses?: readonly string[];
	readonly sources?: readonly string[];
	/** Keeps relations coded with at least this certainty. */
	readonly minConfidence?: Confidence;
	/** Keeps the main cast only. */
	readonly coreOnly?: boolean;
	/** Leaves out actors without a visible relation. */
	readonly connectedOnly?: boolean;
	readonly period?: PeriodFilter;
}

/** Keeps relations whose period can overlap the days `from` to `to` (`YYYY-MM-DD`, both inclusive, either open). */
export interface PeriodFilter {
	readonly from?: string;
	readonly to?: string;
	/** Whether relations without a date stay; they do unless this is true. */
	readonly dropUndated?: boolean;
}

export type Selection =
	| { readonly what: 'nothing' }
	| { readonly what: 'actor'; readonly id: string }
	| { readonly what: 'relation'; readonly id: string }
	| { readonly what: 'source'; readonly id: string }
	| { readonly what: 'pair'; readonly ids: readonly [string, string] };

export const TABS = ['graph', 'table'] as const;
export type Tab = (typeof TABS)[number];

export const COLOURINGS = ['kind', 'none'] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** A place in layout units: about 100 between two neighbours, y downwards. */
export type Position = readonly [x: number, y: number];

export interface View {
	readonly filters: ViewFilters;
	readonly selection: Selection;
	readonly tab: Tab;
	/** Id of the measure that sizes the actors and leads the table, or `none`. */
	readonly measure: string;
	readonly colouring: Colouring;
	/** BCP 47 tag of the names on the picture, where the data have such names; empty for the main names. */
	readonly language: string;
	readonly layout: { readonly id: string; readonly seed: number };
	/** Places given by the user or by a layout that was asked for; other actors stand where the data's layout puts them. */
	readonly positions: Readonly<Record<string, Position>>;
	/** Actors that the user dragged: no layout moves them. */
	readonly pinned: readonly string[];
}
