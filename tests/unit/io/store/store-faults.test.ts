import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DocumentStore } from '#lib/io/browser/store/document-store.ts';
import { freshStore, openAgain, tinyDataset, toRequest, valueOf } from './fresh-store.ts';

let store: DocumentStore;
beforeEach(() => {
	store = freshStore();
});
afterEach(() => {
	vi.restoreAllMocks();
	store.close();
});

const titled = (title: string) => tinyDataset({ dataset: { id: 'tiny', title } });

describe('when the browser fails', () => {
	test('a full disk: told as such, the older copy is whole, and the next try may go well', async () => {
		valueOf(await store.save(toRequest(titled('Before'))));
		const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		expect(await store.save(toRequest(titled('After'), { revision: 1 }))).toMatchObject({
			ok: false,
			fault: { code: 'full' }
		});
		put.mockRestore();
		expect(valueOf(await store.load('one')).dataset.title).toBe('Before');
		expect(valueOf(await store.save(toRequest(titled('After'), { revision: 1 }))).revision).toBe(2);
	});

	test.each([
		['SecurityError', 'no-storage'],
		['UnknownError', 'no-storage'],
		['QuotaExceededError', 'full']
	])('opening fails with %s: a plain message, no throw', async (name, code) => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('no', name);
		});
		expect(await store.save(toRequest(titled('One')))).toMatchObject({ ok: false, fault: { code } });
		vi.restoreAllMocks();
		expect(await store.save(toRequest(titled('One')))).toMatchObject({ ok: true });
	});

	test('no storage at all', async () => {
		const kept = globalThis.indexedDB;
		Reflect.deleteProperty(globalThis, 'indexedDB');
		expect(await openAgain().list()).toMatchObject({ ok: false, fault: { code: 'no-storage' } });
		globalThis.indexedDB = kept;
	});

	test('deleted under the program: told, and the next save writes everything anew', async () => {
		const faults: string[] = [];
		store = freshStore({ lost: ({ code }) => void faults.push(code) });
		const dataset = titled('Mine');
		valueOf(await store.save(toRequest(dataset)));
		await new Promise<void>((resolve) => {
			indexedDB.deleteDatabase('entente').onsuccess = () => resolve();
		});
		expect(faults).toEqual(['gone']);
		expect(valueOf(await store.save(toRequest(dataset, { revision: 1 }))).revision).toBe(1);
		expect(valueOf(await openAgain().load('one')).dataset).toEqual(dataset);
	});

	test('a newer program wants to change the database: a last save, then the way is free', async () => {
		const diary: string[] = [];
		store = freshStore({
			beforeClosing: async (isDeletion) => void diary.push(`save, deletion ${isDeletion}`),
			lost: ({ code }) => void diary.push(code)
		});
		valueOf(await store.save(toRequest(titled('Mine'))));
		const newer = await openDB('entente', 2);
		expect(diary).toEqual(['save, deletion false', 'closed']);
		newer.close();
	});
});
