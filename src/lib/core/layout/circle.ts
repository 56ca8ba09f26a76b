/**
 * Everybody on one circle, in an order in which few ties cross.
 * In: a layout's input. Out: a place for every actor. The order begins with the actor with the most ties, grows by
 * whoever has most ties into it, at the better of its two ends, and is then improved by exchanging actors as long as
 * a tie crosses fewer others or is shorter. Scores, kinds and the seed play no part.
 */
import type { Position } from '../view/view.ts';
import { compareIds } from './compare-ids.ts';
import { improveCircle } from './improve-circle.ts';
import { keepClear } from './keep-clear.ts';
import type { Layout } from './layout.ts';
import { deriveNeighbours, derivePairs } from './pairs.ts';
import { RING_STEP } from './spacing.ts';

export const circleLayout: Layout = {
	id: 'circle',
	label: 'Circle',
	hint: 'Everybody on one circle, neighbours by their relations; the place on the circle has no other meaning.',
	compute({ actors, relations, fixed }) {
		const ids = actors.map(({ id }) => id).sort(compareIds);
		const pairs = derivePairs(ids, relations);
		const order = improveCircle(growOrder(deriveNeighbours(ids.length, pairs)), pairs);
		// The chord between two neighbours is one step.
		const radius = ids.length < 2 ? 0 : Math.max(RING_STEP, RING_STEP / 2 / Math.sin(Math.PI / ids.length));
		const wanted = new Map<string, Position>();
		for (const [slot, index] of order.entries()) {
			const angle = (slot / order.length) * 2 * Math.PI;
			wanted.set(ids[index] ?? '', [radius * Math.sin(angle), -radius * Math.cos(angle)]);
		}
		return keepClear(wanted, fixed);
	}
};

/** Actors without ties come last, next to each other. */
function growOrder(neighbours: readonly (readonly number[])[]): number[] {
	const left = new Set(neighbours.keys());
	const order: number[] = [];
	const ties = (index: number, among: (other: number) => boolean) =>
		(neighbours[index] ?? []).filter(among).length;
	while (left.size > 0) {
		const placed = new Set(order);
		const next = [...left].reduce((best, index) => {
			const gain =
				ties(index, (other) => placed.has(other)) - ties(best, (other) => placed.has(other)) ||
				ties(index, () => true) - ties(best, () => true);
			return gain > 0 ? index : best;
		});
		left.delete(next);
		// The end of the row whose nearer half holds more of its neighbours.
		const half = order.length / 2;
		const early = ties(next, (other) => placed.has(other) && order.indexOf(other) < half);
		const late = ties(next, (other) => placed.has(other) && order.indexOf(other) >= half);
		if (early > late) order.unshift(next);
		else order.push(next);
	}
	return order;
}
