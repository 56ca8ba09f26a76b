/**
 * Ties actors to the actors that they are part of, when all are known.
 *
 * In: the cells that name a whole. Out: `partOf` of the actors, never in a circle: where cells make one, the last of them
 * is taken out. What names no actor, or several, is kept as an attribute; all is told.
 */
import { findPartOfCycles } from '../dataset/find-part-of-cycles.ts';
import type { Actor } from '../model/actor.ts';
import type { ActorBook, Editable } from './actor-book.ts';
import type { Tally } from './notice-tally.ts';
import type { Column } from './table-columns.ts';

/** A cell that says what an actor is part of. */
export interface Whole {
	readonly actor: Editable<Actor>;
	readonly column: Column;
	readonly row: number;
	readonly text: string;
	readonly unknown: Tally;
	readonly circle: Tally;
}

export function settleWholes(wholes: readonly Whole[], book: ActorBook): void {
	const members: { id: string; partOf: string }[] = [];
	const byMember = new Map<string, Whole>();
	for (const whole of wholes) {
		const { actor, text } = whole;
		if (actor.partOf !== undefined) continue;
		const found = book.actors[book.find(text)];
		if (found === undefined) {
			whole.unknown.add(whole.row, text);
			keepCell(whole);
			continue;
		}
		actor.partOf = found.id;
		members.push({ id: actor.id, partOf: found.id });
		byMember.set(actor.id, whole);
	}
	for (const cycle of findPartOfCycles(members)) {
		const whole = byMember.get(cycle.at(-1) ?? '');
		if (whole === undefined) continue;
		delete whole.actor.partOf;
		whole.circle.add(whole.row, whole.actor.id);
		keepCell(whole);
	}
}

function keepCell({ actor, column, row }: Whole): void {
	const target = { attributes: actor.attributes === undefined ? undefined : { ...actor.attributes } };
	column.keep(row, target);
	if (target.attributes !== undefined) actor.attributes = target.attributes;
}
