/**
 * The names under which the columns of a table are kept as attributes.
 *
 * In: a table and its plan. Out: a name for each column, each once: repeated ones get “ (2)”, empty ones “Column 3”, which
 * is told; undefined for an attribute that cannot be kept under its name. Columns that are fields keep a name in reserve.
 */
import { FreeIds } from './free-id.ts';
import { RENAMED_COLUMN, UNSAFE_COLUMN } from './notice-kinds.ts';
import type { DraftCell, DraftTable } from './draft.ts';
import type { NoticeTally } from './notice-tally.ts';
import type { TablePlan } from './plan.ts';

const UNSAFE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const LONGEST = 1000;

export function toAttributeNames(
	table: DraftTable,
	{ roles }: TablePlan,
	notices: NoticeTally
): readonly (string | undefined)[] {
	const taken = new FreeIds([], (name, number) => `${name} (${number})`);
	const names: (string | undefined)[] = table.columns.map(() => undefined);
	for (const isAttribute of [true, false]) {
		for (const [index, { name, values }] of table.columns.entries()) {
			if (isAttribute !== (roles[index] === 'attribute')) continue;
			if (isAttribute && UNSAFE.has(name)) {
				notices.of(UNSAFE_COLUMN, table, name).add(-1, undefined, countFilled(values));
				continue;
			}
			const safe =
				name === '' || UNSAFE.has(name) ? `Column ${index + 1}` : name.slice(0, LONGEST).toWellFormed();
			const kept = taken.take(safe);
			names[index] = kept;
			if (isAttribute && kept !== name) notices.of(RENAMED_COLUMN, table, name).add(-1, kept);
		}
	}
	return names;
}

export function countFilled(values: readonly DraftCell[]): number {
	let filled = 0;
	for (const value of values) if (value !== undefined && value !== '') filled += 1;
	return filled;
}
