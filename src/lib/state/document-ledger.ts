/**
 * What the keeper knows of each document of this page: what waits to be saved and what was. In: notes. Out: the same. It
 * decides nothing and shows nothing; it is plain, because no part of the page reads it.
 */
import type { Replaced } from '#lib/core/keeping/describe-replaced.ts';
import type { Session } from './session.ts';

export interface DocumentEntry {
	/** What is still to be saved. */
	waiting?: Session | undefined;
	/** What the store acknowledged last, and under which revision. */
	acknowledged?: Session | undefined;
	revision?: number | undefined;
	/** Edits that no save has told the store of. */
	edits: number;
	/** Why what is stored must be kept when the next save replaces it. */
	before?: Replaced | undefined;
	/** Whether this page has edited it. */
	isEdited: boolean;
	isReminded: boolean;
}

export class DocumentLedger {
	readonly #entries = new Map<string, DocumentEntry>();

	of(document: string): DocumentEntry {
		const known = this.#entries.get(document);
		if (known !== undefined) return known;
		const entry: DocumentEntry = { edits: 0, isEdited: false, isReminded: false };
		this.#entries.set(document, entry);
		return entry;
	}

	/** What is still to be saved, by document. */
	listWaiting(): readonly (readonly [document: string, session: Session])[] {
		return [...this.#entries].flatMap(([document, { waiting }]) =>
			waiting === undefined ? [] : [[document, waiting] as const]
		);
	}

	/** What was stored is gone. */
	forgetStored(): void {
		for (const entry of this.#entries.values()) {
			entry.acknowledged = undefined;
			entry.revision = undefined;
		}
	}
}
