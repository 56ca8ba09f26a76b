/**
 * Where each drawn actor stands: where the user or an asked layout put it, else where the data's layout puts it, else
 * at a free spot near its neighbours. In: drawn graph, the layout's places, the view's places. Out: a place for every
 * drawn actor, independent of the order in which filters were changed.
 */
import type { Drawn } from '../scene/derive-drawn.ts';
import type { Position, View } from '../view/view.ts';
import type { Positions } from './layout.ts';
import { placeNewcomers } from './place-newcomers.ts';

export function derivePositions(drawn: Drawn, base: Positions, given: View['positions']): Positions {
	const placed = new Map<string, Position>(base);
	for (const [id, place] of Object.entries(given)) placed.set(id, place);
	const newcomers = drawn.actors.map(({ id }) => id as string).filter((id) => !placed.has(id));
	return newcomers.length === 0 ? placed : placeNewcomers(placed, newcomers, drawn.relations);
}
