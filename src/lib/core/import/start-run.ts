/**
 * Begins to carry out a plan. In: the draft, the plan, what the caller watches. Out: an empty run. It reads no rows.
 */
import { ActorBook } from './actor-book.ts';
import { NoticeTally } from './notice-tally.ts';
import { PeriodCells } from './period-cells.ts';
import { Rejections } from './rejections.ts';
import { RelationIds } from './relation-ids.ts';
import { SourceShelf } from './source-shelf.ts';
import { TypeBoard } from './type-board.ts';
import type { Draft, DraftTable } from './draft.ts';
import type { ImportRun } from './import-run.ts';
import type { ImportPlan, TablePlan } from './plan.ts';

export interface ImportWatch {
	/** Told how much is done, 0 to 1. */
	readonly onProgress?: (share: number) => void;
	readonly shouldStop?: () => boolean;
}

export type PlannedTable = readonly [DraftTable, TablePlan];

/** So many rows are read between two words to the caller. */
const STRIDE = 4096;
const NOTHING: TablePlan = { use: 'nothing', roles: [], decimal: '.' };

export const plannedTables = (
	draft: Draft,
	plan: ImportPlan,
	use: TablePlan['use']
): readonly PlannedTable[] =>
	draft.tables
		.map((table, index): PlannedTable => [table, plan.tables[index] ?? NOTHING])
		.filter(([, planned]) => planned.use === use);

/** @param most how many rejected rows are listed, where only the account is wanted; absent when relations are made */
export function startRun(draft: Draft, plan: ImportPlan, watch: ImportWatch, most?: number): ImportRun {
	const notices = new NoticeTally();
	const relations = plannedTables(draft, plan, 'relations');
	const givesIds = relations.some(([, { roles }]) => roles.includes('id'));
	const total = draft.tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
	let done = 0;
	let goesOn = true;
	return {
		draft,
		plan,
		notices,
		rejections: new Rejections(draft.rejected, most),
		actors: new ActorBook(),
		sources: new SourceShelf(draft.file.toWellFormed(), notices),
		types: new TypeBoard(draft, plan),
		periods: new PeriodCells(),
		wholes: [],
		relationIds: givesIds ? new RelationIds(relations) : undefined,
		relations: most === undefined ? [] : undefined,
		read: { actors: 0, relations: 0 },
		merged: { actors: 0, relations: 0 },
		kept: { directed: 0, undirected: 0 },
		step: () => {
			done += 1;
			if (done % STRIDE !== 0) return goesOn;
			watch.onProgress?.(Math.min(1, done / Math.max(1, total)));
			goesOn &&= watch.shouldStop?.() !== true;
			return goesOn;
		}
	};
}
