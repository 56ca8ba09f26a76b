/** A store over an empty database of the test's own, with a clock that goes on by a second at every look and ids in order. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createStore, type StoreOptions } from '#lib/io/browser/store/create-store.ts';
import type { DocumentStore, SaveRequest } from '#lib/io/browser/store/document-store.ts';
import { parseDataset } from '#lib/core/dataset/parse-dataset.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import { defaultView } from '#lib/core/view/default-view.ts';
import { toParts, type TinyParts } from '../../core/dataset/tiny-parts.ts';

export function freshStore(options: StoreOptions = {}): DocumentStore {
	globalThis.indexedDB = new IDBFactory();
	return openAgain(options);
}

/** The same database, as a page sees it after a reload. */
export function openAgain(options: StoreOptions = {}): DocumentStore {
	let seconds = 0;
	let ids = 0;
	const start = Math.floor(performance.now() * 1000);
	return createStore({
		now: () => new Date(Date.UTC(2020, 5, 1) + start + 1000 * seconds++),
		makeId: () => `id-${start}-${ids++}`,
		...options
	});
}

export function tinyDataset(changes: Partial<TinyParts> = {}): Dataset {
	const parsed = parseDataset(toParts(changes));
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
	return parsed.value;
}

export const toRequest = (dataset: Dataset, more: Partial<SaveRequest> = {}): SaveRequest => ({
	id: 'one',
	dataset,
	view: defaultView(dataset),
	base: new Map([['iran', [1.5, -2.25]]]),
	...more
});

export function valueOf<Value>(
	answer: { ok: true; value: Value } | { ok: false; fault: { code: string; message: string } }
): Value {
	if (!answer.ok) throw new Error(`${answer.fault.code}: ${answer.fault.message}`);
	return answer.value;
}
