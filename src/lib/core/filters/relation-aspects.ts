/**
 * Relations told apart by what a filter looks at: two of one class pass or fail together.
 *
 * In: a dataset and an aspect. Out: the class of each relation as a number, and one relation of each class to ask about.
 * So a filter is asked once for each type, status, period or set of sources, however many relations there are. Made once
 * for each list of relations and kept with it.
 */
import { columnsBehind } from '../graph/relation-index.ts';
import { relationPartOf } from '../graph/relation-part.ts';
import { indexAt } from '../graph/arcs.ts';
import type { RelationColumns } from '../dataset/packed-relation.ts';
import type { Relation } from '../model/relation.ts';

/** Which part of a relation a filter looks at. */
export const RELATION_ASPECTS = ['type', 'status', 'confidence', 'period', 'citations'] as const;
export type RelationAspect = (typeof RELATION_ASPECTS)[number];

export interface RelationClasses {
	/** The class of each relation. */
	readonly of: Uint8Array | Uint16Array | Uint32Array;
	/** A relation of each class; a class without any has none. */
	readonly samples: readonly (Relation | undefined)[];
	/** How many relations each class has. */
	readonly counts: Uint32Array;
}

const known = new WeakMap<readonly Relation[], Map<RelationAspect, RelationClasses>>();

export function deriveRelationClasses(
	relations: readonly Relation[],
	aspect: RelationAspect
): RelationClasses {
	const before = known.get(relations) ?? new Map<RelationAspect, RelationClasses>();
	known.set(relations, before);
	const classes = before.get(aspect) ?? classify(relations, aspect);
	before.set(aspect, classes);
	return classes;
}

function classify(relations: readonly Relation[], aspect: RelationAspect): RelationClasses {
	const columns = columnsBehind(relations);
	const column = columns === undefined ? undefined : columnOf(columns, aspect);
	if (column !== undefined) return { of: column, ...findSamples(relations, column) };
	const places = new Map<string, number>();
	const samples: Relation[] = [];
	const of = new Uint32Array(relations.length);
	relations.forEach((relation, row) => {
		const key = keyOf(relation, aspect);
		let place = places.get(key);
		if (place === undefined) {
			place = samples.push(relation) - 1;
			places.set(key, place);
		}
		of[row] = place;
	});
	return { of, samples, counts: countRows(of, samples.length) };
}

function columnOf({ packed }: RelationColumns, aspect: RelationAspect): RelationClasses['of'] | undefined {
	if (aspect !== 'citations') return packed[aspect];
	// Where every relation has one plain citation, its source says all.
	return packed.citations.ends.length === 0 ? packed.citedSource : undefined;
}

function findSamples(
	relations: readonly Relation[],
	of: RelationClasses['of']
): Pick<RelationClasses, 'samples' | 'counts'> {
	let most = 0;
	for (const place of of) if (place > most) most = place;
	const counts = new Uint32Array(most + 1);
	const first = new Uint32Array(most + 1);
	for (let row = of.length - 1; row >= 0; row--) {
		const place = of[row] ?? 0;
		counts[place] = indexAt(counts, place) + 1;
		first[place] = row;
	}
	const samples = Array.from(first, (row, place) =>
		indexAt(counts, place) === 0 ? undefined : relations[row]
	);
	return { samples, counts };
}

function keyOf(relation: Relation, aspect: RelationAspect): string {
	switch (aspect) {
		case 'type':
			return relation.type;
		case 'status':
			return relation.status;
		case 'confidence':
			return relation.confidence;
		case 'period':
			return relation.period?.text ?? '';
		case 'citations': {
			const [only] = relation.citations;
			if (relation.citations.length === 1 && only !== undefined) return `1${only.source}`;
			return JSON.stringify([...new Set(relation.citations.map(({ source }) => source))]);
		}
	}
}

/** How many relations of each class are among some rows, or among all. */
export const countClasses = ({ of, counts }: RelationClasses, rows?: Uint32Array): Uint32Array =>
	rows === undefined ? counts : countRows(of, counts.length, rows);

function countRows(of: RelationClasses['of'], classes: number, rows?: Uint32Array): Uint32Array {
	const counts = new Uint32Array(classes);
	const total = rows?.length ?? of.length;
	for (let at = 0; at < total; at++) {
		const place = of[rows === undefined ? at : indexAt(rows, at)] ?? 0;
		counts[place] = indexAt(counts, place) + 1;
	}
	return counts;
}

/** How many of a list of relations satisfy what can be told from one aspect of them. */
export function countWhere(
	relations: readonly Relation[],
	aspect: RelationAspect,
	isCounted: (relation: Relation) => boolean
): number {
	return countBy(relations, aspect, (relation) => (isCounted(relation) ? 'yes' : 'no')).get('yes') ?? 0;
}

/** How many of a list of relations have each value that can be told from one aspect of them. */
export function countBy(
	relations: readonly Relation[],
	aspect: RelationAspect,
	valueOf: (relation: Relation) => string
): ReadonlyMap<string, number> {
	const part = relationPartOf(relations);
	const classes = deriveRelationClasses(part?.index.relations ?? relations, aspect);
	const counted = countClasses(classes, part?.rows);
	const counts = new Map<string, number>();
	classes.samples.forEach((one, place) => {
		const count = indexAt(counted, place);
		if (one === undefined || count === 0) return;
		const value = valueOf(one);
		counts.set(value, (counts.get(value) ?? 0) + count);
	});
	return counts;
}
