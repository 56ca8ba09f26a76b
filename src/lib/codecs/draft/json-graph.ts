/**
 * What readers of JSON graphs share: lists of records, and the two tables with ids and notices.
 *
 * In: outside JSON. Out: records that are objects, or a fault with a path; tables to fill. No shape is trusted.
 */
import { showValue } from '#lib/core/dataset/show-value.ts';
import type { RejectedRow } from '#lib/core/import/draft.ts';
import { GRAPH_ATTRIBUTE } from './notice-kinds.ts';
import { isList, isNumberCell, isRecord, JsonIds, type JsonRecord } from './json-record.ts';
import { NoticeCounts } from './notice-counts.ts';
import type { Fault, Read } from './refuse.ts';
import { TableBuilder } from './table-builder.ts';

export interface JsonGraph {
	readonly notices: NoticeCounts;
	readonly ids: JsonIds;
	readonly actors: TableBuilder;
	readonly relations: TableBuilder;
	readonly rejected: RejectedRow[];
}

/** Paths of the two lists, where row i of a table is item i of its list. */
export function startJsonGraph(
	actorsPath?: string,
	relationsPath?: string,
	notices = new NoticeCounts()
): JsonGraph {
	const at = (path: string | undefined) => (path === undefined ? {} : { path });
	return {
		notices,
		ids: new JsonIds(notices),
		actors: new TableBuilder({ name: 'nodes', holds: 'actors', notices, ...at(actorsPath) }),
		relations: new TableBuilder({ name: 'edges', holds: 'relations', notices, ...at(relationsPath) }),
		rejected: []
	};
}

export const faultAt = (code: string, path: string, message: string, remedy: string): Fault => ({
	code,
	path,
	message,
	remedy
});

/** A list whose every item is an object; anything else refuses the file. */
export function readRecords(value: unknown, path: string): Read<readonly JsonRecord[]> {
	if (!isList(value)) {
		const message = `${showValue(value)} stands where a list belongs.`;
		return { fault: faultAt('not-a-list', path, capital(message), 'Write the records in brackets: [ … ].') };
	}
	const odd = value.findIndex((item) => !isRecord(item));
	if (odd >= 0) {
		const message = `${showValue(value[odd])} stands where an actor or a relation belongs.`;
		const remedy = 'Write fields in braces: { … }.';
		return { fault: faultAt('not-an-object', `${path}[${odd}]`, capital(message), remedy) };
	}
	return { value: value.filter(isRecord) };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An actor of whom nothing is said, not even an id. */
export function rejectIfEmpty(graph: JsonGraph, path: string): void {
	if (graph.actors.isRowFilled) return;
	graph.rejected.push({
		what: 'actor',
		table: 'nodes',
		path,
		code: 'missing-id',
		reason: 'The actor has no id and no name.'
	});
}

/** Says which statements on the graph as a whole have no place in a dataset. */
export function tellGraphAttributes(
	record: JsonRecord,
	taken: ReadonlySet<string>,
	path: string,
	notices: NoticeCounts
): void {
	for (const [name, value] of Object.entries(record)) {
		if (!taken.has(name) && value !== null) notices.add(GRAPH_ATTRIBUTE, { path }, name);
	}
}

/** The names that many programs give to places and looks. */
export function giveDrawingRoles({ actors, relations }: JsonGraph): void {
	for (const axis of ['x', 'y', 'z'] as const) actors.giveRole(axis, axis, isNumberCell);
	actors.giveRole('size', 'size', isNumberCell);
	for (const table of [actors, relations])
		if (!table.giveRole('color', 'colour', isColour)) table.giveRole('colour', 'colour', isColour);
}

const isColour = (value: unknown): boolean =>
	typeof value === 'string' && (value.startsWith('#') || /^rgba?\(/i.test(value));
