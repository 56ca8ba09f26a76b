/**
 * Suppositions made: the dataset as it would be if they were so.
 *
 * In: a dataset and suppositions. Out: another dataset, and which of its relations are there only by supposition.
 * Suppositions hold together, in whatever order they were made; one about something that another took away, or that
 * the dataset does not have, says nothing more. A relation that is supposed to be of another type keeps its claim and
 * citations, which speak of what was coded; an added one has none.
 */
import { toPlainRelation } from '../dataset/packed-relation.ts';
import { compareIds } from '../layout/compare-ids.ts';
import type { Dataset } from '../model/dataset.ts';
import { toActorId, toRelationId, toRelationTypeId } from '../model/ids.ts';
import type { Relation } from '../model/relation.ts';
import type { Supposition } from '../view/supposition.ts';

export interface Supposed {
	readonly dataset: Dataset;
	/** By id of a relation of this dataset. */
	readonly supposed: ReadonlyMap<string, Supposition>;
}

type Added = Extract<Supposition, { what: 'added' }>;
type Instead = Extract<Supposition, { what: 'instead' }>;

export function applySuppositions(dataset: Dataset, suppositions: readonly Supposition[]): Supposed {
	const supposed = new Map<string, Supposition>();
	if (suppositions.length === 0) return { dataset, supposed };
	const idsOf = (what: Supposition['what']): ReadonlySet<string> =>
		new Set(suppositions.flatMap((one) => (one.what === what && 'id' in one ? [one.id] : [])));
	const goneActors = idsOf('without-actor');
	const goneRelations = idsOf('without-relation');
	const goneSources = idsOf('without-source');
	const actors = withoutActors(dataset, goneActors);
	const present = new Set<string>(actors.map(({ id }) => id));
	const types = new Set<string>(dataset.relationTypes.map(({ id }) => id));
	const instead = new Map(suppositions.filter(isInstead).map((one) => [one.id, one]));

	const relations: Relation[] = [];
	for (const relation of dataset.relations) {
		if (goneRelations.has(relation.id) || goneActors.has(relation.from) || goneActors.has(relation.to))
			continue;
		const left = withoutSources(relation, goneSources);
		if (left === undefined) continue;
		const other = instead.get(relation.id);
		if (other !== undefined && other.type !== relation.type && types.has(other.type)) {
			supposed.set(relation.id, other);
			relations.push({ ...toPlainRelation(left), type: toRelationTypeId(other.type) });
		} else relations.push(left);
	}
	const taken = new Set<string>(dataset.relations.map(({ id }) => id));
	for (const one of suppositions.filter(isAdded).toSorted(compareAdded)) {
		const relation = toAdded(one, taken);
		if (!present.has(one.from) || !present.has(one.to) || !types.has(one.type)) continue;
		supposed.set(relation.id, one);
		relations.push(relation);
	}
	return {
		dataset: {
			...dataset,
			actors,
			relations,
			sources: dataset.sources.filter(({ id }) => !goneSources.has(id))
		},
		supposed
	};
}

const isAdded = (one: Supposition): one is Added => one.what === 'added';
const isInstead = (one: Supposition): one is Instead => one.what === 'instead';

/** In an order of their own, so that neither ids nor the order of relations depend on which was supposed first. */
const compareAdded = (a: Added, b: Added): number =>
	compareIds(a.type, b.type) || compareIds(a.from, b.from) || compareIds(a.to, b.to);

/** Parts of an actor that is gone stand alone. */
function withoutActors({ actors }: Dataset, gone: ReadonlySet<string>): Dataset['actors'] {
	return actors
		.filter(({ id }) => !gone.has(id))
		.map((actor) => {
			if (actor.partOf === undefined || !gone.has(actor.partOf)) return actor;
			const { partOf: _gone, ...alone } = actor;
			return alone;
		});
}

/** Undefined when no source is left that supports it. */
function withoutSources(relation: Relation, gone: ReadonlySet<string>): Relation | undefined {
	if (!relation.citations.some(({ source }) => gone.has(source))) return relation;
	const citations = relation.citations.filter(({ source }) => !gone.has(source));
	return citations.some(({ stance }) => stance !== 'disputes')
		? { ...toPlainRelation(relation), citations }
		: undefined;
}

/**
 * The id says where the relation comes from. It is the same each time, so that an added
 * relation can be selected and shared.
 */
function toAdded({ from, to, type }: Added, taken: Set<string>): Relation {
	let id = `supposed ${type}: ${from} → ${to}`;
	while (taken.has(id)) id += ' ′';
	taken.add(id);
	return {
		id: toRelationId(id),
		from: toActorId(from),
		to: toActorId(to),
		type: toRelationTypeId(type),
		claim: '',
		status: 'happened',
		confidence: 'high',
		strength: 1,
		citations: []
	};
}
