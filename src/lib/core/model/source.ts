/** What a source is: CSL-JSON 1.0.2 with what an archive and an analyst add. Only the shape. */
import type { SourceId } from './ids.ts';

/** A CSL-JSON name: a person by parts or an institution by `literal`. */
export interface CslName {
	readonly family?: string;
	readonly given?: string;
	readonly literal?: string;
}

/** A CSL-JSON date: `date-parts` of year, month, day. */
export interface CslDate {
	readonly 'date-parts': readonly (readonly number[])[];
}

/** The Admiralty scale of a source's reliability, A (completely reliable) to F (cannot be judged). */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** A document: a CSL-JSON 1.0.2 item with what an archive and an analyst add. */
export interface Source {
	readonly id: SourceId;
	/** A CSL type: `article`, `interview`, `report`, `webpage` … */
	readonly type: string;
	readonly title: string;
	readonly author: readonly CslName[];
	readonly publisher?: string;
	readonly containerTitle?: string;
	readonly issued?: CslDate;
	readonly accessed?: CslDate;
	/** Only http and https addresses become links. */
	readonly url?: string;
	/** The address of an archived copy. */
	readonly archive?: string;
	readonly reliability?: Reliability;
	/** BCP 47 tag of the document's language. */
	readonly language: string;
	readonly note?: string;
	/**
	 * True for the file that relations were imported from without any citation of their own: a relation that cites
	 * nothing else is “not yet cited”.
	 */
	readonly imported?: boolean;
	/** Every other CSL field, as it stood in the file, so that writing loses nothing. */
	readonly more: Readonly<Record<string, unknown>>;
}
