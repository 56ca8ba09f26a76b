/**
 * A short line as the graph would draw it, for lists and cards: colour, pattern and head of its type, and what its
 * status and the coder's certainty do to the ink.
 *
 * In: a relation type and, where one relation is meant, its status and confidence. Out: an SVG of 40 by 14 units that
 * is hidden from assistive technology, because the words beside it say the same.
 */
import type { Relation } from '../model/relation.ts';
import type { RelationType } from '../model/relation-type.ts';
import { STATUS_LOOKS, toDashes, toLineWidth } from '../scene/line-look.ts';
import { GROUNDS, type GroundName } from '../scene/palette.ts';
import { drawHead, headGap } from './arrowhead.ts';
import { svg, type SvgNode } from './svg-node.ts';

export const SAMPLE_WIDTH = 40;
export const SAMPLE_HEIGHT = 14;
const SCALE = 0.95;
const TIP = SAMPLE_WIDTH - 2;
const MIDDLE = SAMPLE_HEIGHT / 2;

export function drawLineSample(
	{ line, directed }: Pick<RelationType, 'line' | 'directed'>,
	{ status, confidence }: Pick<Relation, 'status' | 'confidence'>,
	groundName: GroundName
): SvgNode {
	const { opacity, hollowArrow, struck } = STATUS_LOOKS[status];
	const colour = groundName === 'dark' ? line.darkColour : line.colour;
	const width = toLineWidth(confidence, 1);
	const dashes = toDashes(line.pattern, 1);
	const head = directed ? line.arrowhead : 'none';
	const look = {
		colour,
		paper: GROUNDS[groundName].paper,
		hollow: hollowArrow,
		lineWidth: width,
		scale: SCALE
	};
	const bar = { x1: 15, y1: MIDDLE - 5, x2: 15, y2: MIDDLE + 5, stroke: colour, 'stroke-width': 2.4 };
	return svg(
		'svg',
		{
			width: SAMPLE_WIDTH,
			height: SAMPLE_HEIGHT,
			viewBox: `0 0 ${SAMPLE_WIDTH} ${SAMPLE_HEIGHT}`,
			'aria-hidden': 'true',
			focusable: 'false'
		},
		svg(
			'g',
			{ opacity },
			svg('line', {
				x1: 0,
				y1: MIDDLE,
				x2: TIP - headGap(head, width, SCALE),
				y2: MIDDLE,
				stroke: colour,
				'stroke-width': width,
				'stroke-dasharray': dashes.length === 0 ? undefined : dashes.join(' ')
			}),
			...drawHead(head, { x: TIP, y: MIDDLE }, 0, look),
			...(struck ? [svg('line', bar)] : [])
		)
	);
}
