/**
 * Discs side by side, in landscape: where the clusters of the layout by group stand.
 *
 * In: the radius of each disc, the largest first, and the ties between them. Out: a middle for each, in that order, no two
 * nearer than their radii and the room for what is drawn around them. Each disc touches one that stands already, where
 * its ties are shortest; without ties it goes where the picture stays small. O(n³): quick to a hundred clusters.
 */
import type { Position } from '../view/view.ts';

export interface ClusterTie {
	readonly from: number;
	readonly to: number;
	readonly count: number;
}

/** Between the outermost actors of two clusters: their circles, grounds and names, enlarged for a small screen. */
export const CLUSTER_GAP = 230;
/** Height counts for more than width, so that pictures are wider than high. */
const FLATNESS = 1.5;
/** How much nearness to the middle weighs beside one tie. */
const GRAVITY = 0.3;
const MOST_DIRECTIONS = 32;
const DIRECTIONS_IN_ALL = 2400;

export function placeClusters(radii: readonly number[], ties: readonly ClusterTie[]): readonly Position[] {
	const countOf = new Map<string, number>();
	const add = (from: number, to: number, count: number) =>
		countOf.set(`${from},${to}`, (countOf.get(`${from},${to}`) ?? 0) + count);
	for (const { from, to, count } of ties) {
		add(from, to, count);
		add(to, from, count);
	}
	const directions = Math.max(8, Math.min(MOST_DIRECTIONS, Math.floor(DIRECTIONS_IN_ALL / radii.length)));
	const places: Position[] = [];
	for (const [cluster, radius] of radii.entries()) {
		const isFree = (place: Position) =>
			places.every(
				(other, index) => distance(place, other) >= radius + (radii[index] ?? 0) + CLUSTER_GAP - 1e-6
			);
		const costOf = (place: Position) =>
			places.reduce(
				(sum, other, index) => sum + (countOf.get(`${cluster},${index}`) ?? 0) * flatDistance(place, other),
				GRAVITY * flatDistance(place, [0, 0])
			);
		let best: { readonly place: Position; readonly cost: number } | undefined;
		for (const [index, other] of places.entries()) {
			const reach = radius + (radii[index] ?? 0) + CLUSTER_GAP;
			for (let direction = 0; direction < directions; direction++) {
				const angle = (direction / directions) * 2 * Math.PI;
				const place: Position = [other[0] + reach * Math.cos(angle), other[1] + reach * Math.sin(angle)];
				const cost = costOf(place);
				if ((best === undefined || cost < best.cost - 1e-6) && isFree(place)) best = { place, cost };
			}
		}
		places.push(best?.place ?? [0, 0]);
	}
	return places;
}

const distance = (a: Position, b: Position): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const flatDistance = (a: Position, b: Position): number => Math.hypot(a[0] - b[0], FLATNESS * (a[1] - b[1]));
