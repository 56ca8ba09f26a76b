/**
 * What can go wrong with the browser's storage, in words for a person. In: whatever the browser threw. Out: a fault
 * with a stable code, one sentence on what happened and one on what to do. A fault never means that what was stored
 * before is harmed.
 */
export type StoreFaultCode =
	/** There is no storage: switched off, forbidden, or a private window that has none. */
	| 'no-storage'
	| 'full'
	/** An older version of the program holds the database open in another tab. */
	| 'blocked'
	/** A newer version of the program has changed the database. */
	| 'newer-database'
	/** One record was written by a newer version. */
	| 'newer-record'
	/** Another tab wrote since this one read. */
	| 'stale'
	/** Another tab is the one that writes this dataset. */
	| 'elsewhere'
	/** What was stored is gone: deleted by a person or by the browser. */
	| 'gone'
	/** This tab gave its connection up for a newer version of the program. */
	| 'closed'
	| 'unknown-document'
	/** What is stored does not pass the gate. */
	| 'unreadable'
	/** What is to be stored does not pass the gate. */
	| 'invalid'
	| 'failed';

export interface StoreFault {
	readonly code: StoreFaultCode;
	readonly message: string;
	readonly remedy: string;
}

/** The answer to everything that is asked of the store; it never rejects. */
export type Stored<Value> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: StoreFault };

const DOWNLOAD = 'Download the work, and try again.';

const WORDS: Readonly<Record<StoreFaultCode, readonly [message: string, remedy: string]>> = {
	'no-storage': ['This browser does not let the page keep anything.', 'Download the work before you leave.'],
	full: [
		'The storage of this browser is full; what was saved before is whole.',
		'Download the work, or make room in “My datasets”, and try again.'
	],
	blocked: [
		'Another tab holds the storage open with an older version of Entente.',
		'Close the other tabs of Entente, and try again.'
	],
	'newer-database': [
		'A newer version of Entente has written the storage of this browser; it was left unharmed.',
		'Reload the page to get the newer version. Download the work first.'
	],
	'newer-record': [
		'This dataset was saved by a newer version of Entente; it was left unharmed.',
		'Reload the page to get the newer version.'
	],
	stale: [
		'This dataset was changed in another tab meanwhile; nothing was overwritten.',
		'Take over here, or go on in a copy.'
	],
	elsewhere: ['This dataset is open in another tab, which saves it.', 'Take over here, or go on in a copy.'],
	gone: [
		'The stored data of this page were deleted while it was open. Your work is still on this page.',
		'Download the work, or save it here again.'
	],
	closed: [
		'A newer version of Entente was opened in another tab; this one saves no more.',
		'Reload the page to go on. Download the work if it was changed since.'
	],
	'unknown-document': [
		'This dataset is not kept in this browser.',
		'A link never carries a dataset of your own; open its file instead.'
	],
	unreadable: ['What is stored of this dataset is damaged; it was left as it is.', 'Open an earlier state.'],
	invalid: ['The dataset has a fault and was not saved; what was saved before is whole.', DOWNLOAD],
	failed: ['The browser could not reach its storage.', DOWNLOAD]
};

export function makeFault(code: StoreFaultCode, detail = ''): StoreFault {
	const [message, remedy] = WORDS[code];
	return { code, message: detail === '' ? message : `${message} ${detail}`, remedy };
}

export const refuse = (code: StoreFaultCode, detail?: string): { ok: false; fault: StoreFault } => ({
	ok: false,
	fault: makeFault(code, detail)
});

const BY_NAME: ReadonlyMap<string, StoreFaultCode> = new Map([
	['QuotaExceededError', 'full'],
	['VersionError', 'newer-database'],
	['SecurityError', 'no-storage'],
	['InvalidStateError', 'gone']
]);

/** @param thrown anything; its text is never shown, because browsers put theirs in words for programmers. */
export function toStoreFault(thrown: unknown): StoreFault {
	if (isFault(thrown)) return thrown;
	const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
	return makeFault(BY_NAME.get(name) ?? 'failed');
}

const isFault = (thrown: unknown): thrown is StoreFault =>
	typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'remedy' in thrown;
