/**
 * What the ends of links mean: ids of nodes, or places in the list of nodes, as older d3 and networkx 1 write them.
 *
 * In: the records of nodes and links. Out: the id of each node and the way from an end to an id. An end is a place when
 * nodes have no ids, or when all ends are numbers within the list and some are the id of no node; this is told.
 */
import { fieldIn, isRecord, type JsonIds, type JsonRecord } from '../draft/json-record.ts';
import type { NoticeCounts, NoticeKind } from '../draft/notice-counts.ts';

export interface Ends {
	/** Field of a node that holds its id; undefined when the place in the list stands for it. */
	readonly idField: string | undefined;
	/** Fields of a link that hold its ends. */
	readonly from: string;
	readonly to: string;
	/** From what stands at an end to the id of an actor. */
	readonly toId: (end: unknown, path: string) => string | undefined;
}

const BY_PLACE: NoticeKind = {
	code: 'ends-by-place',
	say: () => 'The ends of relations are numbers that count the nodes of the list from 0; they were read so.',
	remedy: 'Check one relation: both its actors should be the right ones.'
};

const ID_FIELDS = ['id', 'key', 'name', 'label', 'title'] as const;

export function findEnds(
	nodes: readonly JsonRecord[],
	links: readonly JsonRecord[],
	ids: JsonIds,
	notices: NoticeCounts
): Ends {
	const isVis = links.some(
		(link) => fieldIn(link, 'source') === undefined && fieldIn(link, 'from') !== undefined
	);
	const from = isVis ? 'from' : 'source';
	const to = isVis ? 'to' : 'target';
	const ends = links.flatMap((link) => [fieldIn(link, from), fieldIn(link, to)]);
	const idField = findIdField(nodes);
	const arePlaces = nodes.length > 0 && areEndsPlaces(nodes, ends, idField);
	if (arePlaces && links.length > 0) notices.add(BY_PLACE, {});
	const idAt = (place: number): string | undefined => {
		const node = nodes[place];
		if (node === undefined) return undefined;
		return idField === undefined ? String(place) : ids.read(fieldIn(node, idField), {});
	};
	const toId = (end: unknown, path: string): string | undefined => {
		// d3 puts the whole node in the place of its id once its simulation runs.
		if (isRecord(end)) return toId(fieldIn(end, idField ?? 'index'), path);
		// A place outside the list stays a number that no actor has, so that the row is rejected.
		if (arePlaces && typeof end === 'number') return idAt(end) ?? `place ${end}`;
		return ids.read(end, { path });
	};
	return { idField, from, to, toId };
}

/** The first field that every node fills, and with different values unless it is called `id`. */
function findIdField(nodes: readonly JsonRecord[]): string | undefined {
	if (nodes.some((node) => isFilled(fieldIn(node, 'id')))) return 'id';
	return ID_FIELDS.find((name) => {
		const values = nodes.map((node) => fieldIn(node, name));
		return values.every(isFilled) && new Set(values.map(String)).size === nodes.length;
	});
}

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

function areEndsPlaces(
	nodes: readonly JsonRecord[],
	ends: readonly unknown[],
	idField: string | undefined
): boolean {
	if (idField === undefined) return true;
	const known = new Set(nodes.map((node) => String(fieldIn(node, idField))));
	const isPlace = (end: unknown): boolean =>
		typeof end === 'number' && Number.isInteger(end) && end >= 0 && end < nodes.length;
	return ends.length > 0 && ends.every(isPlace) && ends.some((end) => !known.has(String(end)));
}
