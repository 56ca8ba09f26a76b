/**
 * The view: what the user has chosen to see. Plain JSON of a few hundred bytes, so that it fits into an address,
 * a snapshot and the history of undo. It names things by id and never holds data, scores or screen sizes.
 */
import type { Confidence } from '../model/relation.ts';
import type { Supposition } from './supposition.ts';

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
	| { readonly what: 'pair'; readonly ids: readonly [string, string] }
	/** Three actors or more, each once. */
	| { readonly what: 'many'; readonly ids: readonly string[] };

export const TABS = ['graph', 'table', 'analysis'] as const;
export type Tab = (typeof TABS)[number];

/** The parts of the tab `analysis`. */
export const ANALYSES = ['balance', 'groups', 'robustness', 'what-if'] as const;
export type Analysis = (typeof ANALYSES)[number];

/** By what actors are coloured: what the data say they are, or one of the groupings of `core/groups`. */
export const COLOURINGS = ['kind', 'camps', 'k-camps', 'communities', 'signed-communities', 'none'] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** How structural balance reads the relations, where it differs from the usual. */
export interface BalanceReading {
	/** A tie for each direction, or one for each two actors; usual: by direction, unless all types are undirected. */
	readonly directed?: boolean;
	/** Ties count by their strength; usual: each counts 1. */
	readonly weighted?: boolean;
}

/** A place in layout units: about 100 between two neighbours, y downwards. */
export type Position = readonly [x: number, y: number];

export interface View {
	readonly filters: ViewFilters;
	readonly selection: Selection;
	readonly tab: Tab;
	/** Id of the measure that sizes the actors and leads the table, or `none`. */
	readonly measure: string;
	readonly colouring: Colouring;
	/** Whether a ground is drawn behind the actors of each colour. */
	readonly grouped: boolean;
	/** Which part of the tab `analysis` stands open. */
	readonly analysis: Analysis;
	/** Signs of relation types where they are to count otherwise than the dataset says; −1 to 1. */
	readonly signs: Readonly<Record<string, number>>;
	readonly balance: BalanceReading;
	/** Probability, 0 to 1, that a relation of this certainty holds, where the usual one is changed. */
	readonly probabilities: Readonly<Partial<Record<Confidence, number>>>;
	/** Wholes into which their parts are folded. */
	readonly folded: readonly string[];
	readonly suppositions: readonly Supposition[];
	/** BCP 47 tag of the names on the picture, where the data have such names; empty for the main names. */
	readonly language: string;
	readonly layout: { readonly id: string; readonly seed: number };
	/** Places given by the user or by a layout that was asked for; other actors stand where the data's layout puts them. */
	readonly positions: Readonly<Record<string, Position>>;
	/** Actors that the user dragged: no layout moves them. */
	readonly pinned: readonly string[];
}
