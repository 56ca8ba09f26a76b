/**
 * Station 7: what is drawn, as plain values. One scene feeds the canvas, the SVG, the PNG, the page before any script
 * and the command line, so that the picture exported is the picture seen.
 *
 * Lengths are layout units (y downwards), colours `#rrggbb`, angles radians. A scene knows nothing of screens.
 */
import type { Arrowhead } from '../model/relation-type.ts';
import type { Confidence, Status } from '../model/relation.ts';

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** `lifted`: chosen or beside the choice; `faded`: not concerned by a choice that was made; else `plain`. */
export type Emphasis = 'plain' | 'lifted' | 'faded';

export interface SceneLabel {
	readonly lines: readonly string[];
	/** Where the label's box stands around the actor's circle. */
	readonly side: LabelSide;
	/** Left upper corner and size, absolute. */
	readonly box: Box;
	readonly fontSize: number;
	readonly direction: 'ltr' | 'rtl';
}

export const LABEL_SIDES = ['below', 'above', 'right', 'left'] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

export interface SceneActor {
	readonly id: string;
	readonly name: string;
	readonly kind: string;
	readonly centre: Point;
	readonly radius: number;
	readonly fill: string;
	readonly stroke: string;
	readonly strokeWidth: number;
	/** The measure is undefined for this actor: its circle is drawn hollow. */
	readonly hollow: boolean;
	readonly selected: boolean;
	readonly pinned: boolean;
	readonly emphasis: Emphasis;
	/** Absent when no place was free of other labels and actors; selected actors always have one. */
	readonly label?: SceneLabel;
	/** One sentence for those who cannot see it. */
	readonly spoken: string;
}

export interface SceneRelation {
	/** The relation's id, or the first one's when a line stands for several. */
	readonly id: string;
	readonly relations: readonly string[];
	readonly from: string;
	readonly to: string;
	readonly type: string;
	readonly status: Status;
	readonly confidence: Confidence;
	/** Signed distance of the curve's control point from the middle of the straight line, seen along `from` → `to`. */
	readonly bend: number;
	/** Place among the loops of one actor, from 0. */
	readonly loop?: number;
	readonly curve: Curve;
	readonly colour: string;
	readonly width: number;
	readonly dashes: readonly number[];
	readonly opacity: number;
	readonly arrowhead: Arrowhead | 'none';
	readonly arrowScale: number;
	/** Drawn as an outline: the relation is not stated as fact. */
	readonly hollowArrow: boolean;
	/** A bar across the middle: the source says that the relation failed or is not so. */
	readonly struck: boolean;
	readonly selected: boolean;
	readonly emphasis: Emphasis;
	/** “×34” on a line that stands for many. */
	readonly count?: number;
	/** There only because the reader supposes it: marked with a question mark. */
	readonly supposed: boolean;
	readonly spoken: string;
}

/** A quadratic Bézier curve from circle to circle; with `control2` a loop of two that meet midway between the controls. */
export interface Curve {
	readonly start: Point;
	readonly control: Point;
	readonly control2?: Point;
	/** The tip of the arrow, on the circle of the actor acted upon. */
	readonly end: Point;
}

export interface LegendLine {
	readonly type: string;
	readonly label: string;
	readonly colour: string;
	readonly dashes: readonly number[];
	readonly width: number;
	readonly arrowhead: Arrowhead | 'none';
	readonly count: number;
}

export interface LegendMark {
	readonly label: string;
	readonly colour: string;
	readonly count: number;
}

export interface LegendSize {
	readonly radius: number;
	readonly label: string;
}

export interface Legend {
	readonly lines: readonly LegendLine[];
	readonly statuses: readonly { readonly status: Status; readonly label: string; readonly count: number }[];
	/** What a colour means: “Kind”, or the grouping that made the groups. */
	readonly kindsTitle: string;
	/** Kinds or groups, by colour; none when all actors have one colour. */
	readonly kinds: readonly LegendMark[];
	/** Absent when all actors have one size. */
	readonly sizes?: { readonly label: string; readonly marks: readonly LegendSize[]; readonly note: string };
}

/** The ground behind the actors of one group or kind. */
export interface SceneRegion {
	readonly id: string;
	readonly label: string;
	readonly colour: string;
	/** A convex polygon around the circles, with room and rounded corners; its corners in order. */
	readonly outline: readonly Point[];
	/** Middle of the label's baseline, above the outline. */
	readonly labelAt: Point;
	readonly fontSize: number;
	readonly emphasis: Emphasis;
}

export interface Ground {
	readonly name: 'light' | 'dark';
	readonly paper: string;
	readonly ink: string;
	readonly quiet: string;
	readonly rule: string;
	readonly accent: string;
}

export interface Scene {
	readonly actors: readonly SceneActor[];
	readonly relations: readonly SceneRelation[];
	/** Drawn first, behind everything; none unless the view asks for them. */
	readonly regions: readonly SceneRegion[];
	readonly legend: Legend;
	readonly ground: Ground;
	/** The box around every circle, curve, label and region. */
	readonly bounds: Box;
	/** By how much circles and letters are enlarged against the layout, for small screens. */
	readonly magnification: number;
	readonly title: string;
	/** “10 of 39 actors, 54 of 89 relations”. */
	readonly shown: string;
	/** The view in words: filters, size, what is left out. */
	readonly caption: readonly string[];
}
