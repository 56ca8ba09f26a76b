/**
 * Changes of one stored document beside saving it: its title, whether it is deleted, a copy of it; and erasing it. In:
 * the connection, an id. Out: the new record, or why nothing was changed. Contents that nobody uses any more go in the
 * same transaction; records that a newer version wrote are never touched.
 */
import type { IDBPTransaction, StoreNames } from 'idb';
import type { Connection } from './open-database.ts';
import type { ParsedRecord } from './parse-records.ts';
import type { DocumentRecord, StateRecord, StoreSchema } from './records.ts';
import { refuse, type Stored } from './store-fault.ts';

/** What the parts of the store share: the clock, ids, and readers that know the versions. */
export interface StoreTools {
	/** ISO 8601 in UTC. */
	readonly now: () => string;
	readonly makeId: () => string;
	/** The version that records are written in. */
	readonly version: number;
	readonly parseDocument: (value: unknown) => ParsedRecord<DocumentRecord>;
	readonly parseState: (value: unknown) => ParsedRecord<StateRecord>;
}

type Writing = IDBPTransaction<StoreSchema, StoreNames<StoreSchema>[], 'readwrite'>;

/** A change; a field that is undefined is left out of the record. */
type Change = { readonly [Key in keyof DocumentRecord]?: DocumentRecord[Key] | undefined };

/** @param change what is different; with another id it makes another document, of the same contents */
export async function changeDocument(
	connection: Connection,
	id: string,
	tools: StoreTools,
	change: (head: DocumentRecord, now: string) => Change
): Promise<Stored<DocumentRecord>> {
	const transaction = connection.transaction('documents', 'readwrite', { durability: 'strict' });
	const parsed = tools.parseDocument(await transaction.store.get(id));
	if (parsed.what !== 'record') {
		await transaction.done;
		if (parsed.what === 'newer') return refuse('newer-record');
		return refuse(parsed.id === '' ? 'unknown-document' : 'unreadable');
	}
	const head = parsed.record;
	const changed = { ...head, ...change(head, tools.now()) };
	const filled = Object.entries(changed).filter(([, value]) => value !== undefined);
	// The fields that were left out are the optional ones.
	const next = Object.fromEntries(filled) as unknown as DocumentRecord;
	await transaction.store.put(next);
	await transaction.done;
	return { ok: true, value: next };
}

export async function eraseDocument(
	connection: Connection,
	id: string,
	tools: StoreTools
): Promise<Stored<void>> {
	const transaction = connection.transaction(['documents', 'contents', 'states', 'settings'], 'readwrite', {
		durability: 'strict'
	});
	const documents = transaction.objectStore('documents');
	const states = transaction.objectStore('states');
	const used = new Set<string>();
	const stored: unknown = await documents.get(id);
	if (tools.parseDocument(stored).what === 'newer') {
		await transaction.done;
		return refuse('newer-record');
	}
	for (const value of [stored, ...(await states.index('document').getAll(id))]) {
		const list: unknown =
			typeof value === 'object' && value !== null && 'contents' in value ? value.contents : [];
		if (Array.isArray(list)) for (const one of list) if (typeof one === 'string') used.add(one);
	}
	for (const key of await states.index('document').getAllKeys(id)) await states.delete(key);
	await documents.delete(id);
	await transaction.objectStore('settings').delete(`opening:${id}`);
	await collectGarbage(transaction, [...used]);
	await transaction.done;
	return { ok: true, value: undefined };
}

/** Deletes those of the contents that no document and no state names any more, once what was asked before is done. */
export async function collectGarbage(
	transaction: Pick<Writing, 'objectStore'>,
	contents: readonly string[]
): Promise<void> {
	const documents = transaction.objectStore('documents').index('contents');
	const states = transaction.objectStore('states').index('contents');
	// All at once: each answer waits for the page to have a moment.
	await Promise.all(
		[...new Set(contents)].map(async (id) => {
			const [inDocuments, inStates] = await Promise.all([documents.count(id), states.count(id)]);
			if (inDocuments + inStates === 0) await transaction.objectStore('contents').delete(id);
		})
	);
}
