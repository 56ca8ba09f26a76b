/**
 * What the cells of a row say of an actor besides its id and name.
 *
 * In: the columns of a table, a row. Out: the fields of an actor; cells that are not what their column holds are kept as
 * attributes, and counted. What an actor is part of is only noted: the whole may come later.
 */
import { ODD_COLOUR, ODD_NUMBER, ODD_TRUTH, PART_OF_CIRCLE, UNKNOWN_WHOLE } from './notice-kinds.ts';
import { NumberColumn } from './read-number.ts';
import { parseColour } from './parse-colour.ts';
import { parseTruth } from './parse-words.ts';
import type { Actor } from '../model/actor.ts';
import type { ActorViz } from '../model/viz.ts';
import type { Editable } from './actor-book.ts';
import type { ImportRun } from './import-run.ts';
import type { TableColumns, WithAttributes } from './table-columns.ts';

interface Target extends WithAttributes {
	readonly actor: Editable<Actor>;
	viz: Editable<ActorViz> | undefined;
}

export type ActorFields = readonly ((row: number, target: Target, run: ImportRun) => void)[];

const SIZES = ['x', 'y', 'z', 'size'] as const;

/** One reader for each column that is there. */
export const toActorFields = (columns: TableColumns, yUp: boolean): ActorFields => [
	...textFields(columns),
	...nameFields(columns),
	...wholeFields(columns),
	...vizFields(columns, yUp),
	(row, target) => columns.keepAttributes(row, target)
];

export function readActorFields(
	actor: Editable<Actor>,
	row: number,
	fields: ActorFields,
	run: ImportRun
): void {
	const target: Target = { actor, attributes: undefined, viz: undefined };
	for (const read of fields) read(row, target, run);
	if (target.attributes !== undefined) actor.attributes = target.attributes;
	if (target.viz !== undefined) actor.viz = target.viz;
}

function* textFields(columns: TableColumns): Generator<ActorFields[number]> {
	for (const field of ['kind', 'description'] as const) {
		const column = columns.field(field);
		if (column === undefined) continue;
		yield (row, { actor }) => {
			actor[field] = column.textAt(row) ?? '';
		};
	}
	const core = columns.field('core');
	if (core === undefined) return;
	const odd = core.tally(ODD_TRUTH);
	yield (row, target) => {
		const cell = core.values[row];
		const isCore = parseTruth(cell);
		if (isCore !== undefined) target.actor.core = isCore;
		else if (cell !== undefined && cell !== '') {
			odd.add(row, cell);
			core.keep(row, target);
		}
	};
}

function* nameFields(columns: TableColumns): Generator<ActorFields[number]> {
	for (const [tag, column] of columns.names) {
		yield (row, { actor }) => {
			const name = column.filledAt(row);
			if (name !== undefined) actor.names = { ...actor.names, [tag]: name };
		};
	}
	const aliases = columns.field('aliases');
	if (aliases === undefined) return;
	yield (row, { actor }) => {
		const cell = aliases.values[row];
		const text = aliases.filledAt(row);
		if (text === undefined) return;
		// A comma stands within names too, so it parts none.
		const parts =
			typeof cell === 'object' ? [...cell].map((part) => part.toWellFormed()) : text.split(/[;|\n]/);
		actor.aliases = parts.map((part) => part.trim()).filter((part) => part !== '');
	};
}

function* wholeFields(columns: TableColumns): Generator<ActorFields[number]> {
	const column = columns.field('part-of');
	if (column === undefined) return;
	const [unknown, circle] = [column.tally(UNKNOWN_WHOLE), column.tally(PART_OF_CIRCLE)];
	yield (row, { actor }, { wholes }) => {
		const text = column.filledAt(row);
		if (text !== undefined) wholes.push({ actor, column, row, text, unknown, circle });
	};
}

/** @param isUp y grows upwards in the file; in a dataset it grows downwards */
function* vizFields(columns: TableColumns, isUp: boolean): Generator<ActorFields[number]> {
	for (const role of SIZES) {
		const column = columns.field(role);
		if (column === undefined) continue;
		const numbers = new NumberColumn(column, columns.decimal);
		const odd = column.tally(ODD_NUMBER);
		yield (row, target) => {
			const value = numbers.at(row);
			if (value !== undefined) (target.viz ??= {})[role] = isUp && role === 'y' ? 0 - value : value;
			else if (numbers.isFilled(row)) {
				odd.add(row, column.values[row]);
				column.keep(row, target);
			}
		};
	}
	const [colour, shape] = [columns.field('colour'), columns.field('shape')];
	if (colour !== undefined) {
		const odd = colour.tally(ODD_COLOUR);
		yield (row, target) => {
			const value = parseColour(colour.values[row]);
			if (value !== undefined) (target.viz ??= {}).colour = value;
			else if (colour.textAt(row) !== undefined) {
				odd.add(row, colour.values[row]);
				colour.keep(row, target);
			}
		};
	}
	if (shape === undefined) return;
	yield (row, target) => {
		const text = shape.textAt(row);
		if (text !== undefined) (target.viz ??= {}).shape = text;
	};
}
