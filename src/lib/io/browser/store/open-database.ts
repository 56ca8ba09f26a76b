/**
 * Opens the database. In: whom to tell when the browser takes it away. Out: the connection, or the fault in words. It
 * never waits for ever and never deletes anything.
 */
import { openDB, type IDBPDatabase } from 'idb';
import { DATABASE, DATABASE_VERSION, type StoreSchema } from './records.ts';
import { makeFault, toStoreFault, type Stored, type StoreFault } from './store-fault.ts';

export type Connection = IDBPDatabase<StoreSchema>;

export interface OpenOptions {
	/** Another version, for tests of what a newer program does. */
	readonly version?: number;
	/** Another tab wants to change or delete the database: save what is left; the connection is closed afterwards. */
	beforeClosing(isDeletion: boolean): Promise<void>;
	/** The connection is no more, and why. */
	lost(fault: StoreFault): void;
}

/** Milliseconds; a browser that is well answers in a few. */
const LONGEST_OPENING = 10_000;
/** Milliseconds for the last save before the connection is given up: the other tab waits for it. */
const LONGEST_LAST_SAVE = 2_000;

export async function openDatabase(options: OpenOptions): Promise<Stored<Connection>> {
	const { version = DATABASE_VERSION } = options;
	// Where storage is switched off the name itself may be missing, or reading it may throw.
	try {
		if (globalThis.indexedDB === undefined) return { ok: false, fault: makeFault('no-storage') };
	} catch {
		return { ok: false, fault: makeFault('no-storage') };
	}
	let block: (fault: StoreFault) => void = () => undefined;
	const blocked = new Promise<StoreFault>((resolve) => (block = resolve));
	const timer = setTimeout(() => block(makeFault('failed', 'It does not answer.')), LONGEST_OPENING);
	try {
		const opening = openDB<StoreSchema>(DATABASE, version, {
			upgrade: (database, oldVersion) => {
				if (oldVersion < 1) createStores(database);
			},
			blocked: () => block(makeFault('blocked')),
			blocking(_current, wanted, event) {
				const connection = event.target as IDBDatabase;
				void giveUp(connection, wanted === null, options);
			},
			terminated: () => options.lost(makeFault('gone'))
		});
		const first = await Promise.race([opening, blocked]);
		if (!('code' in first)) return { ok: true, value: first };
		// It may still come, when nobody waits for it any more; an open connection would then block others.
		opening.then(
			(late) => late.close(),
			() => undefined
		);
		return { ok: false, fault: first };
	} catch (thrown) {
		return { ok: false, fault: toOpeningFault(thrown) };
	} finally {
		clearTimeout(timer);
	}
}

function createStores(database: Connection): void {
	const documents = database.createObjectStore('documents', { keyPath: 'id' });
	documents.createIndex('contents', 'contents', { multiEntry: true });
	database.createObjectStore('contents', { keyPath: 'id' });
	const states = database.createObjectStore('states', { keyPath: 'id' });
	states.createIndex('document', 'document');
	states.createIndex('contents', 'contents', { multiEntry: true });
	database.createObjectStore('settings', { keyPath: 'key' });
}

async function giveUp(connection: IDBDatabase, isDeletion: boolean, options: OpenOptions): Promise<void> {
	const patience = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_LAST_SAVE));
	try {
		await Promise.race([options.beforeClosing(isDeletion), patience]);
	} finally {
		connection.close();
		options.lost(makeFault(isDeletion ? 'gone' : 'closed'));
	}
}

/** Near the limit browsers refuse even to open, under several names; where storage is forbidden, too. */
function toOpeningFault(thrown: unknown): StoreFault {
	const fault = toStoreFault(thrown);
	const isForbidden = fault.code === 'failed' || fault.code === 'gone';
	return isForbidden ? makeFault('no-storage', 'It may be switched off, or its disk full.') : fault;
}
