/**
 * Which datasets and places are stored already, under which id and how large. In: values, by identity. Out: the id of what
 * is stored, or a new record to be stored. It forgets nothing but what the program itself has let go.
 */
import type { Positions } from '#lib/core/layout/layout.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { encodeDatasetContent, encodePlacesContent } from './encode-contents.ts';
import type { ContentRecord } from './records.ts';

export interface StoredContent {
	readonly id: string;
	/** About what it takes on the disk. */
	readonly bytes: number;
}

export interface Entry extends StoredContent {
	/** What is to be written; absent where it is stored already. */
	readonly record?: ContentRecord;
}

export class ContentBook {
	readonly #stored = new WeakMap<object, StoredContent>();
	readonly #makeId: () => string;

	constructor(makeId: () => string) {
		this.#makeId = makeId;
	}

	/** @throws StoreFault when the dataset does not pass the gate */
	async findDataset(dataset: Dataset): Promise<Entry> {
		return this.#stored.get(dataset) ?? toEntry(await encodeDatasetContent(this.#makeId(), dataset));
	}

	findPlaces(places: Positions): Entry {
		return this.#stored.get(places) ?? toEntry(encodePlacesContent(this.#makeId(), places));
	}

	/** Says that a value is stored. */
	note(value: object, { id, bytes }: StoredContent): void {
		this.#stored.set(value, { id, bytes });
	}

	/** What was stored is gone, such as when a person cleared the data of the site. */
	forget(value: object): void {
		this.#stored.delete(value);
	}
}

const toEntry = (record: ContentRecord): Entry => ({ id: record.id, bytes: record.bytes, record });
