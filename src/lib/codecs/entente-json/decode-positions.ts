/**
 * The places of a snapshot. In: an outside value and the ids of the dataset's actors. Out: places by id on an object
 * without prototype, so that every id is safe; what is no place or belongs to no actor is left out with a notice.
 */
import { fieldOf } from '#lib/core/dataset/text-field.ts';
import { showText } from '#lib/core/dataset/show-value.ts';
import type { Report } from '#lib/core/dataset/issue-list.ts';
import type { Position } from '#lib/core/view/view.ts';

export function decodePositions(
	data: unknown,
	actors: ReadonlySet<string>,
	report: Report
): Readonly<Record<string, Position>> {
	const positions: Record<string, Position> = Object.create(null);
	const value = fieldOf(data, 'positions') ?? {};
	const fields = typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];
	for (const [key, place] of fields) {
		const id = key.toWellFormed();
		const [x, y, ...rest]: unknown[] = Array.isArray(place) ? place : [];
		const isPlace =
			typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y);
		if (actors.has(id) && isPlace && rest.length === 0) {
			positions[id] = [x, y];
			continue;
		}
		const message = `The place of ${showText(id)} is not two numbers, or no actor has this id; it was left out.`;
		report.notice('invalid-position', 'data.positions', message, 'The layout places the actor instead.');
	}
	return positions;
}
