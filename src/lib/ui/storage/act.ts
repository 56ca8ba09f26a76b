/** What rows of the list ask of the list: to do something with the store and show what came of it. Only a shape. */
import type { DocumentStore } from '#lib/io/browser/store/document-store.ts';
import type { StoreFault } from '#lib/io/browser/store/store-fault.ts';

export type Act = (
	task: (store: DocumentStore) => Promise<{ readonly ok: boolean; readonly fault?: StoreFault }>
) => Promise<void>;
