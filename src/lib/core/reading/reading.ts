/**
 * A reading: the dataset as the reader has chosen to read it, with parts folded into their wholes and suppositions
 * made. It is again a dataset, so that everything downstream works on it unchanged; what was done to it stands beside.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Supposition } from '../view/supposition.ts';

export interface Reading {
	/** As it was coded: what is exported, shared and cited. */
	readonly original: Dataset;
	/** As it is read: what is filtered, drawn and counted. The original itself when nothing was folded or supposed. */
	readonly dataset: Dataset;
	/** Actor id to the id of the whole that it was folded into. */
	readonly foldedInto: ReadonlyMap<string, string>;
	/** Relations that stand in the dataset only because of a supposition, by relation id. */
	readonly supposed: ReadonlyMap<string, Supposition>;
	readonly suppositions: readonly Supposition[];
}
