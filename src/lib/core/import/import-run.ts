/** What the steps of carrying out a plan share: the draft, what was made so far, and the counts. Only the shape. */
import type { Relation } from '../model/relation.ts';
import type { ActorBook } from './actor-book.ts';
import type { Draft } from './draft.ts';
import type { NoticeTally } from './notice-tally.ts';
import type { PeriodCells } from './period-cells.ts';
import type { ImportPlan } from './plan.ts';
import type { RelationIds } from './relation-ids.ts';
import type { Rejections } from './rejections.ts';
import type { SourceShelf } from './source-shelf.ts';
import type { TypeBoard } from './type-board.ts';
import type { Whole } from './settle-wholes.ts';

export interface ImportRun {
	readonly draft: Draft;
	readonly plan: ImportPlan;
	readonly notices: NoticeTally;
	readonly rejections: Rejections;
	readonly actors: ActorBook;
	readonly sources: SourceShelf;
	readonly types: TypeBoard;
	readonly periods: PeriodCells;
	readonly wholes: Whole[];
	/** Absent when no table gives ids. */
	readonly relationIds: RelationIds | undefined;
	/** Where relations are put; absent when only the account is wanted. */
	readonly relations: Relation[] | undefined;
	readonly read: { actors: number; relations: number };
	readonly merged: { actors: number; relations: number };
	readonly kept: { directed: number; undirected: number };
	/** Called with each row; false when the import is to stop. */
	step(): boolean;
}
