/**
 * The geometry of one line: from the rim of one circle to the rim of another, bent by a control point.
 *
 * The same construction as Cytoscape's unbundled Bézier edges with node positions as their ends, so that the canvas
 * and the picture show the same curve: the control point stands off the middle of the centres, and each end lies where
 * the straight line from the control point to a centre meets that centre's circle.
 */
import type { Curve, Point } from './scene.ts';

export interface Circle {
	readonly centre: Point;
	readonly radius: number;
}

export function toCurve(from: Circle, to: Circle, bend: number): Curve {
	const { centre: a } = from;
	const { centre: b } = to;
	const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
	const normal = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
	const control = { x: (a.x + b.x) / 2 + normal.x * bend, y: (a.y + b.y) / 2 + normal.y * bend };
	return { start: onRim(from, control), control, end: onRim(to, control) };
}

/** The point of the circle's rim that looks towards `point`. */
function onRim({ centre, radius }: Circle, point: Point): Point {
	const distance = Math.hypot(point.x - centre.x, point.y - centre.y) || 1;
	return {
		x: centre.x + ((point.x - centre.x) / distance) * radius,
		y: centre.y + ((point.y - centre.y) / distance) * radius
	};
}

/** The loop's opening angle, and how far its control points stand from the centre, for canvas and picture alike. */
export const LOOP_SWEEP = Math.PI / 3;
export const loopReach = (radius: number, index: number): number => radius * 1.6 + 30 + index * 16;

/** A relation of an actor with itself: two curves that meet above the circle, further out for each further one. */
export function toLoop({ centre, radius }: Circle, index: number): Curve {
	const reach = loopReach(radius, index);
	const towards = (angle: number): Point => ({
		x: centre.x + Math.cos(angle) * reach,
		y: centre.y + Math.sin(angle) * reach
	});
	const control = towards(-Math.PI / 2 - LOOP_SWEEP / 2);
	const control2 = towards(-Math.PI / 2 + LOOP_SWEEP / 2);
	return {
		start: onRim({ centre, radius }, control),
		control,
		control2,
		end: onRim({ centre, radius }, control2)
	};
}

/** Where the two halves of a loop meet. */
export const midway = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** The curve's point at `t` from 0 (start) to 1 (end). */
export function pointOn({ start, control, control2, end }: Curve, t: number): Point {
	if (control2 === undefined) return onQuadratic(start, control, end, t);
	const top = midway(control, control2);
	return t < 0.5 ? onQuadratic(start, control, top, 2 * t) : onQuadratic(top, control2, end, 2 * t - 1);
}

function onQuadratic(a: Point, b: Point, c: Point, t: number): Point {
	const u = 1 - t;
	return { x: u * u * a.x + 2 * u * t * b.x + t * t * c.x, y: u * u * a.y + 2 * u * t * b.y + t * t * c.y };
}

/** Direction in radians in which the curve runs at its middle. */
export function angleAtMiddle(curve: Curve): number {
	const before = pointOn(curve, 0.49);
	const after = pointOn(curve, 0.51);
	return Math.atan2(after.y - before.y, after.x - before.x);
}
