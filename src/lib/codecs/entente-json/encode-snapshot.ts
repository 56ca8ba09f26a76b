/**
 * A snapshot to text: the portable file of kind `entente/snapshot`.
 *
 * In: a dataset, its view, positions and what the picture says, and who writes it when. Out: text that opens again as
 * the same view. Positions that are no numbers are left out, because JSON cannot hold them.
 */
import { toDatasetParts } from './to-dataset-parts.ts';
import { toJsonText } from './to-json-text.ts';
import { SNAPSHOT_KIND, VERSION, type SnapshotView, type Stamp } from './portable-file.ts';
import type { Dataset } from '#lib/core/model/dataset.ts';

export function encodeSnapshot(
	{ dataset, view, positions, picture }: SnapshotView & { readonly dataset: Dataset },
	{ created, generator }: Stamp
): string {
	const placed = Object.entries(positions).filter(([, place]) => place.every(Number.isFinite));
	const file = {
		meta: { kind: SNAPSHOT_KIND, version: VERSION, created, generator },
		// Object.fromEntries defines each id as an own field, also one that is called __proto__.
		data: { ...toDatasetParts(dataset), view, positions: Object.fromEntries(placed), picture }
	};
	return toJsonText(file, dataset.relations.length);
}
