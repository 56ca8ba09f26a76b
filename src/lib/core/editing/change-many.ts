/**
 * One change to many records. In: a dataset, ids, and the fields with their new values. Out: the dataset with the change
 * made in each; what has the value already is left as it is. A kind must be a text and a type must be known.
 */
import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Checked } from '../model/issue.ts';
import type { Relation } from '../model/relation.ts';
import { copyRelation } from './copy-relation.ts';
import { parseOneActor } from './parse-one.ts';
import { refuseUnknown } from './refuse-edit.ts';
import { withChanges } from './with-changes.ts';

export type ActorsChange = Partial<Pick<Actor, 'kind' | 'core'>>;
export type RelationsChange = Partial<Pick<Relation, 'type' | 'status' | 'confidence'>>;

export function changeActors(
	dataset: Dataset,
	ids: readonly string[],
	change: ActorsChange
): Checked<Dataset> {
	const wanted = new Set(ids);
	// The text of a kind is judged once, as that of an actor by itself.
	const judged = parseOneActor({ ...dataset, actors: [] }, { id: 'one', name: 'one', ...change });
	if (!judged.ok) return judged;
	const kind = change.kind === undefined ? undefined : judged.value.kind;
	const { core } = change;
	const changes = { ...change, ...(kind === undefined ? {} : { kind }) };
	const isSame = (actor: Actor): boolean =>
		(kind ?? actor.kind) === actor.kind && (core ?? actor.core) === actor.core;
	const actors = dataset.actors.map((actor) =>
		!wanted.has(actor.id) || isSame(actor) ? actor : Object.freeze({ ...actor, ...changes })
	);
	return withChanges(dataset, { actors }, judged.issues);
}

export function changeRelations(
	dataset: Dataset,
	ids: readonly string[],
	change: RelationsChange
): Checked<Dataset> {
	const { type, status, confidence } = change;
	if (type !== undefined && !dataset.relationTypes.some(({ id }) => id === type))
		return refuseUnknown('relation type', type);
	const wanted = new Set(ids);
	const isSame = (relation: Relation): boolean =>
		(type ?? relation.type) === relation.type &&
		(status ?? relation.status) === relation.status &&
		(confidence ?? relation.confidence) === relation.confidence;
	const relations = dataset.relations.map((relation) =>
		!wanted.has(relation.id) || isSame(relation) ? relation : copyRelation(relation, change)
	);
	return withChanges(dataset, { relations });
}
