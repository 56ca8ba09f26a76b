/**
 * A dataset on its way to the page, in the worker. In: what was opened or imported, packed, and who takes the parts. Out:
 * the last part, with the buffers that may be handed over instead of copied. It must not be used here afterwards.
 */
import { transfer } from 'comlink';
import type { PackedDataset, PackedRelations } from '#lib/core/dataset/packed-dataset.ts';
import type { Actor } from '#lib/core/model/actor.ts';
import type { Position } from '#lib/core/view/view.ts';
import type { Arrival, Deliver } from './arrival.ts';

/** A few milliseconds of the page's time each. */
const PART = 2_000;

type Rest = Omit<Arrival, 'header' | 'relations' | 'places'>;

export async function sendArrival(
	{ header, actors, relations }: PackedDataset,
	positions: ReadonlyMap<string, Position> | undefined,
	rest: Rest,
	deliver: Deliver
): Promise<Arrival> {
	for (let start = 0; start < actors.length; start += PART)
		await deliver({ what: 'actors', actors: actors.slice(start, start + PART) });
	const { sources, ...head } = header;
	for (let start = 0; start < sources.length; start += PART)
		await deliver({ what: 'sources', sources: sources.slice(start, start + PART) });
	const places = positions === undefined ? undefined : toPlaces(actors, positions);
	return { ...rest, header: head, relations, ...(places === undefined ? {} : { places }) };
}

/** The answer with its large buffers handed over to the page. */
export const handOver = <Value>(answer: Value, { relations, places }: Arrival): Value =>
	transfer(answer, [...buffersOf(relations), ...(places === undefined ? [] : [places.buffer])]);

function toPlaces(
	actors: readonly Actor[],
	positions: ReadonlyMap<string, Position>
): Float64Array<ArrayBuffer> | undefined {
	const places = new Float64Array(2 * actors.length);
	for (const [index, { id }] of actors.entries()) {
		const place = positions.get(id);
		if (place === undefined) return undefined;
		places.set(place, 2 * index);
	}
	return places;
}

/** Each buffer once, and no empty one: those stand in several places, here and for the next dataset. */
function buffersOf(relations: PackedRelations): readonly Transferable[] {
	const columns = Object.values(relations);
	const views = [
		...columns,
		...columns.flatMap((value) => (isTexts(value) ? [value.ends] : [])),
		...relations.attributes.flatMap(({ rows, kinds, numbers, texts }) => [rows, kinds, numbers, texts.ends])
	].filter((value) => ArrayBuffer.isView(value));
	const buffers = new Set(views.map(({ buffer }) => buffer).filter((buffer) => buffer.byteLength > 0));
	return [...buffers] as ArrayBuffer[];
}

const isTexts = (value: unknown): value is { readonly ends: Uint32Array } =>
	typeof value === 'object' && value !== null && 'ends' in value;
