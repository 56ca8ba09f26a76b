/**
 * Arrowheads as polygons, in the proportions that Cytoscape draws (its arrow shapes, version 3.34), so that the canvas
 * and the picture agree. In: the kind of head, the tip, the direction, the width of the line. Out: SVG elements.
 */
import type { Arrowhead } from '../model/relation-type.ts';
import type { Point } from '../scene/scene.ts';
import { round, svg, type SvgNode } from './svg-node.ts';

/** Corners across and along the line, tip at the origin, in units of the head's size. */
const CORNERS: Readonly<
	Record<Exclude<Arrowhead, 'circle'>, readonly (readonly [across: number, along: number])[]>
> = {
	triangle: [
		[-0.15, -0.3],
		[0, 0],
		[0.15, -0.3]
	],
	vee: [
		[-0.15, -0.3],
		[0, 0],
		[0.15, -0.3],
		[0, -0.15]
	],
	tee: [
		[-0.15, 0],
		[-0.15, -0.1],
		[0.15, -0.1],
		[0.15, 0]
	],
	diamond: [
		[-0.15, -0.15],
		[0, -0.3],
		[0.15, -0.15],
		[0, 0]
	]
};

/** Length and breadth unit of a head: never below 29 units, so that thin lines keep visible heads. */
export const headSize = (lineWidth: number, scale: number): number =>
	Math.max(Math.pow(lineWidth * 13.37, 0.9), 29) * scale;

/** How far before the tip the line itself ends, so that it does not poke through the head. */
export function headGap(head: Arrowhead | 'none', lineWidth: number, scale: number): number {
	if (head === 'none') return 0;
	const standard = lineWidth * scale * 2;
	if (head === 'triangle') return standard;
	if (head === 'vee') return standard * 0.525;
	if (head === 'diamond') return lineWidth * scale;
	if (head === 'circle') return headSize(lineWidth, scale) * 0.3;
	return 1;
}

export interface HeadLook {
	readonly colour: string;
	readonly paper: string;
	readonly hollow: boolean;
	readonly lineWidth: number;
	readonly scale: number;
}

export function drawHead(
	head: Arrowhead | 'none',
	tip: Point,
	angle: number,
	look: HeadLook
): readonly SvgNode[] {
	if (head === 'none') return [];
	const size = headSize(look.lineWidth, look.scale);
	const paint = {
		fill: look.hollow ? look.paper : look.colour,
		stroke: look.colour,
		'stroke-width': round(look.hollow ? Math.max(1, look.lineWidth * 0.7) : 0.5)
	};
	if (head === 'circle') {
		const radius = 0.15 * size;
		const centre = { x: tip.x - Math.cos(angle) * radius, y: tip.y - Math.sin(angle) * radius };
		return [svg('circle', { cx: round(centre.x), cy: round(centre.y), r: round(radius), ...paint })];
	}
	const points = CORNERS[head].map(([across, along]) => toPoint(tip, angle, across * size, along * size));
	return [
		svg('polygon', {
			points: points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' '),
			'stroke-linejoin': 'miter',
			...paint
		})
	];
}

/** A point given along the direction of the line and across it. */
export const toPoint = (origin: Point, angle: number, across: number, along: number): Point => ({
	x: origin.x + Math.cos(angle) * along - Math.sin(angle) * across,
	y: origin.y + Math.sin(angle) * along + Math.cos(angle) * across
});
