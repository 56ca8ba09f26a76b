/**
 * The force-directed layout: those who are tied stand near each other.
 *
 * In: a layout's input. Out: a place for every actor. The main cast is laid out first, by the ties among itself, and
 * then stays, so that its picture does not depend on who else is shown; fixed actors stay throughout. Parts without a
 * tie to the rest, and actors without any tie, stand in rows below. Repeatable: same input and seed, same picture.
 */
import { buildBoard, type Board } from '#lib/core/layout/board.ts';
import { compareIds } from '#lib/core/layout/compare-ids.ts';
import { findComponents } from '#lib/core/layout/components.ts';
import { keepClear, pickFixed } from '#lib/core/layout/keep-clear.ts';
import type { Layout, LayoutRelation, Positions } from '#lib/core/layout/layout.ts';
import { packBelow } from '#lib/core/layout/pack-below.ts';
import { deriveNeighbours, derivePairs, type Pair } from '#lib/core/layout/pairs.ts';
import { placeLoose } from '#lib/core/layout/place-loose.ts';
import { roundPosition } from '#lib/core/layout/spacing.ts';
import { solveBoard } from './solve-board.ts';

export const forceLayout: Layout = {
	id: 'force',
	label: 'Force-directed',
	hint: 'Actors with relations between them stand near each other; left and right, up and down mean nothing.',
	compute({ actors, relations, fixed, seed }) {
		const ids = actors.map(({ id }) => id).sort(compareIds);
		const core = new Set(actors.filter((actor) => actor.core).map(({ id }) => id));
		const kept = pickFixed(ids, fixed);
		const castIds = ids.filter((id) => core.has(id));
		const keptCast = new Map([...kept].filter(([id]) => core.has(id)));
		const cast = arrange(castIds, relations, keptCast, seed);
		// A fixed actor of the supporting cast may stand where the main cast would like to.
		const known = keepClear(new Map([...cast, ...kept]), fixed);
		return arrange(ids, relations, known, seed);
	}
};

/** One stage: everybody in `ids` gets a place, those in `known` keep theirs. Ids are sorted. */
function arrange(
	ids: readonly string[],
	relations: readonly LayoutRelation[],
	known: Positions,
	seed: number
): Positions {
	if (ids.every((id) => known.has(id))) return known;
	const pairs = derivePairs(ids, relations);
	const parts = findComponents(deriveNeighbours(ids.length, pairs)).map((part) =>
		part.map((index) => ids[index] ?? '')
	);
	const isAnchored = (part: readonly string[]) => part.some((id) => known.has(id));
	const solve = (part: readonly string[]) => solvePart([...part].sort(compareIds), relations, known, seed);
	const anchored = parts.filter(isAnchored).flat();
	const free = parts.filter((part) => !isAnchored(part) && part.length > 1);
	const alone = parts.filter((part) => !isAnchored(part) && part.length === 1).flat();
	const main = anchored.length > 0 ? solve(anchored) : solve(free.shift() ?? []);
	return placeLoose(packBelow(main, free.map(solve)), alone.sort(compareIds));
}

function solvePart(
	ids: readonly string[],
	relations: readonly LayoutRelation[],
	known: Positions,
	seed: number
): Positions {
	const pairs: Pair[] = derivePairs(ids, relations);
	const board: Board = buildBoard(ids, pairs, known);
	if (board.movable.includes(1)) solveBoard(board, seed);
	return new Map(
		ids.map((id, index) => [id, known.get(id) ?? roundPosition(board.x[index] ?? 0, board.y[index] ?? 0)])
	);
}
