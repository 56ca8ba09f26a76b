/**
 * The last step of every layout with slots: fixed actors stand exactly where they must, and the others give way.
 *
 * In: the place that a layout wants for each actor, and the fixed places. Out: a place for each actor wanted; one that
 * would stand on a fixed actor moves to the nearest free place, all others stay. Fixed ids that are not wanted are
 * passed over.
 */
import type { Position } from '../view/view.ts';
import { compareIds } from './compare-ids.ts';
import type { Positions } from './layout.ts';
import { createOccupiedPlaces } from './occupied-places.ts';
import { roundPosition } from './spacing.ts';

export function keepClear(wanted: Positions, fixed: Readonly<Record<string, Position>>): Positions {
	const kept = pickFixed([...wanted.keys()], fixed);
	const stands = createOccupiedPlaces();
	for (const place of kept.values()) stands.take(place);
	const ids = [...wanted.keys()].sort(compareIds);
	const places = new Map(kept);
	const blocked: string[] = [];
	for (const id of ids) {
		const [x, y] = wanted.get(id) ?? [0, 0];
		const place = roundPosition(x, y);
		if (kept.has(id)) continue;
		if (stands.isFree(place)) places.set(id, place);
		else blocked.push(id);
	}
	// Those with a free slot have kept it by now, so that one dragged actor moves as few others as can be.
	for (const [id, place] of places) if (!kept.has(id)) stands.take(place);
	for (const id of blocked) {
		const place = stands.findFree(wanted.get(id) ?? [0, 0]);
		stands.take(place);
		places.set(id, place);
	}
	return places;
}

/** The fixed places of the ids given. Own properties only, so that an id such as `constructor` finds nothing. */
export function pickFixed(
	ids: readonly string[],
	fixed: Readonly<Record<string, Position>>
): Map<string, Position> {
	const kept = new Map<string, Position>();
	for (const id of ids) {
		const place = Object.hasOwn(fixed, id) ? fixed[id] : undefined;
		if (place) kept.set(id, place);
	}
	return kept;
}
