/**
 * Rings by score: the highest in the middle.
 * In: a layout's input. Out: a place for every actor. Equal scores share a ring; without any score, the number of
 * actors that one is tied to counts instead. Around a ring, actors stand on the side of those they are tied to
 * further in. The seed plays no part.
 */
import type { Position } from '../view/view.ts';
import { compareIds } from './compare-ids.ts';
import { keepClear } from './keep-clear.ts';
import type { Layout } from './layout.ts';
import { deriveNeighbours, derivePairs } from './pairs.ts';
import { RING_STEP } from './spacing.ts';
import { toMeanAngle } from './to-mean-angle.ts';

export const concentricLayout: Layout = {
	id: 'concentric',
	label: 'Concentric',
	hint: 'The higher the score of the chosen measure, the nearer to the middle; without a measure, the number of neighbours counts.',
	compute({ actors, relations, fixed, scores }) {
		const ids = actors.map(({ id }) => id).sort(compareIds);
		const neighbours = deriveNeighbours(ids.length, derivePairs(ids, relations));
		const scored = ids.some((id) => Number.isFinite(scores.get(id)));
		const scoreOf = ids.map((id, index) => {
			const score = scored ? (scores.get(id) ?? NaN) : (neighbours[index]?.length ?? 0);
			return Number.isNaN(score) ? -Infinity : score;
		});
		const angles = new Map<number, number>();
		const wanted = new Map<string, Position>();
		let radius = 0;
		for (const ring of toRings(scoreOf)) {
			const needed = ring.length < 2 ? 0 : RING_STEP / 2 / Math.sin(Math.PI / ring.length);
			radius = angles.size === 0 ? needed : Math.max(radius + RING_STEP, needed);
			for (const [index, angle] of toAngles(ring, neighbours, angles)) {
				angles.set(index, angle);
				wanted.set(ids[index] ?? '', [radius * Math.sin(angle), -radius * Math.cos(angle)]);
			}
		}
		return keepClear(wanted, fixed);
	}
};

/** Rings from the middle outwards: 1, 6, 12, 18 … actors, more where equal scores must not be torn apart. */
function toRings(scoreOf: readonly number[]): number[][] {
	const score = (index: number) => scoreOf[index] ?? -Infinity;
	const byScore = [...scoreOf.keys()].sort((a, b) => (score(a) === score(b) ? a - b : score(b) - score(a)));
	const rings: number[][] = [];
	for (const index of byScore) {
		const ring = rings.at(-1);
		const room = Math.max(1, (rings.length - 1) * 6);
		const last = ring?.at(-1);
		if (ring && last !== undefined && (ring.length < room || score(last) === score(index))) ring.push(index);
		else rings.push([index]);
	}
	return rings;
}

/** Spreads a ring evenly, in the order of the directions in which its actors' neighbours stand. */
function toAngles(
	ring: readonly number[],
	neighbours: readonly (readonly number[])[],
	placed: ReadonlyMap<number, number>
): [number, number][] {
	const wishes = ring.map((index, slot) => {
		const tied = (neighbours[index] ?? []).flatMap((other) => placed.get(other) ?? []);
		const even = (slot / ring.length) * 2 * Math.PI - Math.PI;
		return { index, wish: toMeanAngle(tied, even) };
	});
	wishes.sort((a, b) => a.wish - b.wish || a.index - b.index);
	const even = (slot: number) => (slot / ring.length) * 2 * Math.PI;
	const turn = toMeanAngle(
		wishes.map(({ wish }, slot) => wish - even(slot)),
		0
	);
	return wishes.map(({ index }, slot) => [index, even(slot) + turn]);
}
