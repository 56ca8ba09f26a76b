/**
 * What a row of relations says of type, sign and direction, before the plan's types are looked at.
 *
 * In: a table and its plan. Out: readers of single rows; the value is '' where a row says none, sign and direction are
 * undefined. It judges nothing.
 */
import { cellText, isBlank } from './cell-text.ts';
import { parseDecimal } from './parse-decimal.ts';
import { parseDirection, parseSign, type Direction } from './parse-words.ts';
import type { Sign } from '../model/relation-type.ts';
import type { DraftCell, DraftTable } from './draft.ts';
import type { TablePlan } from './plan.ts';
import type { ColumnRole } from './roles.ts';

export interface RowMeaning {
	valueOf(row: number): string;
	/** By the column of signs, else −1 for a weight below 0. */
	signOf(row: number): Sign | undefined;
	directionOf(row: number): Direction | undefined;
	/** Whether signs come from a column of their own, so that plus and zero mean something too. */
	readonly hasSigns: boolean;
}

const NONE: readonly DraftCell[] = [];

export const columnOf = (table: DraftTable, { roles }: TablePlan, role: ColumnRole): readonly DraftCell[] =>
	table.columns[roles.indexOf(role)]?.values ?? NONE;

export function toRowMeaning(table: DraftTable, plan: TablePlan): RowMeaning {
	const types = columnOf(table, plan, 'type');
	const signs = columnOf(table, plan, 'sign');
	const directions = columnOf(table, plan, 'directed');
	const strengths = columnOf(table, plan, 'strength');
	const hasSigns = signs !== NONE;
	return {
		hasSigns,
		valueOf: (row) => {
			const text = cellText(types[row]);
			return isBlank(text) ? '' : text;
		},
		signOf: (row) => {
			if (hasSigns) return parseSign(signs[row]);
			const cell = strengths[row];
			return cell !== undefined && (parseDecimal(cell, plan.decimal) ?? 0) < 0 ? -1 : undefined;
		},
		directionOf: (row) => parseDirection(directions[row])
	};
}

/** True when every cell of the row is empty. */
export const isEmptyRow = (table: DraftTable, row: number): boolean =>
	table.columns.every(({ values }) => values[row] === undefined || values[row] === '');
