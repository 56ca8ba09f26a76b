/**
 * The rows of the table of actors. In: visible actors and the actors in the order of the scores. Out: rows that give an
 * actor's score in a column; `NaN` when it has none, also when the scores are of an earlier view without that actor.
 */
import type { Actor } from '../model/actor.ts';
import type { MeasureResult } from '../measures/measure.ts';
import type { SortValue } from './sort-rows.ts';

export interface ActorRow {
	readonly actor: Actor;
	/** Place in every array of scores. */
	readonly index: number | undefined;
}

export function toActorRows(actors: readonly Actor[], scored: readonly string[]): readonly ActorRow[] {
	const indexOf = new Map(scored.map((id, index) => [id, index]));
	return actors.map((actor) => ({ actor, index: indexOf.get(actor.id) }));
}

export function scoreIn({ index }: ActorRow, result: MeasureResult | undefined): number {
	if (index === undefined || result === undefined || !result.ok) return NaN;
	return result.values[index] ?? NaN;
}

/** What a row is sorted by in the columns `name` and `kind` and in those of scores, which are named by their measure. */
export function toActorSortValue(
	row: ActorRow,
	column: string,
	results: ReadonlyMap<string, MeasureResult>
): SortValue {
	if (column === 'name') return row.actor.name;
	if (column === 'kind') return row.actor.kind;
	return scoreIn(row, results.get(column));
}

/** Names in other languages, each once and none that repeats the main name. */
export function otherNames({
	name,
	names
}: Actor): readonly { readonly language: string; readonly name: string }[] {
	const told = new Set([name]);
	return Object.entries(names).flatMap(([language, other]) => {
		if (told.has(other)) return [];
		told.add(other);
		return [{ language, name: other }];
	});
}
