/**
 * By group: each group a cluster of its own, the clusters so far apart that the grounds behind them do not meet.
 *
 * In: a layout's input, with the groups of a grouping; without them kinds take their place. Out: a place for every actor.
 * Inside a cluster whoever has most ties in the group stands in the middle, the others towards those outside to whom
 * they are tied; clusters with many ties between them stand near each other. Actors in no group stand in rows below.
 * Scores and the seed play no part.
 */
import type { Position } from '../view/view.ts';
import { compareIds } from './compare-ids.ts';
import { keepClear } from './keep-clear.ts';
import type { Layout, LayoutInput } from './layout.ts';
import { deriveNeighbours, derivePairs } from './pairs.ts';
import { placeClusters } from './place-clusters.ts';
import { placeRowsBelow } from './place-rows-below.ts';
import { RING_STEP } from './spacing.ts';
import { toMeanAngle } from './to-mean-angle.ts';

export const groupsLayout: Layout = {
	id: 'groups',
	label: 'By group',
	hint: 'Actors of one group together, groups apart; the groups are those of the colours, or the kinds where no grouping is chosen.',
	compute(input) {
		const ids = input.actors.map(({ id }) => id).sort(compareIds);
		const pairs = derivePairs(ids, input.relations);
		const neighbours = deriveNeighbours(ids.length, pairs);
		const clusters = toClusters(ids, input);
		const clusterOf = new Map(clusters.flatMap((members, cluster) => members.map((id) => [id, cluster])));
		const rings = clusters.map((members) => toRings(members.length));
		const ties = pairs.flatMap(({ a, b, count }) => {
			const [from, to] = [clusterOf.get(a), clusterOf.get(b)];
			return from === undefined || to === undefined || from === to ? [] : [{ from, to, count }];
		});
		const centres = placeClusters(
			rings.map((sizes) => toRadius(sizes)),
			ties
		);
		const wanted = new Map<string, Position>();
		for (const [cluster, members] of clusters.entries()) {
			const centre = centres[cluster] ?? [0, 0];
			const inside = new Set(members);
			const isInside = (index: number) => inside.has(index);
			const tiesInside = (index: number) => (neighbours[index] ?? []).filter(isInside).length;
			const queue = members.toSorted((a, b) => tiesInside(b) - tiesInside(a) || a - b);
			for (const [ring, size] of (rings[cluster] ?? []).entries()) {
				const row = queue.splice(0, size);
				const radius = ringRadius(rings[cluster] ?? [], ring);
				const outward = row.map((index, slot) => ({
					index,
					wish: toMeanAngle(
						(neighbours[index] ?? []).flatMap((other) => {
							const there = centres[clusterOf.get(other) ?? -1];
							return isInside(other) || there === undefined ? [] : [toAngle(centre, there)];
						}),
						(slot / size) * 2 * Math.PI - Math.PI
					)
				}));
				for (const [index, angle] of spreadEvenly(outward))
					wanted.set(ids[index] ?? '', [
						centre[0] + radius * Math.sin(angle),
						centre[1] - radius * Math.cos(angle)
					]);
			}
		}
		const alone = ids.filter((_, index) => !clusterOf.has(index));
		return keepClear(placeRowsBelow(wanted, alone), input.fixed);
	}
};

/** Indices into the sorted ids, the largest cluster first, equals by their first member. */
function toClusters(ids: readonly string[], { actors, groups }: LayoutInput): readonly (readonly number[])[] {
	const kinds = new Map(actors.map(({ id, kind }) => [id, kind]));
	const clusters = new Map<string | number, number[]>();
	for (const [index, id] of ids.entries()) {
		const key = groups === undefined ? (kinds.get(id) ?? '') : (groups.get(id) ?? -1);
		if (typeof key === 'number' && key < 0) continue;
		const known = clusters.get(key);
		if (known === undefined) clusters.set(key, [index]);
		else known.push(index);
	}
	return [...clusters.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/** How many stand on each ring, from the middle: up to five on one ring, else 1, 6, 12, 18 … */
function toRings(size: number): readonly number[] {
	if (size <= 5) return [size];
	const rings = [1];
	for (let left = size - 1; left > 0;) {
		const ring = Math.min(left, rings.length * 6);
		rings.push(ring);
		left -= ring;
	}
	return rings;
}

function ringRadius(sizes: readonly number[], ring: number): number {
	const size = sizes[ring] ?? 1;
	if (sizes.length > 1) return ring * RING_STEP;
	return size < 2 ? 0 : RING_STEP / 2 / Math.sin(Math.PI / size);
}

const toRadius = (sizes: readonly number[]): number => ringRadius(sizes, sizes.length - 1);

/** From the first place to the second: 0 upwards and clockwise, as `toMeanAngle` reads it. */
const toAngle = (from: Position, to: Position): number => Math.atan2(to[0] - from[0], from[1] - to[1]);

/** A full ring, its members in the order of their wishes and turned to meet them as far as it goes. */
function spreadEvenly(
	ring: readonly { readonly index: number; readonly wish: number }[]
): [number, number][] {
	const ordered = ring.toSorted((a, b) => a.wish - b.wish || a.index - b.index);
	const even = (slot: number) => (slot / ordered.length) * 2 * Math.PI;
	const turn = toMeanAngle(
		ordered.map(({ wish }, slot) => wish - even(slot)),
		0
	);
	return ordered.map(({ index }, slot) => [index, even(slot) + turn]);
}
