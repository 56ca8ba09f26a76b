/**
 * How many rankings a network of this size can be given in some tens of seconds.
 *
 * In: the size of a network, and the family of the measure, which tells how its work grows. Out: a number of rankings,
 * and how it is shared out among sources, relations and draws. Counted in steps, never by a clock, so that the same
 * question has the same answer on every machine.
 */
import type { Measure } from '../measures/measure.ts';

export interface Affordable {
	readonly sources: number;
	readonly relations: number;
	readonly draws: number;
}

/** Steps in all; a machine of some years ago takes about 2·10⁸ a second. */
const MOST_WORK = 6e9;
/** Below so many draws a band says little. */
const FEWEST_DRAWS = 50;
/** Rounds of those that are solved in rounds, and what making the index costs beside them. */
const ROUNDS = 60;

/** Nothing when not even a few rankings are within reach. */
export function affordRankings(
	{ family, id }: Pick<Measure, 'family' | 'id'>,
	actors: number,
	relations: number,
	wantedDraws: number
): Affordable | undefined {
	const rankings = Math.floor(MOST_WORK / workOf(family, id, actors, relations));
	const draws = Math.min(wantedDraws, Math.floor(rankings / 2));
	if (draws < Math.min(wantedDraws, FEWEST_DRAWS)) return undefined;
	const rest = rankings - draws;
	return { sources: Math.max(1, Math.floor(rest / 4)), relations: Math.floor((rest * 3) / 4), draws };
}

function workOf(family: Measure['family'], id: string, actors: number, relations: number): number {
	const size = actors + relations;
	if (family === 'distance') return actors * size;
	// Solved or taken apart as a whole matrix.
	if (id.startsWith('pn') || id === 'signed-eigenvector') return actors ** 3 + size;
	return ROUNDS * size;
}
