/**
 * The shapes of what is stored. Only shapes: `parse-records.ts` checks what is read.
 *
 * A document is a small record that names its contents; contents (a dataset, the places of its layout) are written once
 * and never changed, so that a change of the view writes little and earlier states cost nothing twice.
 */
import type { DBSchema } from 'idb';
import type { PackedDataset, PackedRelations } from '#lib/core/dataset/packed-dataset.ts';

/** Prefixed, because pages of one owner may share an origin. */
export const DATABASE = 'entente';
/** Raised when stores or indexes change; a browser refuses an older program then. */
export const DATABASE_VERSION = 1;
/** Raised when a record of the older version could be misread; older ones are read for ever, newer ones refused. */
export const RECORD_VERSION = 1;

export interface Counts {
	readonly actors: number;
	readonly relations: number;
	readonly sources: number;
}

/** What a document and each of its earlier states have in common. */
export interface KeptState {
	readonly title: string;
	readonly counts: Counts;
	/** Of the contents together; about what they take on the disk. */
	readonly bytes: number;
	/** Ids of the contents. */
	readonly dataset: string;
	readonly places: string;
	/** The same two ids, for the index by which contents without a user are found. */
	readonly contents: readonly string[];
	/** The view as JSON text. */
	readonly view: string;
}

export interface DocumentRecord extends KeptState {
	readonly version: number;
	readonly id: string;
	/** ISO 8601 in UTC, like every time here. */
	readonly created: string;
	readonly updated: string;
	/** Rises by one with every save: who writes must name the one that was read. */
	readonly revision: number;
	/** Edits since the last download, and when the first of them was made. */
	readonly edits: number;
	readonly editedSince?: string;
	readonly downloaded?: string;
	/** When a person deleted it; it can be brought back until the browser session after. */
	readonly removed?: string;
}

export interface StateRecord extends KeptState {
	readonly version: number;
	readonly id: string;
	readonly document: string;
	readonly time: string;
	/** Why it was kept, such as “Before 12 actors were deleted”. */
	readonly reason: string;
	/** True for one that does not give way to the states of later edits. */
	readonly kept: boolean;
}

export type ContentRecord =
	/** A portable file of one dataset. */
	| { readonly id: string; readonly kind: 'file'; readonly text: string; readonly bytes: number }
	| {
			readonly id: string;
			readonly kind: 'packed';
			readonly version: number;
			readonly header: PackedDataset['header'];
			readonly actors: PackedDataset['actors'];
			/** The relations one piece after another. */
			readonly pieces: readonly PackedRelations[];
			readonly bytes: number;
	  }
	/** `xy[2 i]`, `xy[2 i + 1]` is the place of `ids[i]`, in layout units. */
	| {
			readonly id: string;
			readonly kind: 'places';
			readonly ids: readonly string[];
			readonly xy: Float64Array;
			readonly bytes: number;
	  };

export interface SettingRecord {
	readonly key: string;
	readonly value: unknown;
}

/** Values are unknown when read: another version may have written them. */
export interface StoreSchema extends DBSchema {
	documents: { key: string; value: unknown; indexes: { contents: string } };
	contents: { key: string; value: unknown };
	states: { key: string; value: unknown; indexes: { document: string; contents: string } };
	settings: { key: string; value: unknown };
}
