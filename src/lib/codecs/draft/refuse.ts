/**
 * A refusal of a whole file: one error that says where, why and what to do. In: the words. Out: a failed check. It never
 * judges; the readers do.
 */
import type { Checked, Issue } from '#lib/core/model/issue.ts';

/** Where in a file something stands: a line of a text, from 1, or a JSON path. */
export interface Place {
	readonly line?: number;
	readonly path?: string;
}

export interface Fault extends Place {
	/** Stable and machine-readable. */
	readonly code: string;
	readonly message: string;
	readonly remedy: string;
}

/** What a reader finds wrong with the file as a whole; thrown nowhere, returned everywhere. */
export type Read<Value> = { readonly value: Value } | { readonly fault: Fault };

export const toError = (file: string, { code, line, path, message, remedy }: Fault): Issue => ({
	code,
	severity: 'error',
	file,
	...(path === undefined ? {} : { path }),
	...(line === undefined ? {} : { line }),
	message,
	remedy
});

export const refuse = (file: string, fault: Fault): Checked<never> => ({
	ok: false,
	issues: [toError(file, fault)]
});
