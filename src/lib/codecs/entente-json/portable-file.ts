/**
 * The portable file: one JSON text that holds a dataset, or a dataset with the view that was made of it.
 *
 * `{ "meta": { "kind", "version", "created", "generator" }, "data": { "dataset", "actors", "relations", "sources" } }`;
 * a snapshot's data hold `view`, `positions` and `picture` besides. Only shapes and names here.
 */
import type { Dataset } from '#lib/core/model/dataset.ts';
import type { Position } from '#lib/core/view/view.ts';

export const DATASET_KIND = 'entente/dataset';
export const SNAPSHOT_KIND = 'entente/snapshot';

/** Raised when a file of the older version could be misread; older versions are read for ever, newer ones refused. */
export const VERSION = 1;

/** Who made a file and when; given by the caller, because codecs know no clock. */
export interface Stamp {
	/** ISO 8601 date and time in UTC. */
	readonly created: string;
	/** Program and version, such as `Entente 0.1.0`. */
	readonly generator: string;
}

export interface Meta extends Stamp {
	readonly kind: typeof DATASET_KIND | typeof SNAPSHOT_KIND;
	readonly version: number;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** What a snapshot keeps of the view. The view is decoded where views are known; here it is any JSON object. */
export interface SnapshotView {
	readonly view: JsonObject;
	/** Places by actor id, in layout units. */
	readonly positions: Readonly<Record<string, Position>>;
	/** What the picture says of itself: title, caption … */
	readonly picture: JsonObject;
}

/** A dataset as opened, with the view that came with it when the file was a snapshot. */
export interface OpenedDataset {
	readonly dataset: Dataset;
	readonly snapshot?: SnapshotView;
	/** As the file says it; absent for a folder or a bare file. */
	readonly meta?: Meta;
}
