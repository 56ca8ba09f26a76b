/**
 * A dataset that comes from the worker, put together on the page in slices.
 *
 * In: its parts, one by one, then the rest. Out: the dataset with what came with it. Between two slices the page may do
 * what else it has to do: no slice takes longer than a few milliseconds.
 */
import { deepFreeze } from '#lib/core/dataset/deep-freeze.ts';
import { deriveRelationClasses, RELATION_ASPECTS } from '#lib/core/filters/relation-aspects.ts';
import { unpackInSlices } from '#lib/core/dataset/unpack-dataset.ts';
import type { Actor } from '#lib/core/model/actor.ts';
import type { Source } from '#lib/core/model/source.ts';
import type { Position } from '#lib/core/view/view.ts';
import type { Arrival, ArrivalPart } from './arrival.ts';
import type { ArrivedDataset } from './opening.ts';
import { pause } from './pause.ts';

const PLACES_SLICE = 5_000;

export interface Receiver {
	take(part: ArrivalPart): Promise<void>;
	/** @param report told how much is done, 0 to 1. */
	finish(rest: Arrival, report: (share: number) => void): Promise<ArrivedDataset>;
}

export function createReceiver(): Receiver {
	const actors: Actor[] = [];
	const sources: Source[] = [];
	return {
		async take(part) {
			if (part.what === 'actors') for (const actor of part.actors) actors.push(deepFreeze(actor));
			else for (const source of part.sources) sources.push(deepFreeze(source));
			await pause();
		},
		async finish({ header, relations, places, ...rest }, report) {
			const packed = { header: { ...header, sources: Object.freeze(sources) }, actors, relations };
			Object.freeze(actors);
			const slices = unpackInSlices(packed);
			let step = slices.next();
			for (; step.done !== true; step = slices.next()) {
				report(step.value);
				await pause();
			}
			// What the filters count by, kept with the relations: each is a pass over all of them.
			for (const aspect of RELATION_ASPECTS) {
				deriveRelationClasses(step.value.relations, aspect);
				await pause();
			}
			const positions = places === undefined ? undefined : await toPositions(actors, places);
			return { ...rest, dataset: step.value, ...(positions === undefined ? {} : { positions }) };
		}
	};
}

async function toPositions(
	actors: readonly Actor[],
	places: Float64Array
): Promise<ReadonlyMap<string, Position>> {
	const positions = new Map<string, Position>();
	for (const [index, { id }] of actors.entries()) {
		positions.set(id, [places[2 * index] ?? 0, places[2 * index + 1] ?? 0]);
		if (index % PLACES_SLICE === PLACES_SLICE - 1) await pause();
	}
	return positions;
}
