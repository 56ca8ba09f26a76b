/**
 * The rows of one table of relations.
 *
 * In: the table with its plan, and the run. Out: relations in the order of the rows, each with an id of its own and cited;
 * rows without ends are rejected, equal ones merged when the plan says so. Self-relations and parallel ones all stay.
 */
import { indexAt } from '../graph/arcs.ts';
import { toRelationId, type ActorId } from '../model/ids.ts';
import type { Editable } from './actor-book.ts';
import { countCopies } from './count-copies.ts';
import { EMPTY, toEnd, type RowFault } from './find-end.ts';
import { REPEATED_RELATION } from './notice-kinds.ts';
import { toRelationFields } from './relation-fields.ts';
import { clearTarget, newTarget, type RelationTarget } from './relation-target.ts';
import { isEmptyRow } from './row-meaning.ts';
import { toStrength } from './strength-column.ts';
import { TableColumns } from './table-columns.ts';
import { toTypeOfRow } from './relation-type-of-row.ts';
import type { Relation } from '../model/relation.ts';
import type { DraftTable } from './draft.ts';
import type { ImportRun } from './import-run.ts';
import type { TablePlan } from './plan.ts';

export function readRelations(table: DraftTable, plan: TablePlan, run: ImportRun): void {
	const columns = new TableColumns(table, plan, run.notices);
	const [from, to] = [toEnd(columns, 'from', run), toEnd(columns, 'to', run)];
	const typeOf = toTypeOfRow(columns, plan, run);
	const strengthOf = toStrength(columns, run.plan, columns.field('sign') !== undefined);
	const fields = toRelationFields(columns, run);
	const idOf = toIdOfRow(columns, run);
	const copies = run.plan.equalRelations === 'merge' ? countCopies(table) : undefined;
	const target = newTarget();

	for (let row = 0; row < table.rowCount && run.step(); row += 1) {
		let fromIndex = from.find(row);
		let toIndex = to.find(row);
		if (fromIndex === EMPTY && toIndex === EMPTY && isEmptyRow(table, row)) continue;
		run.read.relations += 1;
		clearTarget(target);
		const fault = findFault(fromIndex, toIndex, row);
		const type = fault === undefined ? typeOf(row, target) : 0;
		if (fault !== undefined || type < 0) {
			reject(row, fault ?? LEFT_OUT);
			continue;
		}
		if (fromIndex < 0) fromIndex = from.settle(row);
		if (toIndex < 0) toIndex = to.settle(row);
		if (fromIndex < 0 || toIndex < 0) {
			reject(row, (fromIndex < 0 ? from : to).unlisted(row));
			continue;
		}
		const copy = copies === undefined ? 1 : indexAt(copies, row);
		if (copy === 0) {
			run.merged.relations += 1;
			continue;
		}
		const size = strengthOf?.(row, target) ?? 1;
		for (const read of fields) read(row, target);
		if (run.types.isDirected(type)) run.kept.directed += 1;
		else run.kept.undirected += 1;
		const id = idOf(row, run.read.relations);
		const strength = copy === 1 ? size : Math.min(size * copy, Number.MAX_VALUE);
		run.relations?.push(toRelation(id, fromIndex, toIndex, type, strength, target, run));
	}

	function reject(row: number, { code, reason }: RowFault): void {
		run.rejections.add('relation', table, row, code, reason);
	}

	function findFault(fromIndex: number, toIndex: number, row: number): RowFault | undefined {
		if (fromIndex >= 0 && toIndex >= 0) return undefined;
		return from.faultOf(fromIndex, row) ?? to.faultOf(toIndex, row);
	}
}

const LEFT_OUT: RowFault = {
	code: 'left-out',
	reason: () => 'The plan leaves out relations of this type.'
};

function toIdOfRow(
	columns: TableColumns,
	{ relationIds }: ImportRun
): (row: number, number: number) => string {
	if (relationIds === undefined) return (_row, number) => `r${number}`;
	const column = columns.field('id');
	const repeated = column?.tally(REPEATED_RELATION);
	return (row, number) => {
		const given = column?.filledAt(row);
		const id = relationIds.take(given, number);
		if (given !== undefined && id !== given) repeated?.add(row, given);
		return id;
	};
}

const NO_ACTOR = '' as ActorId;

function toRelation(
	id: string,
	from: number,
	to: number,
	type: number,
	strength: number,
	target: RelationTarget,
	{ actors, types }: ImportRun
): Relation {
	const { claim, status, confidence, citation, period, attributes, viz } = target;
	const relation: Editable<Relation> = {
		id: toRelationId(id),
		from: actors.actors[from]?.id ?? NO_ACTOR,
		to: actors.actors[to]?.id ?? NO_ACTOR,
		type: types.idAt(type),
		claim,
		status,
		confidence,
		strength,
		citations: citation === undefined ? [] : [citation]
	};
	if (period !== undefined) relation.period = period;
	if (attributes !== undefined) relation.attributes = attributes;
	if (viz !== undefined) relation.viz = viz;
	return relation;
}
