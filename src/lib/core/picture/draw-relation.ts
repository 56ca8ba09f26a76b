/** One line of a scene as SVG: the curve, its head, the bar of a denied relation, the number of a line that stands for many. */
import { angleAtMiddle, midway, pointOn } from '../scene/curve.ts';
import { toLineMark } from '../scene/line-look.ts';
import type { Curve, Ground, Point, SceneRelation } from '../scene/scene.ts';
import { drawHead, headGap, headSize, toPoint } from './arrowhead.ts';
import { round, svg, type SvgNode } from './svg-node.ts';

export function drawRelation(line: SceneRelation, ground: Ground): SvgNode {
	const { curve, colour, width, arrowScale: scale } = line;
	const last = curve.control2 ?? curve.control;
	const angle = Math.atan2(curve.end.y - last.y, curve.end.x - last.x);
	const gap = headGap(line.arrowhead, width, scale);
	const lineEnd = toPoint(curve.end, angle, 0, -gap);
	const middle = pointOn(curve, 0.5);
	const mark = toLineMark(line);
	return svg(
		'g',
		{ opacity: round(line.opacity), 'data-relation': line.id },
		svg('title', {}, line.spoken),
		svg('path', {
			d: toPath({ ...curve, end: lineEnd }),
			fill: 'none',
			stroke: colour,
			'stroke-width': round(width),
			'stroke-dasharray': line.dashes.length === 0 ? undefined : line.dashes.map(round).join(' ')
		}),
		...drawHead(line.arrowhead, curve.end, angle, {
			colour,
			paper: ground.paper,
			hollow: line.hollowArrow,
			lineWidth: width,
			scale
		}),
		...(line.struck ? [drawBar(middle, angleAtMiddle(curve), headSize(width, scale), colour)] : []),
		...(mark === '' ? [] : [drawMark(mark, middle, ground, scale)])
	);
}

export function toPath({ start, control, control2, end }: Curve): string {
	const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
	if (control2 === undefined) return `M${at(start)} Q${at(control)} ${at(end)}`;
	return `M${at(start)} Q${at(control)} ${at(midway(control, control2))} Q${at(control2)} ${at(end)}`;
}

function drawBar(middle: Point, angle: number, size: number, colour: string): SvgNode {
	const a = toPoint(middle, angle, -0.17 * size, 0);
	const b = toPoint(middle, angle, 0.17 * size, 0);
	return svg('line', {
		x1: round(a.x),
		y1: round(a.y),
		x2: round(b.x),
		y2: round(b.y),
		stroke: colour,
		'stroke-width': round(size * 0.08)
	});
}

const drawMark = (mark: string, { x, y }: Point, ground: Ground, scale: number): SvgNode =>
	svg(
		'text',
		{
			x: round(x),
			y: round(y + 4 * scale),
			'text-anchor': 'middle',
			'font-size': round(11 * scale),
			'font-weight': 600,
			fill: ground.ink,
			stroke: ground.paper,
			'stroke-width': round(3 * scale),
			'paint-order': 'stroke'
		},
		mark
	);
