/**
 * The ground behind the actors of each group. In: circles and the mark of each actor. Out: for each group with a drawn
 * actor a convex polygon around its circles, with room and rounded corners, and the place of its name. Where the layout
 * mixes the groups, the grounds overlap; only the layout by group keeps them apart.
 */
import type { Circle } from './curve.ts';
import type { Mark } from './derive-colours.ts';
import type { Emphasis, Point, SceneRegion } from './scene.ts';

/** Room between a circle and the border of its ground, in layout units before magnification. */
export const REGION_PADDING = 20;
const FONT_SIZE = 12;
const LABEL_GAP = 5;
/** Corners of the polygon around one circle: enough to look round at any size on a page. */
const CORNERS = 24;

export interface RegionActor {
	readonly circle: Circle;
	readonly mark: Mark;
	readonly emphasis: Emphasis;
}

export function deriveRegions(actors: readonly RegionActor[], magnification: number): readonly SceneRegion[] {
	const byKey = new Map<string, RegionActor[]>();
	for (const actor of actors) {
		if (!actor.mark.isGroup) continue;
		const known = byKey.get(actor.mark.key);
		if (known === undefined) byKey.set(actor.mark.key, [actor]);
		else known.push(actor);
	}
	return [...byKey].map(([id, members]) => toRegion(id, members, magnification));
}

function toRegion(id: string, members: readonly RegionActor[], magnification: number): SceneRegion {
	const mark = members[0]?.mark;
	const room = REGION_PADDING * magnification;
	const outline = toHull(members.flatMap(({ circle }) => toCorners(circle, room)));
	const top = outline.reduce(
		(best, point) => (point.y < best.y ? point : best),
		outline[0] ?? { x: 0, y: 0 }
	);
	return {
		id,
		label: mark?.label ?? '',
		colour: mark?.colour ?? '',
		outline,
		labelAt: { x: top.x, y: top.y - LABEL_GAP * magnification },
		fontSize: FONT_SIZE * magnification,
		emphasis: members.every(({ emphasis }) => emphasis === 'faded') ? 'faded' : 'plain'
	};
}

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
