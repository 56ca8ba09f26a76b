/** What the keeper needs of the browser, handed in so that it can be tried without one. Only shapes. */
import type { DocumentStore } from '#lib/io/browser/store/document-store.ts';
import type { StoreFault } from '#lib/io/browser/store/store-fault.ts';
import type { TabMessage } from '#lib/io/browser/store/tab-channel.ts';
import type { Session } from './session.ts';
import type { RightsPort } from './writers-rights.ts';

export interface KeeperPorts {
	/** Loaded with the first question, so that the first view does without. */
	store(): Promise<DocumentStore>;
	readonly rights: RightsPort;
	/** Tells the other tabs. */
	tell(message: TabMessage): void;
	/** Says that a document which is not shown any more could not be saved. */
	tellLate(session: Session | undefined, fault: StoreFault): void;
	askToPersist(): Promise<boolean | undefined>;
	/** Milliseconds. */
	now(): number;
	makeId(): string;
}
