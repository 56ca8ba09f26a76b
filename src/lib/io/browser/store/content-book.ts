/**
 * Which datasets and places are stored already, and under which id. In: values, by identity. Out: the id of what is
 * stored, or a new record to be stored. It forgets nothing but what the program itself has let go.
 */
import type { Positions } from '#lib/core/layout/layout.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { encodeDatasetContent, encodePlacesContent } from './encode-contents.ts';
import type { ContentRecord } from './records.ts';

export interface Entry {
	readonly id: string;
	/** What is to be written; absent where it is stored already. */
	readonly record?: ContentRecord;
}

export class ContentBook {
	readonly #ids = new WeakMap<object, string>();
	readonly #makeId: () => string;

	constructor(makeId: () => string) {
		this.#makeId = makeId;
	}

	/** @throws StoreFault when the dataset does not pass the gate */
	async findDataset(dataset: Dataset): Promise<Entry> {
		const id = this.#ids.get(dataset);
		if (id !== undefined) return { id };
		const fresh = this.#makeId();
		return { id: fresh, record: await encodeDatasetContent(fresh, dataset) };
	}

	findPlaces(places: Positions): Entry {
		const id = this.#ids.get(places);
		if (id !== undefined) return { id };
		const fresh = this.#makeId();
		return { id: fresh, record: encodePlacesContent(fresh, places) };
	}

	/** Says that a value is stored under an id. */
	note(value: object, id: string): void {
		this.#ids.set(value, id);
	}

	/** What was stored is gone, such as when a person cleared the data of the site. */
	forget(value: object): void {
		this.#ids.delete(value);
	}
}
