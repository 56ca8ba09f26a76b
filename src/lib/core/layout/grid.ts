/**
 * Rows and columns, kind after kind.
 * In: a layout's input. Out: a place for every actor, in landscape, ordered by kind and then by id. Relations, scores
 * and the seed play no part, so that an actor is found again at once.
 */
import type { Position } from '../view/view.ts';
import { compareIds } from './compare-ids.ts';
import { keepClear } from './keep-clear.ts';
import type { Layout } from './layout.ts';
import { ROW, STEP } from './spacing.ts';

const ASPECT = 1.5;
/** Ties along a row would hide behind its actors if all stood level. */
const STAGGER = 14;

export const gridLayout: Layout = {
	id: 'grid',
	label: 'Grid',
	hint: 'In rows, actors of one kind next to each other; nearness has no other meaning.',
	compute({ actors, fixed }) {
		const ordered = [...actors].sort((a, b) => compareIds(a.kind, b.kind) || compareIds(a.id, b.id));
		const columns = Math.ceil(Math.sqrt((ordered.length * ASPECT * ROW) / STEP));
		const rows = Math.ceil(ordered.length / Math.max(1, columns));
		const wanted = new Map<string, Position>();
		for (const [slot, { id }] of ordered.entries()) {
			const row = Math.floor(slot / columns);
			const stagger = (slot % columns) % 2 === 0 ? -STAGGER : STAGGER;
			wanted.set(id, [
				((slot % columns) - (columns - 1) / 2) * (STEP + 20),
				(row - (rows - 1) / 2) * (ROW + 30) + stagger
			]);
		}
		return keepClear(wanted, fixed);
	}
};
