/**
 * The relations of a dataset as numbers: what every pass over very many of them runs on.
 *
 * In: a dataset. Out: its ends, types and strengths as typed arrays, made once for each list of relations and kept with
 * it. Relations that are read from columns give their numbers as they are. Nothing that it hands out may be changed.
 */
import { placeOf, type RelationColumns } from '../dataset/packed-relation.ts';
import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { RelationType } from '../model/relation-type.ts';
import type { Relation } from '../model/relation.ts';
import { indexAt } from './arcs.ts';

export interface RelationIndex {
	readonly relations: readonly Relation[];
	readonly actors: readonly Actor[];
	readonly types: readonly RelationType[];
	/** Indices into the actors, one for each relation; `NOBODY` for an end that is not among them. */
	readonly from: Uint32Array;
	readonly to: Uint32Array;
	/** Index into the types; `NO_TYPE` for one that is not among them. */
	readonly type: Uint16Array;
	readonly strength: Float64Array;
	/** Whether every end and every type is among them, as in every checked dataset. */
	readonly isWhole: boolean;
}

export const NOBODY = 2 ** 32 - 1;
export const NO_TYPE = 2 ** 16 - 1;

const known = new WeakMap<readonly Relation[], RelationIndex>();

export function indexRelations(
	dataset: Pick<Dataset, 'actors' | 'relations' | 'relationTypes'>
): RelationIndex {
	const { actors, relations, relationTypes } = dataset;
	const before = known.get(relations);
	if (before?.actors === actors && before.types === relationTypes) return before;
	const index = toIndex(actors, relations, relationTypes);
	known.set(relations, index);
	return index;
}

/** Null: looked for, and there are none. */
const behind = new WeakMap<readonly Relation[], RelationColumns | null>();

/** The columns of relations that stand in them one after another, from the first to the last. */
export function columnsBehind(relations: readonly Relation[]): RelationColumns | undefined {
	const before = behind.get(relations);
	if (before !== undefined) return before ?? undefined;
	const columns = findColumns(relations);
	behind.set(relations, columns ?? null);
	return columns;
}

function findColumns(relations: readonly Relation[]): RelationColumns | undefined {
	const [first] = relations;
	const columns = first === undefined ? undefined : placeOf(first)?.columns;
	if (columns?.packed.count !== relations.length) return undefined;
	for (let row = 0; row < relations.length; row++) {
		const relation = relations[row];
		const place = relation === undefined ? undefined : placeOf(relation);
		if (place?.columns !== columns || place.index !== row) return undefined;
	}
	return columns;
}

function toIndex(
	actors: readonly Actor[],
	relations: readonly Relation[],
	types: readonly RelationType[]
): RelationIndex {
	const columns = columnsBehind(relations);
	if (columns?.actors === actors && columns.types === types) {
		const { from, to, type, strength } = columns.packed;
		return { relations, actors, types, from, to, type, strength, isWhole: true };
	}
	const from = new Uint32Array(relations.length);
	const to = new Uint32Array(relations.length);
	const type = new Uint16Array(relations.length);
	const strength = new Float64Array(relations.length);
	const numbers = createNumbering(actors, types);
	let isWhole = true;
	relations.forEach((relation, row) => {
		const [source, target, kind] = numbers(relation);
		from[row] = source;
		to[row] = target;
		type[row] = kind;
		strength[row] = relation.strength;
		if (source === NOBODY || target === NOBODY || kind === NO_TYPE) isWhole = false;
	});
	return { relations, actors, types, from, to, type, strength, isWhole };
}

/** Ends and type of a relation as numbers; those that are read from columns are only translated. */
function createNumbering(
	actors: readonly Actor[],
	types: readonly RelationType[]
): (relation: Relation) => readonly [number, number, number] {
	const actorAt = new Map<string, number>(actors.map(({ id }, index) => [id, index]));
	const typeAt = new Map<string, number>(types.map(({ id }, index) => [id, index]));
	const translations = new Map<RelationColumns, readonly [Uint32Array, Uint32Array]>();
	const translate = (columns: RelationColumns): readonly [Uint32Array, Uint32Array] => [
		Uint32Array.from(columns.actors, ({ id }) => actorAt.get(id) ?? NOBODY),
		Uint32Array.from(columns.types, ({ id }) => typeAt.get(id) ?? NO_TYPE)
	];
	return (relation) => {
		const place = placeOf(relation);
		if (place === undefined) {
			const { from, to, type } = relation;
			return [actorAt.get(from) ?? NOBODY, actorAt.get(to) ?? NOBODY, typeAt.get(type) ?? NO_TYPE];
		}
		const { columns, index } = place;
		const [actorOf, typeOf] = translations.get(columns) ?? translate(columns);
		if (!translations.has(columns)) translations.set(columns, [actorOf, typeOf]);
		const { from, to, type } = columns.packed;
		return [
			indexAt(actorOf, indexAt(from, index)),
			indexAt(actorOf, indexAt(to, index)),
			indexAt(typeOf, type[index] ?? 0)
		];
	};
}
