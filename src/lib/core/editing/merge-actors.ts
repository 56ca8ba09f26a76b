/**
 * Merging actors that are one. In: a dataset, the actor that stays, those that go into it, and choices where they differ.
 * Out: what would come of it, to be shown before; and the dataset after. Every relation stays, with its id, claim and
 * citations, and only its ends change; parallel relations stay parallel. Nothing is merged that was not named.
 */
import type { Actor } from '../model/actor.ts';
import type { Dataset } from '../model/dataset.ts';
import { toActorId } from '../model/ids.ts';
import type { Checked } from '../model/issue.ts';
import type { Relation } from '../model/relation.ts';
import { copyRelation } from './copy-relation.ts';
import { mergeFields, type MergeChoices, type MergeConflict } from './merge-fields.ts';
import { parseOneActor } from './parse-one.ts';
import { refuseEdit, refuseUnknown } from './refuse-edit.ts';
import { withChanges } from './with-changes.ts';

export interface Merge {
	/** The actor that stays, as it would be. */
	readonly actor: Actor;
	/** Ids of those that go into it. */
	readonly gone: readonly string[];
	/** Differences, with the value that is taken of each. */
	readonly conflicts: readonly MergeConflict[];
	/** Relations that would get another end. */
	readonly moved: readonly Relation[];
	/** Those of them that would lead from the merged actor to itself: they stay, and no measure counts them. */
	readonly selfRelations: readonly Relation[];
	/** Other actors that were part of one that goes: they are part of the merged one then. */
	readonly parts: readonly Actor[];
	/** Wholes that the merged actor cannot be part of, because they are part of it. */
	readonly lostWholes: readonly string[];
}

const NO_CHOICES: MergeChoices = new Map();

/** Undefined when one of the actors is not there, or when there is only one. */
export function deriveMerge(
	dataset: Dataset,
	keep: string,
	others: readonly string[],
	choices: MergeChoices = NO_CHOICES
): Merge | undefined {
	const byId = new Map<string, Actor>(dataset.actors.map((actor) => [actor.id, actor]));
	const gone = [...new Set(others)].filter((id) => id !== keep);
	const [stays, ...going] = [keep, ...gone].map((id) => byId.get(id));
	if (stays === undefined || going.length === 0 || going.includes(undefined)) return undefined;
	const merged = [stays, ...going.filter((actor) => actor !== undefined)];
	const ids = new Set<string>(merged.map(({ id }) => id));
	const { fields, conflicts } = mergeFields(merged, choices);
	const wholes = deriveWholes(merged, ids, byId, choices.get('partOf'));
	const moved = dataset.relations.filter(
		({ from, to }) => (from !== keep && ids.has(from)) || (to !== keep && ids.has(to))
	);
	return {
		actor: {
			id: stays.id,
			...fields,
			...(wholes.chosen === undefined ? {} : { partOf: toActorId(wholes.chosen) })
		},
		gone,
		conflicts: [...conflicts, ...wholes.conflicts],
		moved,
		selfRelations: moved.filter(({ from, to }) => ids.has(from) && ids.has(to)),
		parts: dataset.actors.filter(
			({ id, partOf }) => !ids.has(id) && partOf !== undefined && partOf !== keep && ids.has(partOf)
		),
		lostWholes: wholes.lost
	};
}

export function mergeActors(
	dataset: Dataset,
	keep: string,
	others: readonly string[],
	choices: MergeChoices = NO_CHOICES
): Checked<Dataset> {
	const missing = [keep, ...others].find((id) => !dataset.actors.some((actor) => actor.id === id));
	if (missing !== undefined) return refuseUnknown('actor', missing);
	const merge = deriveMerge(dataset, keep, others, choices);
	if (merge === undefined)
		return refuseEdit('nothing-to-merge', '', 'Merging needs at least two actors.', 'Choose another actor.');
	const gone = new Set(merge.gone);
	const id = toActorId(keep);
	const rest = dataset.actors
		.filter((actor) => !gone.has(actor.id))
		.map((actor) =>
			actor.partOf !== undefined && gone.has(actor.partOf) ? Object.freeze({ ...actor, partOf: id }) : actor
		);
	const parsed = parseOneActor({ ...dataset, actors: rest }, merge.actor, keep);
	if (!parsed.ok) return parsed;
	const moved = new Set<string>(merge.moved.map((relation) => relation.id));
	const relations = dataset.relations.map((relation) => {
		if (!moved.has(relation.id)) return relation;
		const { from, to } = relation;
		return copyRelation(relation, { from: gone.has(from) ? id : from, to: gone.has(to) ? id : to });
	});
	const actors = rest.map((actor) => (actor.id === keep ? parsed.value : actor));
	return withChanges(dataset, { actors, ...(moved.size === 0 ? {} : { relations }) }, parsed.issues);
}

/** What the merged actor can be part of: never of itself, and of nothing that is part of it. */
function deriveWholes(
	merged: readonly Actor[],
	ids: ReadonlySet<string>,
	byId: ReadonlyMap<string, Actor>,
	wanted: string | undefined
) {
	const isBelow = (whole: string): boolean => {
		const seen = new Set<string>();
		let at: string | undefined = whole;
		while (at !== undefined && !seen.has(at)) {
			if (ids.has(at)) return true;
			seen.add(at);
			at = byId.get(at)?.partOf;
		}
		return false;
	};
	const named = merged.flatMap(({ id, partOf }) =>
		partOf === undefined || ids.has(partOf) ? [] : [{ actor: id as string, text: partOf as string }]
	);
	const values = named.filter(
		({ text }, index) => !isBelow(text) && named.findIndex((one) => one.text === text) === index
	);
	const wantedText = named.find(({ actor }) => actor === wanted)?.text;
	const taken = values.find(({ text }) => text === wantedText) ?? values[0];
	const conflicts: MergeConflict[] =
		taken === undefined || values.length < 2
			? []
			: [{ field: 'partOf', values, chosen: taken.actor, keepsOthers: false }];
	const lost = [...new Set(named.filter(({ text }) => isBelow(text)).map(({ text }) => text))];
	return { chosen: taken?.text, conflicts, lost };
}
