/**
 * The ground behind the actors of each group. In: circles and the mark of each actor. Out: for each group with a drawn
 * actor a convex polygon around its circles, with room and rounded corners, and the place of its name. Where the layout
 * mixes the groups, the grounds overlap; only the layout by group keeps them apart.
 */
import type { Circle } from './curve.ts';
import type { Mark } from './derive-colours.ts';
import { overlap } from './place-labels.ts';
import type { Box, Emphasis, Point, SceneRegion } from './scene.ts';
import { textWidth } from './text-width.ts';

/** Room between a circle and the border of its ground, in layout units before magnification. */
export const REGION_PADDING = 20;
const FONT_SIZE = 12;
const LABEL_GAP = 5;
/** How far letters rise above their line, and how high a line is, in sizes of the letters. */
const ASCENT = 0.8;
const LINE = 1.1;
/** Corners of the polygon around one circle: enough to look round at any size on a page. */
const CORNERS = 24;

export interface RegionActor {
	readonly circle: Circle;
	readonly mark: Mark;
	readonly emphasis: Emphasis;
}

/** @param names boxes of the actors' own names, which those of the groups keep clear of where they can. */
export function deriveRegions(
	actors: readonly RegionActor[],
	magnification: number,
	names: readonly Box[] = []
): readonly SceneRegion[] {
	const byKey = new Map<string, RegionActor[]>();
	for (const actor of actors) {
		if (!actor.mark.isGroup) continue;
		const known = byKey.get(actor.mark.key);
		if (known === undefined) byKey.set(actor.mark.key, [actor]);
		else known.push(actor);
	}
	const taken = [...names, ...actors.map(({ circle }) => toBox(circle))];
	return [...byKey].map(([id, members]) => {
		const region = toRegion(id, members, magnification, taken);
		taken.push(toLabelBox(region.label, region.labelAt, region.fontSize));
		return region;
	});
}

function toRegion(
	id: string,
	members: readonly RegionActor[],
	magnification: number,
	taken: readonly Box[]
): SceneRegion {
	const mark = members[0]?.mark;
	const room = REGION_PADDING * magnification;
	const outline = toHull(members.flatMap(({ circle }) => toCorners(circle, room)));
	const label = mark?.label ?? '';
	const fontSize = FONT_SIZE * magnification;
	return {
		id,
		label,
		colour: mark?.colour ?? '',
		outline,
		labelAt: placeLabel(outline, label, fontSize, LABEL_GAP * magnification, taken),
		fontSize,
		emphasis: members.every(({ emphasis }) => emphasis === 'faded') ? 'faded' : 'plain'
	};
}

/** Above or below the border, wherever it covers the least; the highest place when several are free. */
function placeLabel(
	outline: readonly Point[],
	label: string,
	fontSize: number,
	gap: number,
	taken: readonly Box[]
): Point {
	const middle = outline.reduce((sum, { y }) => sum + y, 0) / outline.length;
	let best = { x: 0, y: 0 };
	let least = Infinity;
	for (const { x, y } of outline.toSorted((a, b) => a.y - b.y)) {
		const at = { x, y: y < middle ? y - gap : y + gap + fontSize * ASCENT };
		const box = toLabelBox(label, at, fontSize);
		const covered = taken.filter((other) => overlap(box, other)).length;
		if (covered < least) [best, least] = [at, covered];
		if (least === 0) break;
	}
	return best;
}

function toLabelBox(label: string, { x, y }: Point, fontSize: number): Box {
	const width = textWidth(label, fontSize);
	return { x: x - width / 2, y: y - fontSize * ASCENT, width, height: fontSize * LINE };
}

const toBox = ({ centre, radius }: Circle): Box => ({
	x: centre.x - radius,
	y: centre.y - radius,
	width: 2 * radius,
	height: 2 * radius
});

const toCorners = ({ centre, radius }: Circle, room: number): readonly Point[] =>
	Array.from({ length: CORNERS }, (_, corner) => {
		const angle = (corner / CORNERS) * 2 * Math.PI;
		return {
			x: centre.x + (radius + room) * Math.sin(angle),
			y: centre.y - (radius + room) * Math.cos(angle)
		};
	});

/** The convex hull, clockwise on the screen from the leftmost point (Andrew's monotone chain, 1979); O(n log n). */
export function toHull(points: readonly Point[]): readonly Point[] {
	const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
	const upper = toChain(sorted);
	const lower = toChain(sorted.toReversed());
	return sorted.length < 3 ? sorted : [...upper.slice(0, -1), ...lower.slice(0, -1)];
}

function toChain(points: readonly Point[]): readonly Point[] {
	const chain: Point[] = [];
	for (const point of points) {
		for (;;) {
			const [before, last] = [chain.at(-2), chain.at(-1)];
			if (before === undefined || last === undefined || turn(before, last, point) > 0) break;
			chain.pop();
		}
		chain.push(point);
	}
	return chain;
}

/** Above 0 when the way from a over b to c turns clockwise on the screen. */
const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
