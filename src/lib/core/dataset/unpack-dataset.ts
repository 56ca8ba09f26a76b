/**
 * Columns to a dataset, equal to the one that was packed. In: a packed dataset. Out: a dataset; small ones with plain
 * frozen relations, large ones with relations that are read from the columns. In slices where the page must not be held
 * up, or at once. The packed form is kept by a large dataset and must not be changed.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Relation } from '../model/relation.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { PackedDataset } from './packed-dataset.ts';
import { readRelation, toColumns, toPlainRelation } from './packed-relation.ts';

/** Up to so many relations each is an object with its own fields; beyond, that would cost more memory than the file. */
export const MOST_PLAIN = 20_000;

/** So many relations are made between two pauses: a few milliseconds. */
const SLICE = 20_000;
const PLAIN_SLICE = 1_000;

/** Pauses with the share that is done, 0 to 1. */
export function* unpackInSlices({
	header,
	actors,
	relations: packed
}: PackedDataset): Generator<number, Dataset> {
	const columns = toColumns(packed, actors, header);
	const isSmall = packed.count <= MOST_PLAIN;
	const step = isSmall ? PLAIN_SLICE : SLICE;
	const relations: Relation[] = [];
	for (let start = 0; start < packed.count; start += step) {
		for (let index = start; index < Math.min(packed.count, start + step); index++) {
			const relation = readRelation(columns, index);
			relations.push(isSmall ? deepFreeze(toPlainRelation(relation)) : relation);
		}
		yield relations.length / packed.count;
	}
	return Object.freeze({ ...header, actors, relations: Object.freeze(relations) });
}

export function unpackDataset(packed: PackedDataset): Dataset {
	const slices = unpackInSlices(packed);
	for (;;) {
		const { done, value } = slices.next();
		if (done === true) return value;
	}
}
