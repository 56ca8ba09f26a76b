/**
 * The rows of one table of actors.
 *
 * In: the table with its plan, and the run. Out: actors in the book, in the order of the rows; rows without id and name and
 * repeated ones are rejected, or merged when the plan says so. Empty rows are passed over.
 */
import { toVisibleId, UNKNOWN, type Editable } from './actor-book.ts';
import { readActorFields, toActorFields, type ActorFields } from './actor-fields.ts';
import { mergeActor } from './merge-actor.ts';
import { BLANK_ID, DIFFERENT_FIELD } from './notice-kinds.ts';
import { isEmptyRow } from './row-meaning.ts';
import { showText } from '../dataset/show-value.ts';
import { TableColumns } from './table-columns.ts';
import type { Actor } from '../model/actor.ts';
import type { DraftTable } from './draft.ts';
import type { ImportRun } from './import-run.ts';
import type { TablePlan } from './plan.ts';

export function readActors(table: DraftTable, plan: TablePlan, run: ImportRun): void {
	const columns = new TableColumns(table, plan, run.notices);
	const fields = toActorFields(columns, run.draft.yUp);
	const [ids, names] = [columns.field('id'), columns.field('name')];
	const blank = (ids ?? names)?.tally(BLANK_ID);
	const differing = run.notices.of(DIFFERENT_FIELD, table);
	const reject = (row: number, code: string, reason: () => string): void =>
		run.rejections.add('actor', table, row, code, reason);
	for (let row = 0; row < table.rowCount && run.step(); row += 1) {
		const name = names?.filledAt(row);
		const given = ids?.textAt(row) ?? name;
		if (given === undefined && isEmptyRow(table, row)) continue;
		run.read.actors += 1;
		if (given === undefined) reject(row, 'missing-id', () => 'The actor has neither an id nor a name.');
		else if ((ids?.textAt(row) === undefined ? names : ids)?.isTooLong(row) === true)
			reject(row, 'id-too-long', () => 'The id of the actor is too long.');
		else {
			const id = toVisibleId(given);
			if (id !== given) blank?.add(row, given);
			const first = run.actors.findId(id);
			if (first === UNKNOWN) addActor(id, name ?? id, row, fields, run);
			else if (run.plan.repeatedActors === 'merge') merge(first, id, name, row);
			else reject(row, 'repeated-actor', () => `There is already an actor ${showText(id)}.`);
		}
	}

	function merge(first: number, id: string, name: string | undefined, row: number): void {
		run.merged.actors += 1;
		const actor = run.actors.actors[first];
		if (actor === undefined) return;
		const second: Editable<Actor> = {
			...actor,
			name: name ?? actor.name,
			names: {},
			aliases: [],
			kind: '',
			description: ''
		};
		delete second.attributes;
		delete second.viz;
		delete second.partOf;
		second.core = false;
		readActorFields(second, row, fields, run);
		for (const other of mergeActor(actor, second)) differing.add(row, other);
		for (const whole of run.wholes)
			if (whole.actor === second) run.wholes.splice(run.wholes.indexOf(whole), 1, { ...whole, actor });
	}
}

function addActor(id: string, name: string, row: number, fields: ActorFields, run: ImportRun): void {
	const actor = run.actors.actors[run.actors.add(id, name)];
	if (actor !== undefined) readActorFields(actor, row, fields, run);
}
