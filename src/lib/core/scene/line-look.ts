/**
 * How a relation's line looks: its type by colour, pattern and arrowhead; its status by what is left out of the ink;
 * the coder's certainty by width. Both the canvas and the SVG take these values as they are.
 */
import type { Confidence, Status } from '../model/relation.ts';
import type { LinePattern } from '../model/relation-type.ts';

/** Dash and gap lengths in multiples of the layout unit; an empty list is an unbroken line. */
const DASHES: Readonly<Record<LinePattern, readonly number[]>> = {
	solid: [],
	dashed: [8, 5],
	dotted: [2, 4],
	'dash-dot': [11, 4, 2, 4]
};

const WIDTHS: Readonly<Record<Confidence, number>> = { high: 2, medium: 1.5, low: 1 };

/** What stands on the middle of a line: a question mark when it is only supposed, how many it stands for; or nothing. */
export const toLineMark = ({
	count,
	supposed
}: {
	readonly count?: number;
	readonly supposed: boolean;
}): string => `${supposed ? '?' : ''}${count === undefined ? '' : ` ×${count}`}`.trim();

export const toDashes = (pattern: LinePattern, magnification: number): readonly number[] =>
	DASHES[pattern].map((length) => length * magnification);

export const toLineWidth = (confidence: Confidence, magnification: number): number =>
	WIDTHS[confidence] * magnification;

export interface StatusLook {
	readonly opacity: number;
	readonly hollowArrow: boolean;
	readonly struck: boolean;
}

export const STATUS_LOOKS: Readonly<Record<Status, StatusLook>> = {
	happened: { opacity: 0.92, hollowArrow: false, struck: false },
	ongoing: { opacity: 0.92, hollowArrow: false, struck: false },
	potential: { opacity: 0.6, hollowArrow: true, struck: false },
	denied: { opacity: 0.5, hollowArrow: true, struck: true }
};

export const STATUS_LABELS: Readonly<Record<Status, string>> = {
	happened: 'Happened',
	ongoing: 'Ongoing',
	potential: 'Potential: hollow head, pale',
	denied: 'Denied: hollow head, barred'
};
