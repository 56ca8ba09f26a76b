/**
 * Large datasets to columns and back. In: a dataset with many relations. Out: a content record in pieces, made in slices
 * between which the page answers. What is read is checked cheaply: every column as long as it says, every index within
 * its list, the header through the gate; anything else is refused.
 */
import { STATUSES, CONFIDENCES } from '#lib/core/model/relation.ts';
import { toDatasetParts } from '#lib/codecs/entente-json/to-dataset-parts.ts';
import { packDataset } from '#lib/core/dataset/pack-dataset.ts';
import type { PackedDataset, PackedRelations, PackedTexts } from '#lib/core/dataset/packed-dataset.ts';
import { placeOf } from '#lib/core/dataset/packed-relation.ts';
import { parseDataset } from '#lib/core/dataset/parse-dataset.ts';
import { fieldOf } from '#lib/core/dataset/text-field.ts';
import { unpackInSlices } from '#lib/core/dataset/unpack-dataset.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Relation } from '#lib/core/model/relation.ts';
import { RECORD_VERSION, type ContentRecord } from './records.ts';
import { makeFault, refuse, type Stored } from './store-fault.ts';

/** So many relations are packed between two pauses: some tens of milliseconds, also on a busy machine. */
const SLICE = 10_000;

/** Lets the page answer. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** @throws StoreFault `invalid` when an end or a type is unknown: columns could not say so */
export async function encodePacked(id: string, dataset: Dataset): Promise<ContentRecord> {
	const { actors, relations, ...header } = dataset;
	const pieces: PackedRelations[] = [];
	if (isAsUnpacked(dataset)) pieces.push(packDataset(dataset).relations);
	else {
		const known = knownIds(dataset);
		for (let start = 0; start < relations.length; start += SLICE) {
			const slice = relations.slice(start, start + SLICE);
			const fault = slice.find(
				({ from, to, type }) => !known.actors.has(from) || !known.actors.has(to) || !known.types.has(type)
			);
			if (fault !== undefined)
				throw makeFault('invalid', `The relation ${fault.id} has an unknown end or type.`);
			pieces.push(packDataset({ ...dataset, relations: slice }).relations);
			await breathe();
		}
	}
	const bytes = pieces.reduce((sum, piece) => sum + sizeOf(piece), actors.length * 200);
	return { id, kind: 'packed', version: RECORD_VERSION, header, actors, pieces, bytes };
}

export async function decodePacked(content: unknown): Promise<Stored<Dataset>> {
	const version = fieldOf(content, 'version');
	if (typeof version === 'number' && version > RECORD_VERSION) return refuse('newer-record');
	const [actors, pieces] = [fieldOf(content, 'actors'), fieldOf(content, 'pieces')];
	const header = checkHeader(fieldOf(content, 'header'));
	if (header === undefined || !isActors(actors) || !Array.isArray(pieces)) return refuse('unreadable');
	const relations: Relation[] = [];
	for (const piece of pieces as unknown[]) {
		if (!isPiece(piece, actors.length, header)) return refuse('unreadable');
		const slices = unpackInSlices({ header, actors, relations: piece });
		for (let slice = slices.next(); ; slice = slices.next()) {
			if (slice.done !== true) await breathe();
			else {
				for (const relation of slice.value.relations) relations.push(relation);
				break;
			}
		}
	}
	return { ok: true, value: Object.freeze({ ...header, actors, relations: Object.freeze(relations) }) };
}

/** Whether the relations stand in the columns that they were read from: then there is nothing to pack. */
function isAsUnpacked({ actors, relations, relationTypes, sources }: Dataset): boolean {
	const [first] = relations;
	const columns = first === undefined ? undefined : placeOf(first)?.columns;
	if (columns?.packed.count !== relations.length || columns.actors !== actors) return false;
	if (columns.types !== relationTypes || columns.sources !== sources) return false;
	return relations.every((relation, index) => {
		const place = placeOf(relation);
		return place?.columns === columns && place.index === index;
	});
}

const knownIds = ({ actors, relationTypes }: Dataset) => ({
	actors: new Set<string>(actors.map(({ id }) => id)),
	types: new Set<string>(relationTypes.map(({ id }) => id))
});

const sizeOf = ({ count, ids, claims, citations }: PackedRelations): number =>
	count * 40 + 2 * (ids.text.length + claims.text.length + citations.text.length);

/** Through the gate, with no actors and no relations; what comes out is what goes in, so the stored one is used. */
function checkHeader(header: unknown): PackedDataset['header'] | undefined {
	if (typeof header !== 'object' || header === null || !Array.isArray(fieldOf(header, 'sources')))
		return undefined;
	try {
		const parts = toDatasetParts({ ...(header as PackedDataset['header']), actors: [], relations: [] });
		const part = (value: unknown) => ({ value, file: 'The stored dataset' });
		const checked = parseDataset({
			dataset: part(parts.dataset),
			actors: part([]),
			relations: part([]),
			sources: part(parts.sources)
		});
		if (!checked.ok) return undefined;
		const { actors: _actors, relations: _relations, ...rest } = checked.value;
		return rest;
	} catch {
		// A header so damaged that it cannot even be written down.
		return undefined;
	}
}

function isActors(actors: unknown): actors is PackedDataset['actors'] {
	if (!Array.isArray(actors)) return false;
	const ids = new Set(actors.map((actor) => fieldOf(actor, 'id')));
	return (
		ids.size === actors.length &&
		actors.every(
			(actor) => typeof fieldOf(actor, 'id') === 'string' && typeof fieldOf(actor, 'name') === 'string'
		)
	);
}

function isPiece(
	value: unknown,
	actors: number,
	{ relationTypes, sources }: PackedDataset['header']
): value is PackedRelations {
	const count = fieldOf(value, 'count');
	if (typeof count !== 'number') return false;
	const within = (name: string, kind: ArrayConstructor, most: number): boolean => {
		const column = fieldOf(value, name);
		return column instanceof kind && column.length === count && column.every((index) => index < most);
	};
	const periods = fieldOf(value, 'periodList');
	const strength = fieldOf(value, 'strength');
	return (
		within('from', Uint32Array, actors) &&
		within('to', Uint32Array, actors) &&
		within('type', Uint16Array, relationTypes.length) &&
		within('status', Uint8Array, STATUSES.length) &&
		within('confidence', Uint8Array, CONFIDENCES.length) &&
		Array.isArray(periods) &&
		within('period', Uint32Array, periods.length + 1) &&
		within('citedSource', Uint32Array, sources.length + 1) &&
		within('citedRow', Uint32Array, Infinity) &&
		strength instanceof Float64Array &&
		strength.length === count &&
		isTexts(fieldOf(value, 'ids'), count) &&
		isTexts(fieldOf(value, 'claims'), count) &&
		isTexts(fieldOf(value, 'citations'), count) &&
		isTexts(fieldOf(value, 'viz'), count) &&
		Array.isArray(fieldOf(value, 'attributes'))
	);
}

type ArrayConstructor = typeof Uint32Array | typeof Uint16Array | typeof Uint8Array;

/** Ends rise and the last one is the end of the text; without ends when all are empty. */
function isTexts(value: unknown, count: number): value is PackedTexts {
	const [text, ends] = [fieldOf(value, 'text'), fieldOf(value, 'ends')];
	if (typeof text !== 'string' || !(ends instanceof Uint32Array)) return false;
	if (ends.length === 0) return text === '';
	return (
		ends.length === count &&
		(ends.at(-1) ?? 0) === text.length &&
		ends.every((end, index) => index === 0 || end >= (ends[index - 1] ?? 0))
	);
}
