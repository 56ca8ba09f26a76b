/**
 * A dataset in columns: what goes through a worker's door and into storage when there are many relations. Only shapes;
 * `pack-dataset.ts` makes it and `unpack-dataset.ts` takes it apart again, equal to the first.
 *
 * Every value survives a structured clone; typed arrays can be transferred.
 */
import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Citation } from '../model/citation.ts';
import type { Attributes } from '../model/attributes.ts';
import type { RelationViz } from '../model/viz.ts';
import type { Period } from '../model/period.ts';

/** Texts one after another, `text.slice(ends[i - 1] ?? 0, ends[i])` is the i-th. */
export interface PackedTexts {
	readonly text: string;
	readonly ends: Uint32Array;
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
	 * Row of the one citation `{ source: sources[citedSource − 1], locator: { row }, stance: 'supports' }`; where
	 * `citedSource` is 0, the citations stand in `citations`.
	 */
	readonly citedSource: Uint32Array;
	readonly citedRow: Uint32Array;
	/** By the index of the relation. */
	readonly citations: ReadonlyMap<number, readonly Citation[]>;
	readonly attributes: ReadonlyMap<number, Attributes>;
	readonly viz: ReadonlyMap<number, RelationViz>;
}

export interface PackedDataset {
	readonly header: Omit<Dataset, 'actors' | 'relations'>;
	readonly actors: readonly Actor[];
	readonly relations: PackedRelations;
}
