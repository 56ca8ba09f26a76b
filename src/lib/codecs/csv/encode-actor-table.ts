/**
 * The table of actors as CSV. In: rows and score columns, as sorted and chosen on the page. Out: a header and one line
 * for each actor, with full numbers; an undefined score is an empty cell.
 */
import { scoreIn, type ActorRow } from '#lib/core/table/actor-rows.ts';
import type { ScoreColumn } from '#lib/core/table/score-columns.ts';
import { toCsvText } from './to-csv-text.ts';

export const encodeActorTable = (rows: readonly ActorRow[], columns: readonly ScoreColumn[]): string =>
	toCsvText([
		['id', 'name', 'kind', ...columns.map(({ measure }) => measure.id)],
		...rows.map((row) => [
			row.actor.id,
			row.actor.name,
			row.actor.kind,
			...columns.map(({ result }) => scoreIn(row, result))
		])
	]);
