/**
 * Of which relation type a row is. In: the columns, the plan. Out: a reader that gives the index of the type, −1 where the
 * plan leaves the row out; words that the type does not tell are kept as attributes.
 */
import { MUTUAL, ODD_DIRECTION, ODD_SIGN, OTHER_VALUES } from './notice-kinds.ts';
import { toRowMeaning } from './row-meaning.ts';
import type { Sign } from '../model/relation-type.ts';
import type { ImportRun } from './import-run.ts';
import type { TablePlan } from './plan.ts';
import type { Column, TableColumns, WithAttributes } from './table-columns.ts';

export type ReadType = (row: number, target: WithAttributes) => number;

export function toTypeOfRow(columns: TableColumns, plan: TablePlan, run: ImportRun): ReadType {
	const meaning = toRowMeaning(columns.table, plan);
	const isHostile = run.plan.negative === 'hostile';
	const word = columns.field('type');
	const other = word?.tally(OTHER_VALUES);
	const sign = toSignOfRow(columns.field('sign'), isHostile, meaning.signOf);
	const direction = toDirectionOfRow(columns.field('directed'), meaning.directionOf);
	const hasDemands = columns.field('sign') !== undefined || columns.field('strength') !== undefined;
	return (row, target) => {
		const value = meaning.valueOf(row);
		const meant = run.types.meaningOf(value);
		if (meant.type === undefined) return -1;
		if (!meant.isPlanned) other?.add(row, value);
		if (!meant.isTold) word?.keep(row, target);
		const asked = hasDemands ? sign(row, target) : undefined;
		return run.types.indexOf(meant, asked, direction(row, target));
	};
}

function toSignOfRow(
	column: Column | undefined,
	isHostile: boolean,
	signOf: (row: number) => Sign | undefined
): (row: number, target: WithAttributes) => Sign | undefined {
	if (column === undefined) return isHostile ? signOf : () => undefined;
	const odd = column.tally(ODD_SIGN);
	return (row, target) => {
		const sign = signOf(row);
		const cell = column.values[row];
		const isOdd = sign === undefined && cell !== undefined && cell !== '';
		if (isOdd) odd.add(row, cell);
		if (isOdd || !isHostile) column.keep(row, target);
		return isHostile ? (sign ?? 0) : undefined;
	};
}

function toDirectionOfRow(
	column: Column | undefined,
	directionOf: (row: number) => string | undefined
): (row: number, target: WithAttributes) => boolean | undefined {
	if (column === undefined) return () => undefined;
	const [odd, mutual] = [column.tally(ODD_DIRECTION), column.tally(MUTUAL)];
	return (row, target) => {
		const direction = directionOf(row);
		if (direction === 'directed' || direction === 'undirected') return direction === 'directed';
		const cell = column.values[row];
		if (cell === undefined || cell === '') return undefined;
		(direction === 'mutual' ? mutual : odd).add(row, cell);
		column.keep(row, target);
		return direction === 'mutual' ? false : undefined;
	};
}
