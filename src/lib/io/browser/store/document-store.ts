/**
 * What can be asked of the store of datasets. Only shapes; `create-store.ts` makes one. Every answer says whether it was
 * done or why not; nothing rejects, and whatever fails leaves what was stored as it was.
 */
import type { Positions } from '#lib/core/layout/layout.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { DocumentRecord, StateRecord } from './records.ts';
import type { Stored, StoreFault } from './store-fault.ts';

/** What is kept of a session. */
export interface Kept {
	readonly dataset: Dataset;
	/** Plain JSON; it is checked where views are known. */
	readonly view: object;
	readonly base: Positions;
}

export interface SaveRequest extends Kept {
	readonly id: string;
	/** The revision that was read or written last; absent for a document that is new. */
	readonly revision?: number;
	/** Waits for the disk, where a person asked for the save. */
	readonly strict?: boolean;
	/** Keeps what is stored now among the earlier states first. */
	readonly before?: { readonly reason: string; readonly kept: boolean };
	/** Edits that this save brings. */
	readonly edits?: number;
}

export interface Loaded {
	readonly dataset: Dataset;
	/** JSON as it was stored. */
	readonly view: unknown;
	readonly base: Positions;
}

/** A document in the list: readable, or told apart by what hinders. */
export type Listed =
	| { readonly what: 'document'; readonly head: DocumentRecord }
	| { readonly what: 'newer' | 'damaged'; readonly id: string; readonly title: string };

export interface DocumentStore {
	/** True only after the transaction is complete. */
	save(request: SaveRequest): Promise<Stored<DocumentRecord>>;
	load(id: string): Promise<Stored<Loaded & { readonly head: DocumentRecord }>>;
	head(id: string): Promise<Stored<DocumentRecord>>;
	/** Newest first; the deleted ones that can still be brought back among them. */
	list(): Promise<Stored<readonly Listed[]>>;
	rename(id: string, title: string): Promise<Stored<DocumentRecord>>;
	duplicate(id: string, title: string): Promise<Stored<DocumentRecord>>;
	/** Takes it from the list; `bringBack` undoes that, `erase` makes it final. */
	remove(id: string): Promise<Stored<DocumentRecord>>;
	bringBack(id: string): Promise<Stored<DocumentRecord>>;
	erase(id: string): Promise<Stored<void>>;
	/** Erases what was deleted before a time. */
	eraseRemoved(before: string): Promise<Stored<void>>;
	/** Newest first. */
	listStates(id: string): Promise<Stored<readonly StateRecord[]>>;
	loadState(id: string): Promise<Stored<Loaded>>;
	/** Says that the work was saved to a file. */
	noteDownload(id: string): Promise<Stored<DocumentRecord>>;
	/** The text that is stored, when it is text, also where it does not pass the gate. */
	readRaw(id: string): Promise<string | undefined>;
	/** Marks that a document begins to open; what is still marked at the next start did not come to its first picture. */
	markOpening(id: string): Promise<Stored<void>>;
	unmarkOpening(id: string): Promise<Stored<void>>;
	isMarked(id: string): Promise<boolean>;
	close(): void;
}

export interface StoreEvents {
	/** Another tab needs the database: the last chance to save. */
	beforeClosing(isDeletion: boolean): Promise<void>;
	lost(fault: StoreFault): void;
}
