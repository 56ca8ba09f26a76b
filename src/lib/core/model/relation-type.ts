/** What a type of relation is and how its lines look. Only the shape. */
import type { RelationTypeId } from './ids.ts';

export const LINE_PATTERNS = ['solid', 'dashed', 'dotted', 'dash-dot'] as const;
export type LinePattern = (typeof LINE_PATTERNS)[number];

export const ARROWHEADS = ['triangle', 'vee', 'tee', 'diamond', 'circle'] as const;
export type Arrowhead = (typeof ARROWHEADS)[number];

/** How lines of a type are drawn: never by colour alone. */
export interface LineStyle {
	readonly pattern: LinePattern;
	/** `#rrggbb`, on a light and on a dark ground. */
	readonly colour: string;
	readonly darkColour: string;
	readonly arrowhead: Arrowhead;
}

export type Sign = 1 | 0 | -1;

/** What a relation of this type means; `pressure`, `support` and `conflict` unless a dataset declares its own. */
export interface RelationType {
	readonly id: RelationTypeId;
	readonly label: string;
	readonly sign: Sign;
	readonly directed: boolean;
	readonly definition: string;
	readonly line: LineStyle;
}
