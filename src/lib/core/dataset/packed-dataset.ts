/**
 * A dataset in columns: what goes through a worker's door and into storage when there are many relations. Only shapes;
 * `pack-dataset.ts` makes it and `unpack-dataset.ts` takes it apart again, equal to the first.
 *
 * Every value survives a structured clone; typed arrays can be transferred. What is the same for nearly every relation
 * has a column; what only some have (several citations, anchors, looks) stands as JSON text, read when it is asked for.
 */
import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Period } from '../model/period.ts';

/** Texts one after another, `text.slice(ends[i - 1] ?? 0, ends[i])` is the i-th. */
export interface PackedTexts {
	readonly text: string;
	readonly ends: Uint32Array;
}

/** What the cell of an attribute holds; a list of texts stands as JSON. */
export const ATTRIBUTE_KINDS = ['none', 'text', 'number', 'yes', 'no', 'list'] as const;

/** One attribute of all relations, by its name. */
export interface PackedAttribute {
	readonly name: string;
	/** The relations that have it, ascending; absent when most do: entry i then belongs to relation i. */
	readonly rows?: Uint32Array;
	/** Index into `ATTRIBUTE_KINDS`, one for each entry, as are the next two. */
	readonly kinds: Uint8Array;
	/** Empty when no entry is a number. */
	readonly numbers: Float64Array;
	/** Without ends when no entry is a text. */
	readonly texts: PackedTexts;
}

export interface PackedRelations {
	readonly count: number;
	readonly ids: PackedTexts;
	/** Indices into the actors. */
	readonly from: Uint32Array;
	readonly to: Uint32Array;
	/** Index into the relation types. */
	readonly type: Uint16Array;
	/** Index into `STATUSES`. */
	readonly status: Uint8Array;
	/** Index into `CONFIDENCES`. */
	readonly confidence: Uint8Array;
	readonly strength: Float64Array;
	readonly claims: PackedTexts;
	/** Index into `periodList` plus 1; 0 where there is none. */
	readonly period: Uint32Array;
	readonly periodList: readonly Period[];
	/**
	 * Where a relation has one citation `{ source, locator: { row }, stance: 'supports' }`: index of the source plus 1,
	 * and the row (0 without a locator). Where `citedSource` is 0, the citations stand in `citations`.
	 */
	readonly citedSource: Uint32Array;
	readonly citedRow: Uint32Array;
	/** JSON of the citations; empty where the columns say it, without ends when they do so for all. */
	readonly citations: PackedTexts;
	readonly attributes: readonly PackedAttribute[];
	/** JSON of the looks; empty where there are none, without ends when no relation has any. */
	readonly viz: PackedTexts;
}

export interface PackedDataset {
	readonly header: Omit<Dataset, 'actors' | 'relations'>;
	readonly actors: readonly Actor[];
	readonly relations: PackedRelations;
}
