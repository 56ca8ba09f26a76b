/**
 * One fault or oddity of a file: what, where, why and what to do. Bad data is returned as issues, never thrown.
 */
export interface Issue {
	/** Stable and machine-readable, such as `unknown-actor`. */
	readonly code: string;
	readonly severity: 'error' | 'notice';
	/** The file's name as the user knows it. */
	readonly file: string;
	/** JSON path from the file's root, such as `relations[3].citations[0].source`. */
	readonly path?: string;
	/** Line of a text file, from 1. */
	readonly line?: number;
	readonly message: string;
	readonly remedy: string;
}

/** What a gate gives back: a value with its notices, or the errors that refused it (notices among them). */
export type Checked<Value> =
	| { readonly ok: true; readonly value: Value; readonly issues: readonly Issue[] }
	| { readonly ok: false; readonly issues: readonly Issue[] };
