/**
 * The entries of a GML node or edge as cells of a draft.
 *
 * In: entries. Out: cells by the name of the key, `graphics.x` for one list within; a key that comes again makes a list of
 * texts. Lists within lists, or that come again, become JSON text with a notice.
 */
import type { DraftCell } from '#lib/core/import/draft.ts';
import type { NoticeCounts } from '../draft/notice-counts.ts';
import { NESTED_VALUE } from '../draft/notice-kinds.ts';
import type { TableBuilder } from '../draft/table-builder.ts';
import type { GmlEntry, GmlValue } from './gml-list.ts';

/** networkx marks a list of one value by this first value. */
const LIST_MARK = '_networkx_list_start';

export function setEntries(
	table: TableBuilder,
	entries: readonly GmlEntry[],
	taken: ReadonlySet<string>,
	notices: NoticeCounts,
	prefix = ''
): void {
	for (const [key, same] of groupByKey(entries)) {
		if (taken.has(key)) continue;
		const [first] = same;
		const name = `${prefix}${key}`;
		if (first === undefined) continue;
		if (same.length === 1 && first.value.what === 'list' && prefix === '')
			setEntries(table, first.value.entries, NONE, notices, `${name}.`);
		else table.set(name, toCell(same, name, notices));
	}
}

const NONE: ReadonlySet<string> = new Set();

export function groupByKey(entries: readonly GmlEntry[]): ReadonlyMap<string, readonly GmlEntry[]> {
	const groups = new Map<string, GmlEntry[]>();
	for (const entry of entries) {
		const group = groups.get(entry.key);
		if (group === undefined) groups.set(entry.key, [entry]);
		else group.push(entry);
	}
	return groups;
}

function toCell(same: readonly GmlEntry[], name: string, notices: NoticeCounts): DraftCell {
	const values = same.map(({ value }) => value);
	const [first] = values;
	if (values.length === 1 && first !== undefined && first.what !== 'list') return toPlain(first);
	const isMarked = first?.what === 'text' && first.text === LIST_MARK;
	const listed = isMarked ? values.slice(1) : values;
	if (listed.every((value) => value.what !== 'list')) return listed.map((value) => String(toPlain(value)));
	notices.add(NESTED_VALUE, { line: same[0]?.line ?? 1 }, name);
	return JSON.stringify(listed.length === 1 ? toJson(listed[0]) : listed.map(toJson));
}

/** Numbers that a computer holds exactly, or with a fraction, are numbers; longer ones stay text. */
export function toPlain(value: Exclude<GmlValue, { what: 'list' }>): string | number {
	if (value.what === 'text') return value.text;
	const number = Number(value.text);
	const isWhole = /^[+-]?\d+$/.test(value.text);
	return isWhole ? (Number.isSafeInteger(number) ? number : value.text) : number;
}

/** As deep as the parser lets a file be. */
function toJson(value: GmlValue | undefined): unknown {
	if (value === undefined) return null;
	if (value.what !== 'list') return toPlain(value);
	const fields = [...groupByKey(value.entries)].map(([key, same]): [string, unknown] => [
		key,
		same.length === 1 ? toJson(same[0]?.value) : same.map((entry) => toJson(entry.value))
	]);
	return Object.fromEntries(fields);
}

/** The last value of a key as it is written, or undefined. */
export function textOf(entries: readonly GmlEntry[], key: string): string | undefined {
	const value = entries.findLast((entry) => entry.key === key)?.value;
	return value === undefined || value.what === 'list' ? undefined : value.text;
}
