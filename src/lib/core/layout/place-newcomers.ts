/**
 * Places for actors that join a picture which must not move: those that a filter shows again, or that were added.
 *
 * In: the places that are taken, the ids to be placed, all relations. Out: all places, the old ones unchanged. Each
 * newcomer stands near the middle of its placed neighbours, outward from the picture's centre, at the nearest spot
 * where it touches nobody; those without any tie into the picture stand in rows below. The order of the ids and of
 * the relations does not matter. Ids that are placed already keep their place.
 */
import type { Position } from '../view/view.ts';
import { compareIds } from './compare-ids.ts';
import type { LayoutRelation, Positions } from './layout.ts';
import { createOccupiedPlaces } from './occupied-places.ts';
import { placeRowsBelow } from './place-rows-below.ts';
import { STEP } from './spacing.ts';

export function placeNewcomers(
	placed: Positions,
	newcomers: readonly string[],
	relations: readonly LayoutRelation[]
): Positions {
	const places = new Map(placed);
	const stands = createOccupiedPlaces();
	for (const place of placed.values()) stands.take(place);
	const centre = toMiddle([...placed.values()]);
	const neighbours = findNeighbours(relations);
	let waiting = [...new Set(newcomers)].filter((id) => !placed.has(id)).sort(compareIds);
	// Round by round: a newcomer whose only neighbours are newcomers waits until one of them stands.
	for (let round: string[] = waiting; round.length > 0;) {
		const before = new Map(places);
		const isTied = (id: string) => [...(neighbours.get(id) ?? [])].some((other) => before.has(other));
		round = waiting.filter(isTied);
		waiting = waiting.filter((id) => !isTied(id));
		for (const id of round) {
			const near = [...(neighbours.get(id) ?? [])].sort(compareIds).flatMap((other) => {
				const place = before.get(other);
				return place ? [place] : [];
			});
			const place = stands.findFree(...toWish(near, centre));
			stands.take(place);
			places.set(id, place);
		}
	}
	return placeRowsBelow(places, waiting);
}

/** Where a newcomer would like to stand, and on which side of it to look first. */
function toWish(near: readonly Position[], centre: Position): [Position, number] {
	const middle = toMiddle(near);
	const dx = middle[0] - centre[0];
	const dy = middle[1] - centre[1];
	const outward = dx === 0 && dy === 0 ? Math.PI / 2 : Math.atan2(dy, dx);
	// Beside its only neighbour rather than on it, else the spiral would have to leave that neighbour's box first.
	const away = near.length === 1 ? STEP : 0;
	return [[middle[0] + away * Math.cos(outward), middle[1] + away * Math.sin(outward)], outward];
}

function toMiddle(places: readonly Position[]): Position {
	const sum = places.reduce(([x, y], place) => [x + place[0], y + place[1]] as const, [0, 0] as const);
	return [sum[0] / Math.max(1, places.length), sum[1] / Math.max(1, places.length)];
}

function findNeighbours(relations: readonly LayoutRelation[]): Map<string, Set<string>> {
	const neighbours = new Map<string, Set<string>>();
	const add = (id: string, other: string) => {
		const known = neighbours.get(id);
		if (known) known.add(other);
		else neighbours.set(id, new Set([other]));
	};
	for (const { from, to } of relations) {
		if (from === to) continue;
		add(from, to);
		add(to, from);
	}
	return neighbours;
}
